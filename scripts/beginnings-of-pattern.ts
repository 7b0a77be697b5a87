import { marksBefore } from '../lib/article/noise/notices.ts';

/**
 * With which letters a pattern can begin: `/^(?:click|tap) here/i` → "click here", "tap here". More than a hundred patterns look
 * for notices, and compiling one costs a cold start some tenths of a millisecond: a pattern that cannot fit is not compiled.
 *
 * Read from the pattern itself, so that the two cannot drift apart. What is not understood may be anything: a beginning
 * that is too short asks a pattern in vain, and never keeps one from being asked.
 */
export type Beginnings = readonly string[];

/** What has been read of a beginning, and whether the pattern's next part follows it. */
interface Beginning {
  readonly text: string;
  readonly goesOn: boolean;
}

interface Part {
  readonly beginnings: readonly Beginning[];
  /** Where the next part begins. */
  readonly end: number;
}

const anything: readonly Beginning[] = [{ text: '', goesOn: false }];
const nothing: readonly Beginning[] = [{ text: '', goesOn: true }];

/**
 * In lower case, without marks before the first word, and no longer than `longest`; null where the pattern may begin with
 * anything.
 */
export function beginningsOf({ source, multiline }: RegExp, longest: number): Beginnings | null {
  if (multiline || !source.startsWith('^')) return null;
  const start = source.startsWith('^\\W{0,') ? source.indexOf('}') + 1 : 1;
  const { beginnings, end } = sequence(source, start, longest);
  if (source[end] === '|') return null; // what is behind it may stand anywhere
  const words = new Set(beginnings.map(({ text }) => text.slice(marksBefore(text)).slice(0, longest)));
  return words.has('') ? null : [...words];
}

/** "a|bc|d", up to the bracket behind it. */
function alternatives(source: string, from: number, enough: number): Part {
  const first = sequence(source, from, enough);
  let { beginnings, end } = first;
  while (source[end] === '|') {
    const next = sequence(source, end + 1, enough);
    beginnings = [...beginnings, ...next.beginnings];
    end = next.end;
  }
  return { beginnings, end };
}

/** "ab(?:c|d)?e", up to a stroke or a bracket behind it, as far as it matters. */
function sequence(source: string, from: number, enough: number): Part {
  const isUnfinished = ({ text, goesOn }: Beginning): boolean => goesOn && text.length - marksBefore(text) < enough;
  let beginnings = nothing;
  let end = from;
  while (end < source.length && source[end] !== '|' && source[end] !== ')') {
    if (!beginnings.some(isUnfinished)) return { beginnings, end: endOfSequence(source, end) };
    const part = repeated(source, end, enough);
    beginnings = beginnings.flatMap((beginning) => (isUnfinished(beginning) ? followed(beginning, part.beginnings) : beginning));
    end = part.end;
  }
  return { beginnings, end };
}

const followed = (beginning: Beginning, next: readonly Beginning[]): readonly Beginning[] =>
  next.map(({ text, goesOn }) => ({ text: beginning.text + text, goesOn }));

function repeated(source: string, from: number, enough: number): Part {
  const { beginnings, end } = element(source, from, enough);
  const sign = source[end];
  if (sign === '?') return { beginnings: [...beginnings, ...nothing], end: end + 1 };
  if (sign === '+' || isOnceAtLeast.test(source.slice(end, end + 2))) {
    return { beginnings: beginnings.map(({ text }) => ({ text, goesOn: false })), end };
  }
  return sign === '*' || sign === '{' ? { beginnings: anything, end } : { beginnings, end };
}

const isOnceAtLeast = /^\{[1-9]/;

/** Some characters, a group, a class or an escape. */
function element(source: string, from: number, enough: number): Part {
  switch (source[from]) {
    case '(':
      return source.startsWith('(?:', from) ? group(source, from, enough) : { beginnings: anything, end: from };
    case '[':
      return choice(source, from);
    case '\\':
      return escaped(source, from);
    default:
      return letters(source, from);
  }
}

function group(source: string, from: number, enough: number): Part {
  const { beginnings, end } = alternatives(source, from + 3, enough);
  return { beginnings, end: end + 1 };
}

function choice(source: string, from: number): Part {
  const characters = fewCharacters.exec(source.slice(from, from + 10))?.[1];
  if (characters === undefined) return { beginnings: anything, end: from };
  return { beginnings: Array.from(characters.toLowerCase(), single), end: from + characters.length + 2 };
}

function escaped(source: string, from: number): Part {
  const end = from + 2;
  const mark = source.charAt(from + 1);
  if (mark === 'b') return { beginnings: nothing, end };
  if (mark === 'd') return { beginnings: anyDigit, end };
  if (mark === 's') return { beginnings: [single(' ')], end };
  return escapedMarks.includes(mark) ? { beginnings: [single(mark)], end } : { beginnings: anything, end: from };
}

function letters(source: string, from: number): Part {
  standForThemselves.lastIndex = from;
  const run = standForThemselves.exec(source)?.[0];
  return run === undefined ? { beginnings: anything, end: from } : { beginnings: [single(run.toLowerCase())], end: from + run.length };
}

const single = (text: string): Beginning => ({ text, goesOn: true });
const anyDigit = Array.from('0123456789', single);
/** "[Tt]", "[- ]", "[:|»>]"; not "[a-z]", "[^a]". */
const fewCharacters = /^\[([^\]\\^-]{1,8}|-[^\]\\^-]{0,7})\]/;
const escapedMarks = '()[]{}./|?*+';
/** What stands for itself, in pieces: one by one they would take a cold start some milliseconds. The last may be repeated. */
const standForThemselves = /[\w ,:;'"@#%&/!=<>~-]{1,5}(?![?*+{])|[\w ,:;'"@#%&/!=<>~-]/y;

/** What opens, parts or closes groups; escapes and classes are stepped over. */
const bracketOrStroke = /\\.|\[(?:\\.|[^\]\\])*\]|[(|)]/gs;

/** Where a stroke or a bracket ends what begins at `from`. */
function endOfSequence(source: string, from: number): number {
  let depth = 0;
  bracketOrStroke.lastIndex = from;
  for (let found = bracketOrStroke.exec(source); found !== null; found = bracketOrStroke.exec(source)) {
    const [mark] = found;
    if (depth === 0 && (mark === '|' || mark === ')')) return found.index;
    if (mark === '(') depth += 1;
    if (mark === ')') depth -= 1;
  }
  return source.length;
}
