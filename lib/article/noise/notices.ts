import { noticeBeginnings } from './notice-beginnings.ts';

/** What a page, an agency or an editor puts around stories in nearly the same words everywhere. */
export interface Notices {
  readonly name: string;
  readonly patterns: readonly RegExp[];
  /** Made when they are first looked for. */
  index: PatternIndex | null;
}

/** All that there are, for `npm run generate`. */
export const allNotices: Notices[] = [];

/** `name` says where they are: 'read-more/prompts'. */
export function notices(name: string, patterns: readonly RegExp[]): Notices {
  const made: Notices = { name, patterns, index: null };
  allNotices.push(made);
  return made;
}

/** Whether one of the patterns is in the text. Most texts begin with a letter with which none of them can begin. */
export function matchesAny(notices: Notices, text: string): boolean {
  const { byFirst, others } = indexOf(notices);
  const candidates = byFirst.size === 0 ? none : candidatesFor(byFirst, text, marksBefore(text));
  return candidates.some(({ pattern }) => pattern.test(text)) || others.some((pattern) => pattern.test(text));
}

/**
 * Whether the text begins with one of the notices, after at most four marks: "► Read more". A pattern that names the marks
 * itself costs a cold start three times as much: V8 compiles what follows an optional part once for each way to get there.
 */
export function beginsNotice(notices: Notices, text: string): boolean {
  const marks = marksBefore(text);
  if (marks > mostMarks) return false;
  const { byFirst, others } = indexOf(notices);
  const candidates = candidatesFor(byFirst, text, marks);
  if (candidates.length === 0 && others.length === 0) return false;
  const words = text.slice(marks);
  return candidates.some(({ pattern }) => pattern.test(words)) || others.some((pattern) => pattern.test(words));
}

const mostMarks = 4;

/** A pattern, and the letters with which a text can begin that it may be in. */
interface Candidate {
  readonly pattern: RegExp;
  readonly beginnings: readonly string[];
}

type ByFirst = ReadonlyMap<string, readonly Candidate[]>;

/** The patterns by the first character of a text; the others may begin with anything. */
interface PatternIndex {
  readonly byFirst: ByFirst;
  readonly others: readonly RegExp[];
}

function indexOf(notices: Notices): PatternIndex {
  notices.index ??= newIndex(notices);
  return notices.index;
}

function newIndex({ name, patterns }: Notices): PatternIndex {
  const known = noticeBeginnings[name]?.split(betweenPatterns);
  const byFirst = new Map<string, Candidate[]>();
  const others: RegExp[] = [];
  for (const [i, pattern] of patterns.entries()) {
    const words = known?.[i] ?? '';
    if (words === '') {
      others.push(pattern);
      continue;
    }
    const candidate: Candidate = { pattern, beginnings: words.split(betweenBeginnings) };
    for (const first of new Set(candidate.beginnings.map((beginning) => beginning.charAt(0)))) {
      const alike = byFirst.get(first);
      if (alike === undefined) byFirst.set(first, [candidate]);
      else alike.push(candidate);
    }
  }
  return { byFirst, others };
}

const none: readonly Candidate[] = [];

function candidatesFor(byFirst: ByFirst, text: string, marks: number): readonly Candidate[] {
  const alike = byFirst.get(text.charAt(marks).toLowerCase());
  if (alike === undefined) return none;
  const beginning = beginningOf(text, marks);
  return alike.filter(({ beginnings }) => beginnings.some((allowed) => beginning.startsWith(allowed)));
}

/**
 * So many letters of each beginning are in the generated table. Of an article's paragraphs not even one begins like a notice and is
 * none; with six letters it would be two. Without the table, a hundred patterns would be compiled, each some tenths of a millisecond.
 */
export const longestBeginning = 7;
/** In the table: "copyrig" and so on for each pattern, nothing for one that may begin with anything. */
export const betweenPatterns = '\n';
export const betweenBeginnings = '\t';

/** How a text begins behind its marks, to be compared with the table. */
export const beginningOf = (text: string, marks = marksBefore(text)): string =>
  text
    .slice(marks, marks + longestBeginning)
    .toLowerCase()
    .replaceAll(/\s/g, ' ');

/** How many characters stand before the first letter or digit; all, where there is none. */
export function marksBefore(text: string): number {
  let at = 0;
  while (at < text.length && !isWordCharacter(text.charCodeAt(at))) at += 1;
  return at;
}

/** As `\w` does. */
const isWordCharacter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95;
