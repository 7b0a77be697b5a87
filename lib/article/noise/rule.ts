import type { RemovalReason, Span } from '../article.ts';
import type { Block } from '../layout.ts';
import { endsSentence, type Story } from '../story.ts';
import { countWords } from '../words.ts';
import { type Beginnings, beginningOf, beginningsOf, longestBeginning, marksBefore } from './beginnings.ts';

/** Finds one kind of text around a story. A wrong find costs a reader more than a missed one. */
export interface NoiseRule {
  readonly name: string;
  readonly reason: RemovalReason;
  /** Whole blocks, or the beginning or end of one; in text order. */
  readonly find: (story: Story) => readonly Span[];
}

/** Notices are short; a longer block is looked at only at its ends, which also bounds what a pattern costs. */
const longestNotice = 700;

/** Removes each block for which `isNoise` holds; blocks too long to be a notice are not asked about. */
export const wholeBlocks = (isNoise: (text: string, block: Block, story: Story) => boolean): NoiseRule['find'] => {
  return (story) => story.blocks.filter((block) => block.text.length <= longestNotice && isNoise(block.text, block, story));
};

/** Whether one of the patterns is in the text. Most texts begin with a letter with which none of them can begin. */
export function matchesAny(patterns: readonly RegExp[], text: string): boolean {
  let index = indexes.get(patterns);
  if (index === undefined) {
    index = indexOf(patterns);
    indexes.set(patterns, index);
  }
  if (index.byFirst.size > 0) {
    const beginning = beginningOf(text);
    const candidates = index.byFirst.get(beginning.charAt(0)) ?? [];
    if (candidates.some((candidate) => mayBegin(candidate, beginning) && candidate.pattern.test(text))) return true;
  }
  return index.others.some((pattern) => pattern.test(text));
}

/**
 * Whether the text begins with one of the notices, after at most four marks: "► Read more". A pattern that names the marks
 * itself costs a cold start three times as much: V8 compiles what follows an optional part once for each way to get there.
 */
export function beginsNotice(notices: readonly RegExp[], text: string): boolean {
  const marks = marksBefore(text);
  return marks <= mostMarks && matchesAny(notices, text.slice(marks));
}

const mostMarks = 4;

/** A pattern, and with what it can begin: read further when a text begins with as much as has been read. */
interface Candidate {
  readonly pattern: RegExp;
  readonly beginnings: (Beginnings | null)[];
}

/** The patterns of one rule by the first character of a text; the others may begin with anything. */
interface PatternIndex {
  readonly byFirst: ReadonlyMap<string, readonly Candidate[]>;
  readonly others: readonly RegExp[];
}

const indexes = new Map<readonly RegExp[], PatternIndex>();

function indexOf(patterns: readonly RegExp[]): PatternIndex {
  const byFirst = new Map<string, Candidate[]>();
  const others: RegExp[] = [];
  for (const pattern of patterns) {
    const firsts = beginningsOf(pattern, 1);
    if (firsts === null) others.push(pattern);
    const candidate: Candidate = { pattern, beginnings: [] };
    for (const first of new Set(firsts?.map((beginning) => beginning.charAt(0)))) {
      const alike = byFirst.get(first);
      if (alike === undefined) byFirst.set(first, [candidate]);
      else alike.push(candidate);
    }
  }
  return { byFirst, others };
}

/** "The s" of "The story has been corrected" is soon read, and tells most texts apart; "the story ha" nearly all others. */
const readInTurn = [5, longestBeginning];

const mayBegin = ({ pattern, beginnings }: Candidate, beginning: string): boolean =>
  readInTurn.every((letters, turn) => {
    if (beginnings[turn] === undefined) beginnings[turn] = beginningsOf(pattern, letters);
    return beginnings[turn]?.some((allowed) => beginning.startsWith(allowed)) ?? true;
  });

/** Those before the first for which it does not hold. */
export function blocksWhile(blocks: readonly Block[], holds: (block: Block) => boolean): readonly Block[] {
  const stop = blocks.findIndex((block) => !holds(block));
  return stop === -1 ? blocks : blocks.slice(0, stop);
}

/** Where headline and deck stand: a block there may look like a notice and be the title. */
export const isFirst = (block: Block): boolean => block.index === 0;

/** Among the last blocks of the article, or after its last paragraph. */
export const isNearEnd = (block: Block, story: Story): boolean => block.index >= Math.min(story.bodyEnd, blockCount(story)) - 3;

/** Above the first paragraph or right under it. */
export const isNearStart = (block: Block, story: Story): boolean => block.index <= story.bodyStart + 1;

/** Another line without a full stop follows before the story begins: the block is not the title itself. */
export const isAboveTitle = (block: Block, story: Story): boolean =>
  story.blocks.some(({ index, text }) => index > block.index && index < story.bodyStart && countWords(text) >= 4 && !endsSentence(text));

const blockCount = (story: Story): number => (story.blocks.at(-1)?.index ?? 0) + 1;
