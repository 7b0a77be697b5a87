import type { Block } from '../layout.ts';
import { endsSentence } from '../story.ts';
import { lowerWords, wordsOfBlock } from './block-words.ts';
import type { NoiseRule } from './rule.ts';

/** Fewer words may come back by chance ("The council did not respond."). */
const leastWords = 6;
/** Decks and pull quotes are short. */
const mostWords = 90;
/** How many words are looked up at once, and how many of the places where they occur are compared. */
const keyLength = 5;
const mostPlaces = 8;

interface Words {
  readonly block: Block;
  readonly words: readonly string[];
}

/** A deck that is a sentence of the story, a pull quote, a paragraph pasted twice: the copy that stands alone or comes later. */
export const repeated: NoiseRule = {
  name: 'repeated text',
  reason: 'repeated',
  find: ({ blocks }) => {
    const all = blocks.map((block) => ({ block, words: wordsOfBlock(block) }));
    const alone = all.filter(({ block }) => !isTitle(block));
    const candidates = alone.map(withoutSpeaker).filter(isCandidate);
    const places = placesOf(all, candidates);
    return candidates.filter((candidate) => isCopy(candidate, places)).map(({ block }) => block);
  },
};

const isCandidate = ({ words }: Words): boolean => words.length >= leastWords && words.length <= mostWords;

const isTitle = (block: Block): boolean => block.index === 0 && !endsSentence(block.text);

interface Place {
  readonly host: Words;
  readonly at: number;
}

/** Where the candidates' first words occur, all in one pass over the article. */
function placesOf(all: readonly Words[], candidates: readonly Words[]): Map<string, Place[]> {
  const places = new Map<string, Place[]>(candidates.map(({ words }) => [keyAt(words, 0), []]));
  const firstWords = new Set(candidates.map(({ words }) => words[0]));
  for (const host of all) {
    for (let at = 0; at + keyLength <= host.words.length; at += 1) {
      if (!firstWords.has(host.words[at])) continue;
      const found = places.get(keyAt(host.words, at));
      if (found !== undefined && found.length < mostPlaces) found.push({ host, at });
    }
  }
  return places;
}

/** Another block has all these words in a row, and more words than these, or the same earlier. */
function isCopy({ block, words }: Words, places: ReadonlyMap<string, readonly Place[]>): boolean {
  return (places.get(keyAt(words, 0)) ?? []).some(({ host, at }) => {
    if (host.block === block || !words.every((word, offset) => host.words[at + offset] === word)) return false;
    return host.words.length > words.length || host.block.index < block.index;
  });
}

const keyAt = (words: readonly string[], at: number): string => words.slice(at, at + keyLength).join(' ');

/** “We were never asked.” — Lena Moss → “We were never asked.” */
function withoutSpeaker({ block, words }: Words): Words {
  const quotation = block.text.length <= 700 ? pullQuote.exec(block.text)?.[1] : undefined;
  return quotation === undefined ? { block, words } : { block, words: lowerWords(quotation) };
}

const pullQuote = /^(.+["”])\s*[-–—]{1,2}\s*[A-Z][^.!?"“”]{1,60}$/s;
