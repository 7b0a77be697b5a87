import { isLatin, latinLetters, latinNumbers } from './word-test.ts';

/** Classes of characters among those that `isLatin` lets through. None of these is a mark. */
const latin: Classes = { L: latinLetters, N: latinNumbers, M: '' };

/** The same among the letters of Western Europe, where capitals and small letters do not take turns. */
const western: Classes = { L: 'A-Za-zªµºÀ-ÖØ-öø-ÿ', Lu: 'A-ZÀ-ÖØ-Þ', Ll: 'a-zµß-öø-ÿ', N: latinNumbers, M: '' };
const otherThanWestern = /[\u0100-\u200F\u2028-\u209F\u20C0-\uFFFF]/;
const isWestern = (text: string): boolean => !otherThanWestern.test(text);

type Classes = Readonly<Record<string, string>>;

/**
 * A pattern with `\p{L}`, `\p{Lu}`, `\p{Ll}`, `\p{N}` or `\p{M}` → which pattern to use on a text: `String.raw`^\p{Lu}`` is
 * `/^[A-ZÀ-ÖØ-Þ]/` on "Ämter". As a literal each costs a cold start up to a millisecond: when it is parsed, though it may never be
 * used, and when it is compiled. Here it is compiled only for a text that has other letters.
 */
export function letterPattern(source: string, flags = ''): (text: string) => RegExp {
  const hasCase = /\\p\{L[ul]\}/.test(source);
  const isEasy = hasCase ? isWestern : isLatin;
  let easy: RegExp | undefined;
  let any: RegExp | undefined;
  return (text) => {
    if (isEasy(text)) {
      easy ??= new RegExp(inRanges(source, hasCase ? western : latin), flags);
      return easy;
    }
    any ??= new RegExp(source, `${flags}u`);
    return any;
  };
}

/** Is there a match in the text? */
export function letterTest(source: string, flags = ''): (text: string) => boolean {
  const patternFor = letterPattern(source, flags);
  return (text) => patternFor(text).test(text);
}

function inRanges(source: string, classes: Classes): string {
  let isInClass = false;
  return source.replace(/\\p\{(\w+)\}|\\.|[[\]]/g, (part: string, name: string | undefined) => {
    if (name !== undefined) return isInClass ? (classes[name] ?? part) : `[${classes[name] ?? part}]`;
    if (part === '[') isInClass = true;
    if (part === ']') isInClass = false;
    return part;
  });
}
