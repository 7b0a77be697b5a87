import type { Block } from '../layout.ts';
import { countWords } from '../words.ts';
import { wordsOfBlock } from './block-words.ts';
import { isFirst, type NoiseRule } from './rule.ts';

/** Fewer words, in their order, may stand in a longer paragraph by chance. */
const leastWords = 9;
const mostWords = 45;
/** How far its words may lie apart in the paragraph that it was made of, for each of them. */
const stretch = 3;
/** How many places that begin with the same two words are looked at. */
const mostPlaces = 8;

/** A deck or a pull quote for which a paragraph was shortened: all its words come back there in their order, with others between. */
export const shortened: NoiseRule = {
  name: 'shortened copy',
  reason: 'repeated',
  find: ({ blocks }) => {
    const candidates = blocks.filter(isCandidate);
    const places = placesOf(blocks, candidates);
    return candidates.filter((block) => isShortened(block, places));
  },
};

/** The first block is the title, which stories like to repeat. */
const isCandidate = (block: Block): boolean => {
  if (isFirst(block)) return false;
  const words = countWords(block.text.slice(0, 600));
  return block.text.length <= 500 && words >= leastWords && words <= mostWords;
};

interface Place {
  readonly block: Block;
  readonly words: readonly string[];
  readonly at: number;
}

/** First two words → where they stand; of each paragraph its words are taken once. */
function placesOf(blocks: readonly Block[], candidates: readonly Block[]): ReadonlyMap<string, readonly Place[]> {
  const wanted = new Set(candidates.map((block) => keyAt(wordsOfBlock(block), 0)));
  const firstWords = new Set(candidates.map((block) => wordsOfBlock(block)[0]));
  const places = new Map<string, Place[]>();
  for (const block of blocks) {
    const words = wordsOfBlock(block);
    for (let at = 0; at + 1 < words.length; at += 1) {
      if (!firstWords.has(words[at])) continue;
      const key = keyAt(words, at);
      if (!wanted.has(key)) continue;
      const found = places.get(key) ?? [];
      if (found.length < mostPlaces) places.set(key, [...found, { block, words, at }]);
    }
  }
  return places;
}

function isShortened(block: Block, places: ReadonlyMap<string, readonly Place[]>): boolean {
  const words = wordsOfBlock(block);
  return (places.get(keyAt(words, 0)) ?? []).some(
    (place) => place.block !== block && place.words.length > words.length && holdsInOrder(place, words),
  );
}

/** Whether the words follow each other from the place on, with not too many others between them. */
function holdsInOrder({ words, at }: Place, wanted: readonly string[]): boolean {
  const end = Math.min(words.length, at + stretch * wanted.length);
  let next = 0;
  for (let i = at; i < end && next < wanted.length; i += 1) if (words[i] === wanted[next]) next += 1;
  return next === wanted.length;
}

const keyAt = (words: readonly string[], at: number): string => `${words[at]} ${words[at + 1]}`;
