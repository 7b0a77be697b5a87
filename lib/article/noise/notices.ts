import { type Beginnings, beginningOf, beginningsOf, longestBeginning, marksBefore } from './beginnings.ts';
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

interface Candidate {
  readonly pattern: RegExp;
  readonly beginnings: Beginnings;
  /** "The story ha": read from the pattern when a text has one of the beginnings, which tell most texts apart. */
  longer: Beginnings | null | undefined;
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
    const candidate: Candidate = { pattern, beginnings: words.split(betweenBeginnings), longer: undefined };
    for (const first of new Set(candidate.beginnings.map((beginning) => beginning.charAt(0)))) {
      const alike = byFirst.get(first);
      if (alike === undefined) byFirst.set(first, [candidate]);
      else alike.push(candidate);
    }
  }
  return { byFirst, others };
}

function mayBegin(candidate: Candidate, beginning: string): boolean {
  const isAllowed = (allowed: string): boolean => beginning.startsWith(allowed);
  if (!candidate.beginnings.some(isAllowed)) return false;
  if (candidate.longer === undefined) candidate.longer = beginningsOf(candidate.pattern, longestBeginning);
  return candidate.longer?.some(isAllowed) ?? true;
}

/** So many letters are read at build time: reading a hundred patterns takes a cold start some ten milliseconds. */
const readBefore = 5;
const betweenPatterns = '\n';
const betweenBeginnings = '\t';

/** As the generated table has them: "corre\tclari" for each pattern, nothing for one that may begin with anything. */
export const beginningsText = ({ patterns }: Notices): string =>
  patterns.map((pattern) => shortBeginnings(pattern).join(betweenBeginnings)).join(betweenPatterns);

const shortBeginnings = (pattern: RegExp): Beginnings => [
  ...new Set((beginningsOf(pattern, readBefore) ?? []).map((beginning) => beginning.slice(0, readBefore))),
];
