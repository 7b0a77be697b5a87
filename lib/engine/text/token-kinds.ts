import { isLatin, latinKinds, latinLetters, latinNumbers } from '../word-test.ts';

/** One kind of token: what it looks like, and what is true of every text that begins with one. */
interface TokenKind {
  readonly pattern: (letters: Letters) => string;
  /** Asked first: most patterns are long to compile, and few articles need them all. */
  readonly mayBegin: (text: string, at: number) => boolean;
}

/** What stands between the brackets of a character class. */
interface Letters {
  readonly letter: string;
  readonly number: string;
  /** Letters, digits and what may stand inside a word unseen: combining marks, soft hyphens, joiners. */
  readonly inWord: string;
}

const anyScript: Letters = { letter: '\\p{L}', number: '\\p{N}', inWord: '\\p{L}\\p{N}\\p{M}_\\u00AD\\u200C\\u200D' };

/** The same for texts that are Latin. */
const latin: Letters = { letter: latinLetters, number: latinNumbers, inWord: `${latinLetters}${latinNumbers}_\\u00AD` };

const hyphen = '[-\\u2010\\u2011]';

const firstIs =
  (characters: string) =>
  (text: string, at: number): boolean =>
    characters.includes(text.charAt(at));

/** Within so many code units: a character beyond the basic plane has two. */
const soonHas =
  (mark: string, within: number) =>
  (text: string, at: number): boolean =>
    text.slice(at, at + within).includes(mark);

const firstFits =
  (pattern: RegExp) =>
  (text: string, at: number): boolean => {
    pattern.lastIndex = at;
    return pattern.test(text);
  };

/**
 * What a token is, the first that fits wins: like the Penn Treebank's, except that hyphenated words stay whole.
 * Repeats that could be scanned again from a later start are bounded, so that the cost stays linear.
 */
const kinds: readonly TokenKind[] = [
  // https://example.org/a?b=c, www.example.org: without the punctuation of the sentence behind it
  {
    pattern: () => String.raw`(?:[Hh]ttps?:\/\/|[Ww]ww\.)[^\s<>"“”‘’«»]{0,500}[^\s<>"“”‘’«».,;:!?)\]}'…]`,
    mayBegin: firstFits(/[Hh]ttps?:|[Ww]ww\./y),
  },
  // jane.doe@example.org
  {
    pattern: ({ letter, number }) =>
      String.raw`[${letter}${number}][${letter}${number}.+_-]{0,63}@[${letter}${number}-]{1,63}(?:\.[${letter}${number}-]{1,63}){1,4}`,
    mayBegin: soonHas('@', 129),
  },
  // example.org/page, news.example.co.uk
  {
    pattern: ({ letter, number }) =>
      String.raw`[${letter}${number}][${letter}${number}-]{0,62}(?:\.[${letter}${number}-]{1,63}){0,3}\.(?:com|org|net|gov|edu|info|co\.uk|org\.uk|gov\.uk)(?![${letter}${number}])(?:\/[^\s<>"“”‘’«»]{0,200}[^\s<>"“”‘’«».,;:!?)\]}'…])?`,
    mayBegin: firstFits(/[^\s,;“”"()]{1,513}\.(?:com|org|net|gov|edu|info|co\.uk)/y),
  },
  // @handle, #tag
  { pattern: ({ letter, number }) => `[@#][${letter}${number}_]{1,64}`, mayBegin: firstIs('@#') },
  // 1,000.50, 3:30, 9/11, 1st, 1990s, 2010-11, 1,200-mile, 20-year-old
  {
    pattern: ({ letter, inWord }) =>
      String.raw`\d+(?:[.,:/\-‑]\d+){0,12}(?:st|nd|rd|th|s)?(?:${hyphen}[${letter}][${inWord}]*)*(?![${inWord}]|${hyphen}[${letter}])`,
    mayBegin: firstIs('0123456789'),
  },
  // the number of 10pm, $5bn, 35mm
  {
    pattern: ({ letter, number }) =>
      String.raw`\d+(?:[.,:/]\d+){0,12}(?=(?:am|pm|bn|tn|m|k|km|cm|mm|kg|lb|mph|ft)(?![${letter}${number}]))`,
    mayBegin: firstIs('0123456789'),
  },
  // .5
  { pattern: ({ letter, number }) => String.raw`\.\d+(?![${letter}${number}])`, mayBegin: firstFits(/\.\d/y) },
  // US$, C$
  { pattern: () => String.raw`\p{Lu}{1,3}\$`, mayBegin: soonHas('$', 7) },
  // 'em, ’90s, 'tis: an apostrophe for letters left out in front
  {
    pattern: ({ letter, number }) => String.raw`['’](?:[Ee]m|[Tt]il|[Tt]is|[Tt]was|[Cc]ause|[Nn]|[Bb]out|\d\ds?)(?![${letter}${number}])`,
    mayBegin: firstIs("'’"),
  },
  // clitics that stand apart
  {
    pattern: ({ letter, number }) => `['’ʼ](?:[sS]|[rR][eE]|[vV][eE]|[lL][lL]|[dDmMtT])(?![${letter}${number}])`,
    mayBegin: firstIs("'’ʼ"),
  },
  // U.S., a.m., Ph.D.; U.S without its last period
  {
    pattern: ({ letter, number }) =>
      String.raw`[${letter}]{1,3}\.(?:[${letter}]{1,2}\.)+|(?:[${letter}]\.)+[${letter}](?![${letter}${number}])`,
    mayBegin: firstFits(/[^\s.]{1,6}\.[^\s.]/y),
  },
  // AT&T, R&D
  { pattern: ({ letter, number }) => String.raw`\p{Lu}{1,4}&\p{Lu}{1,4}(?![${letter}${number}])`, mayBegin: soonHas('&', 9) },
  // words, with hyphens and apostrophes inside: O'Brien, mother-in-law, Al-Maeena
  { pattern: ({ inWord }) => `[${inWord}]+(?:(?:${hyphen}|['’])[${inWord}]+)*`, mayBegin: () => true },
  // dashes, ellipses, quotation marks of two characters, runs of final marks
  { pattern: () => "--+|\\.{2,}|``|''|[!?]+", mayBegin: firstIs("-.`'!?") },
  // an emoji with its modifiers
  {
    pattern: () =>
      String.raw`\p{Extended_Pictographic}[\u{FE0F}\u{1F3FB}-\u{1F3FF}]?(?:\u200D\p{Extended_Pictographic}[\u{FE0F}\u{1F3FB}-\u{1F3FF}]?){0,6}`,
    mayBegin: (text, at) => !isLatin(text.charAt(at)) || firstIs('©®')(text, at),
  },
  // any other character, half a surrogate pair too
  { pattern: () => String.raw`[\s\S]`, mayBegin: () => true },
];

/** The end of the token that begins there. */
export type TokenEnd = (text: string, at: number) => number;

/** Patterns are compiled when a text first asks for them. */
function tokenEnds(letters: Letters): TokenEnd {
  const compiled = new Map<TokenKind, RegExp>();
  const patternOf = (kind: TokenKind): RegExp => {
    const known = compiled.get(kind);
    if (known) return known;
    const pattern = new RegExp(kind.pattern(letters), 'uy');
    compiled.set(kind, pattern);
    return pattern;
  };
  return (text, at) => {
    for (const kind of kinds) {
      if (!kind.mayBegin(text, at)) continue;
      const pattern = patternOf(kind);
      pattern.lastIndex = at;
      if (pattern.test(text)) return pattern.lastIndex;
    }
    return at + 1;
  };
}

const endInLatin = tokenEnds(latin);
const endInAnyScript = tokenEnds(anyScript);

/** What may stand right behind a word of letters, and behind a number, so that it is over for sure; and marks that are tokens by themselves. */
const behindWord = codesOf(' \t\n\r\f\v\u00A0,;!?()"“”–—/…');
const behindNumber = codesOf(' \t\n\r\f\v\u00A0;!?()"“”–—…%');
const behindMark = codesOf(' \t\n\r\f\v\u00A0"”');
const aloneMark = codesOf(',;:()"“”$£€%…–—');
const insideWord = codesOf("-\u2010\u2011'’");
const insideNumber = codesOf('.,');
const fullStop = 0x2e;
const mostThousands = 3;

function codesOf(characters: string): Uint8Array {
  const codes = new Uint8Array(0x2100);
  for (const character of characters) codes[character.charCodeAt(0)] = 1;
  return codes;
}

/** 0 behind the end: V8 looks for what stands at NaN under its name, which is slow. */
const codeAt = (text: string, at: number): number => (at < text.length ? text.charCodeAt(at) : 0);

const isIn = (codes: Uint8Array, code: number): boolean => codes[code] === 1;

const plainKinds = latinKinds.map((kind, code) => (code === 0xaa || code === 0xb5 || code === 0xba ? 0 : kind));
const isLetter = (code: number): boolean => plainKinds[code] === 1;
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** The end of a run of letters, or of digits. */
function endOfRun(text: string, at: number, isPart: (code: number) => boolean): number {
  let end = at;
  while (isPart(codeAt(text, end))) end += 1;
  return end;
}

const endsBefore = (text: string, at: number, codes: Uint8Array): boolean => at === text.length || isIn(codes, codeAt(text, at));

/**
 * Where a plain token ends: a word of Latin letters, a number, a comma, with what ends it for sure behind it. Most tokens
 * are; -1 for any other. What each is by the kinds above, this walk finds in one look.
 */
function plainEnd(text: string, at: number): number {
  const first = codeAt(text, at);
  if (isLetter(first)) {
    let end = endOfRun(text, at + 1, isLetter);
    while (isIn(insideWord, codeAt(text, end)) && isLetter(codeAt(text, end + 1))) end = endOfRun(text, end + 2, isLetter);
    const isOver = endsBefore(text, end, behindWord) || (codeAt(text, end) === fullStop && endsBefore(text, end + 1, behindMark));
    return isOver ? end : -1;
  }
  if (isDigit(first)) {
    let end = endOfRun(text, at + 1, isDigit);
    for (let part = 0; part < mostThousands && isIn(insideNumber, codeAt(text, end)) && isDigit(codeAt(text, end + 1)); part += 1) {
      end = endOfRun(text, end + 2, isDigit);
    }
    const isOver = endsBefore(text, end, behindNumber) || (isIn(insideNumber, codeAt(text, end)) && endsBefore(text, end + 1, behindMark));
    return isOver ? end : -1;
  }
  return isIn(aloneMark, first) ? at + 1 : -1;
}

/** How to find the ends of a sentence's tokens. */
export function tokenEndIn(sentence: string): TokenEnd {
  const other = isLatin(sentence) ? endInLatin : endInAnyScript;
  return (text, at) => {
    const end = plainEnd(text, at);
    return end >= 0 ? end : other(text, at);
  };
}
