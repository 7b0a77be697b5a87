import type { RemovalReason } from '../../article.ts';
import type { BlockFacts } from './facts.ts';

/** Where a block stands. */
export interface BlockPlace {
  readonly zone: 'before' | 'inside' | 'after';
  /** How many blocks lie between it and the first (before) or last (after) paragraph of prose; 0 inside. */
  readonly distance: number;
  readonly previous: BlockFacts | null;
  readonly next: BlockFacts | null;
  /** What rules say that the line above and the line below are. */
  readonly knownAbove: RemovalReason | null;
  readonly knownBelow: RemovalReason | null;
  /** Whether a byline or a date stands above it, and whether one stands between it and the story. */
  readonly isSignedAbove: boolean;
  readonly isSignedBelow: boolean;
  /** Lines between it and the story that could be its title. */
  readonly titlesBelow: number;
  /** Of the whole article. */
  readonly proseShare: number;
}

/** A title has more words than most labels have. */
const leastTitleWords = 3;

/** `isStory` tells of each block whether it may count as prose of the story. */
export function placesOf(
  blocks: readonly BlockFacts[],
  known: readonly (RemovalReason | null)[],
  isStory: (index: number) => boolean,
): BlockPlace[] {
  const isProse = blocks.map((facts, index) => facts.isProse && isStory(index));
  const first = isProse.indexOf(true);
  const last = isProse.lastIndexOf(true);
  const [start, end] = first === -1 ? [0, blocks.length] : [first, last + 1];
  const titles = blocks.flatMap((facts, index) => (index < start && isStory(index) && isLikeTitle(facts) ? [index] : []));
  const signatures = known.flatMap((reason, index) => (index < start && (reason === 'byline' || reason === 'date') ? [index] : []));
  const proseShare = isProse.filter(Boolean).length / Math.max(1, blocks.length);
  return blocks.map((_, index) => {
    const [previous, next] = [blocks[index - 1] ?? null, blocks[index + 1] ?? null];
    return {
      zone: index < start ? 'before' : index < end ? 'inside' : 'after',
      distance: index < start ? start - index : index < end ? 0 : index - end + 1,
      previous,
      next,
      knownAbove: known[index - 1] ?? null,
      knownBelow: known[index + 1] ?? null,
      isSignedAbove: (signatures[0] ?? index) < index,
      isSignedBelow: index < (signatures.at(-1) ?? index),
      titlesBelow: titles.filter((title) => title > index).length,
      proseShare,
    };
  });
}

export const isLikeTitle = ({ words, endsSentence, block }: BlockFacts): boolean =>
  words.length >= leastTitleWords && !endsSentence && !/[|›»•·@©]/.test(block.text);
