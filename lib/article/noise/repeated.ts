import type { Block } from '../layout.ts';
import { endsSentence } from '../story.ts';
import { lowerWords, wordsOfBlock } from './block-words.ts';
import type { NoiseRule } from './rule.ts';

/** Fewer words may come back by chance ("The council did not respond."). */
const leastWords = 6;
const leastQuotedWords = 3;
/** Decks and pull quotes are short. */
const mostWords = 90;
/** How many words are looked up at once, and how many of the places where they occur are compared. */
const keyLength = 3;
const mostPlaces = 12;

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
    const copies = new Set(candidates.filter((candidate) => isCopy(candidate, places)).map(({ block }) => block));
    return blocks.filter((block, index) => copies.has(block) || isSpeakerBelow(block, blocks[index - 1], copies));
  },
};

/** "— Lena Moss, mayor" right below a pull quote. */
const isSpeakerBelow = (block: Block, above: Block | undefined, copies: ReadonlySet<Block>): boolean =>
  above !== undefined &&
  above.group === block.group &&
  copies.has(above) &&
  isPullQuote(above) &&
  block.text.length <= 80 &&
  /^(?:[-–—]{1,2}\s?)?[A-Z][^.!?"“”]{2,70}$/.test(block.text);

const isCandidate = ({ block, words }: Words): boolean =>
  words.length <= mostWords && words.length >= (isPullQuote(block) ? leastQuotedWords : leastWords);

/** Nothing but a quotation, set apart. */
const isPullQuote = ({ text }: Block): boolean => /^[“"‘']/.test(text) && /["”’'](?:\s*[-–—]{1,2}\s*[A-Z][^.!?"“”]{1,60})?$/.test(text);

const isTitle = (block: Block): boolean => block.index === 0 && !endsSentence(block.text);

interface Place {
  readonly host: Words;
  readonly at: number;
}

/** Where the candidates' first words occur, all in one pass over the article. */
function placesOf(all: readonly Words[], candidates: readonly Words[]): Map<string, Place[]> {
  const places = new Map<string, Place[]>(candidates.map(({ words }) => [keyAt(words, 0), []]));
  const firstWords = new Set(candidates.map(({ words }) => words[0]));
  const secondWords = new Set(candidates.map(({ words }) => words[1]));
  for (const host of all) {
    for (let at = 0; at + keyLength <= host.words.length; at += 1) {
      if (!firstWords.has(host.words[at]) || !secondWords.has(host.words[at + 1])) continue;
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
    if (words.length < leastWords && !isQuotedIn(host.block.text, block.text)) return false;
    return host.words.length > words.length || host.block.index < block.index;
  });
}

/** “Nobody asked me.” in “Nobody asked me,” he said: a few words count where they are a sentence there, too. */
function isQuotedIn(host: string, quotation: string): boolean {
  const sentence = quotation.replace(/^[“"‘']/, '').replace(/[.,!?…]?["”’'][^"”]*$/, '');
  const at = host.indexOf(sentence);
  return (
    at !== -1 && /(?:^|[“"‘']|[.!?] )$/.test(host.slice(Math.max(0, at - 2), at)) && /^[.,!?…"”’']/.test(host.slice(at + sentence.length))
  );
}

const keyAt = (words: readonly string[], at: number): string => words.slice(at, at + keyLength).join(' ');

/** “We were never asked.” — Lena Moss → “We were never asked.” */
function withoutSpeaker({ block, words }: Words): Words {
  const quotation = block.text.length <= 700 ? pullQuote.exec(block.text)?.[1] : undefined;
  return quotation === undefined ? { block, words } : { block, words: lowerWords(quotation) };
}

const pullQuote = /^(.+["”])\s*[-–—]{1,2}\s*[A-Z][^.!?"“”]{1,60}$/s;
