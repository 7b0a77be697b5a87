import type { RemovalReason, Span } from '../article.ts';
import type { Block } from '../layout.ts';
import { endsSentence, type Story } from '../story.ts';
import { countWords } from '../words.ts';

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
