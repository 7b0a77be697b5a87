import { sharedLength } from '../spans.ts';
import type { PartOfSpeech, Sentence, Span } from '../types.ts';
import { ofWord } from '../words.ts';
import { functionWords } from './lexicons/function-words.ts';
import { stem } from './stem.ts';

/** How an article uses one word, in all its forms. Sentences are counted from 0. */
export interface WordUse {
  /** The stem. */
  readonly form: string;
  readonly isFunctionWord: boolean;
  readonly hasDigit: boolean;
  /** Of the form that comes first. */
  readonly letters: number;
  times: number;
  /** In how many sentences. */
  sentences: number;
  /** Of these, among the first ten. */
  earlySentences: number;
  /** Of these, of a length that summaries like. */
  handySentences: number;
  readonly first: number;
  last: number;
  /** In the first five sentences. */
  earlyTimes: number;
  /** Sum over its sentences of 1 / (1 + place). */
  earliness: number;
  /** Sum over its sentences of their share between quotation marks. */
  quoted: number;
  /** Sum and largest of how central its sentences are. */
  centrality: number;
  highestCentrality: number;
  /** How often it is tagged as such. */
  nouns: number;
  names: number;
  verbs: number;
  modifiers: number;
}

/** Two words side by side. */
export interface PairUse {
  readonly left: number;
  readonly right: number;
  readonly first: number;
  times: number;
}

/** A sentence's words and pairs, each once, and how many words it has with repetitions. */
export interface SentenceWords {
  readonly words: readonly number[];
  readonly pairs: readonly number[];
  readonly size: number;
}

/** Every word of an article, grammar words too: what ROUGE counts, and what a summary's readers read. */
export interface ArticleWords {
  readonly uses: readonly WordUse[];
  readonly pairs: readonly PairUse[];
  readonly sentences: readonly SentenceWords[];
}

/** More than any article has. */
const mostUses = 2 ** 26;

const part = /[\p{L}\p{N}]+/gu;
const digit = /\p{N}/u;
const earlySentences = 10;
const leadSentences = 5;
/** Words of a sentence that fits into a summary. */
const handy = { from: 8, to: 30 };

interface Part {
  readonly form: string;
  readonly lower: string;
}

/** What is counted of a token: "well-known" has two words, a comma none. */
const partsOf = ofWord(({ lower }): readonly Part[] => (lower.match(part) ?? []).map((found) => ({ form: stem(found), lower: found })));

const newUse = (form: string, lower: string, first: number): WordUse => ({
  form,
  isFunctionWord: functionWords.has(lower),
  hasDigit: digit.test(lower),
  letters: lower.length,
  times: 0,
  sentences: 0,
  earlySentences: 0,
  handySentences: 0,
  first,
  last: first,
  earlyTimes: 0,
  earliness: 0,
  quoted: 0,
  centrality: 0,
  highestCentrality: 0,
  nouns: 0,
  names: 0,
  verbs: 0,
  modifiers: 0,
});

/** `quotations`: of each sentence; `toCentroid`: how central each is. */
export function articleWords(
  sentences: readonly Sentence[],
  quotations: readonly (readonly Span[])[],
  toCentroid: readonly number[],
): ArticleWords {
  const ids = new Map<string, number>();
  const uses: WordUse[] = [];
  const pairIds = new Map<number, number>();
  const pairs: PairUse[] = [];

  const idOf = ({ form, lower }: Part, place: number): number => {
    const known = ids.get(form);
    if (known !== undefined) return known;
    ids.set(form, uses.length);
    return uses.push(newUse(form, lower, place)) - 1;
  };

  const pairOf = (left: number, right: number, place: number): number => {
    const key = left * mostUses + right;
    const known = pairIds.get(key);
    if (known !== undefined) return known;
    pairIds.set(key, pairs.length);
    return pairs.push({ left, right, first: place, times: 0 }) - 1;
  };

  const counted = sentences.map((sentence, place) => {
    const sequence: number[] = [];
    for (const { word, pos } of sentence.tokens) {
      for (const counted of partsOf(word)) {
        const id = idOf(counted, place);
        sequence.push(id);
        countUse(uses[id] as WordUse, pos, place);
      }
    }
    const pairSequence = sequence.slice(1).map((right, k) => pairOf(sequence[k] ?? 0, right, place));
    for (const id of pairSequence) (pairs[id] as PairUse).times += 1;
    const distinct = [...new Set(sequence)];
    const quoted = sharedLength(sentence, quotations[place] ?? []) / Math.max(1, sentence.end - sentence.start);
    for (const id of distinct) countSentence(uses[id] as WordUse, place, sequence.length, quoted, toCentroid[place] ?? 0);
    return { words: distinct, pairs: [...new Set(pairSequence)], size: sequence.length };
  });
  return { uses, pairs, sentences: counted };
}

function countUse(use: WordUse, tag: PartOfSpeech, place: number): void {
  use.times += 1;
  if (place < leadSentences) use.earlyTimes += 1;
  if (tag === 'NOUN') use.nouns += 1;
  else if (tag === 'PROPN') use.names += 1;
  else if (tag === 'VERB' || tag === 'AUX') use.verbs += 1;
  else if (tag === 'ADJ' || tag === 'ADV') use.modifiers += 1;
}

function countSentence(use: WordUse, place: number, size: number, quoted: number, central: number): void {
  use.sentences += 1;
  use.last = place;
  if (place < earlySentences) use.earlySentences += 1;
  if (size >= handy.from && size <= handy.to) use.handySentences += 1;
  use.earliness += 1 / (1 + place);
  use.quoted += quoted;
  use.centrality += central;
  use.highestCentrality = Math.max(use.highestCentrality, central);
}
