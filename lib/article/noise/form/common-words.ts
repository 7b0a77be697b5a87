import type { BlockFacts } from './facts.ts';

/** What a block has in common with the others, as shares of its topical words; 0 where it has none. */
export interface CommonWords {
  /** Those that stand in other blocks of prose, too. */
  readonly inProse: number;
  /** Those that stand in other short lines: a site names itself above the title and below the story. */
  readonly inLines: number;
  /** Those that stand together in the one block that has most of them. */
  readonly together: number;
}

/** More blocks with a word and it says little. */
const mostHolders = 12;

export function commonWordsOf(blocks: readonly BlockFacts[]): (index: number) => CommonWords {
  const holders = holdersOf(blocks);
  return (index) => inCommon(blocks, index, holders);
}

/** Word → the first blocks with it. */
function holdersOf(blocks: readonly BlockFacts[]): ReadonlyMap<string, readonly number[]> {
  const holders = new Map<string, number[]>();
  for (const [index, { topical }] of blocks.entries()) {
    for (const word of topical) {
      const found = holders.get(word);
      if (found === undefined) holders.set(word, [index]);
      else if (found.length <= mostHolders) found.push(index);
    }
  }
  return holders;
}

function inCommon(blocks: readonly BlockFacts[], index: number, holders: ReadonlyMap<string, readonly number[]>): CommonWords {
  const topical = blocks[index]?.topical ?? new Set<string>();
  const counts = new Uint32Array(blocks.length);
  let [inProse, inLines] = [0, 0];
  for (const word of topical) {
    let [isInProse, isInLines] = [false, false];
    for (const other of holders.get(word) ?? []) {
      if (other === index) continue;
      if (blocks[other]?.isProse) isInProse = true;
      else isInLines = true;
      counts[other] = (counts[other] ?? 0) + 1;
    }
    if (isInProse) inProse += 1;
    if (isInLines) inLines += 1;
  }
  const size = Math.max(1, topical.size);
  return { inProse: inProse / size, inLines: inLines / size, together: mostOf(counts) / size };
}

const mostOf = (counts: Uint32Array): number => counts.reduce((most, count) => Math.max(most, count), 0);
