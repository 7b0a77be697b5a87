import type { RemovalReason, Span } from '../article.ts';
import type { Block } from '../layout.ts';
import type { Story } from '../story.ts';
import { type Beginnings, beginningOf, beginningsOf } from './beginnings.ts';

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

/** Whether one of the patterns is in the text. */
export function matchesAny(patterns: readonly RegExp[], text: string): boolean {
  const beginning = beginningOf(text);
  return patterns.some((pattern) => mayBegin(pattern, beginning) && pattern.test(text));
}

const known = new Map<RegExp, Beginnings | null>();

function mayBegin(pattern: RegExp, beginning: string): boolean {
  let beginnings = known.get(pattern);
  if (beginnings === undefined) {
    beginnings = beginningsOf(pattern);
    known.set(pattern, beginnings);
  }
  return beginnings === null || beginnings.some((allowed) => beginning.startsWith(allowed));
}

/** Where headline and deck stand: a block there may look like a notice and be the title. */
export const isFirst = (block: Block): boolean => block.index === 0;

/** Among the last blocks of the article, or after its last paragraph. */
export const isNearEnd = (block: Block, story: Story): boolean => block.index >= Math.min(story.bodyEnd, blockCount(story)) - 3;

/** Above the first paragraph or right under it. */
export const isNearStart = (block: Block, story: Story): boolean => block.index <= story.bodyStart + 1;

const blockCount = (story: Story): number => (story.blocks.at(-1)?.index ?? 0) + 1;
