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
  notices.index ??= indexOf(notices);
  const { byFirst, others } = notices.index;
  if (byFirst.size > 0) {
    const beginning = beginningOf(text);
    const candidates = byFirst.get(beginning.charAt(0)) ?? [];
    if (candidates.some((candidate) => mayBegin(candidate, beginning) && candidate.pattern.test(text))) return true;
  }
  return others.some((pattern) => pattern.test(text));
}

/**
 * Whether the text begins with one of the notices, after at most four marks: "► Read more". A pattern that names the marks
 * itself costs a cold start three times as much: V8 compiles what follows an optional part once for each way to get there.
 */
export function beginsNotice(notices: Notices, text: string): boolean {
  const marks = marksBefore(text);
  return marks <= mostMarks && matchesAny(notices, text.slice(marks));
}

const mostMarks = 4;

/** A pattern, and the letters with which a text can begin that it may be in. */
interface Candidate {
  readonly pattern: RegExp;
  readonly beginnings: readonly string[];
}

/** The patterns by the first character of a text; the others may begin with anything. */
interface PatternIndex {
  readonly byFirst: ReadonlyMap<string, readonly Candidate[]>;
  readonly others: readonly RegExp[];
}

function indexOf({ name, patterns }: Notices): PatternIndex {
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

const mayBegin = ({ beginnings }: Candidate, beginning: string): boolean => beginnings.some((allowed) => beginning.startsWith(allowed));

/**
 * So many letters of each beginning are in the generated table. Of an article's paragraphs not even one begins like a notice and is
 * none; with six letters it would be two. Without the table, a hundred patterns would be compiled, each some tenths of a millisecond.
 */
export const longestBeginning = 7;
/** In the table: "copyrig" and so on for each pattern, nothing for one that may begin with anything. */
export const betweenPatterns = '\n';
export const betweenBeginnings = '\t';

/** How a text begins, to be compared with the table. */
export const beginningOf = (text: string): string =>
  withoutMarks(
    text
      .slice(0, longestBeginning + mostMarksLookedAt)
      .toLowerCase()
      .replaceAll(/\s/g, ' '),
  );

const mostMarksLookedAt = 15;

const withoutMarks = (text: string): string => text.slice(marksBefore(text));

/** How many characters stand before the first letter or digit; all, where there is none. */
export function marksBefore(text: string): number {
  const first = text.search(/\w/);
  return first < 0 ? text.length : first;
}
