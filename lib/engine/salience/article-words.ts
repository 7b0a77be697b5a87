import { letterTest } from '../letter-pattern.ts';
import { sharedLength } from '../spans.ts';
import type { PartOfSpeech, Sentence, Span } from '../types.ts';
import { ofWord } from '../words.ts';
import { wordsIn } from '../words-in.ts';
import { functionWords } from './lexicons/function-words.ts';
import { stem } from './stem.ts';
import { bucketOf } from './word-buckets.ts';

/** How an article uses one word, in all its forms. Sentences are counted from 0. */
export interface WordUse {
  /** The stem. */
  readonly form: string;
  /** Of the stem (`word-buckets.ts`). */
  readonly bucket: number;
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
  last: number;
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

const isWithDigit = letterTest(String.raw`\p{N}`);
const earlySentences = 10;
const leadSentences = 5;
/** Words of a sentence that fits into a summary. */
const handy = { from: 8, to: 30 };

type Part = Pick<WordUse, 'form' | 'bucket' | 'isFunctionWord' | 'hasDigit' | 'letters'>;

function partOf(lower: string): Part {
  const form = stem(lower);
  return { form, bucket: bucketOf(form), isFunctionWord: functionWords.has(lower), hasDigit: isWithDigit(lower), letters: lower.length };
}

/** What is counted of a token: "well-known" has two words, a comma none. */
const partsOf = ofWord(({ lower }): readonly Part[] => wordsIn(lower).map(partOf));

const newUse = ({ form, bucket, isFunctionWord, hasDigit, letters }: Part, first: number): WordUse => ({
  form,
  bucket,
  isFunctionWord,
  hasDigit,
  letters,
  times: 0,
  sentences: 0,
  earlySentences: 0,
  handySentences: 0,
  first,
  last: -1,
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

/** So many words most articles have: keys of their pairs are small integers, which maps find faster. */
const usualWords = 2 ** 15;
/** More than any article has. */
const mostWords = 2 ** 26;

const keyOfPair = (left: number, right: number): number =>
  left < usualWords && right < usualWords ? left * usualWords + right : usualWords ** 2 + left * mostWords + right;

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

  const idOf = (part: Part, place: number): number => {
    const known = ids.get(part.form);
    if (known !== undefined) return known;
    ids.set(part.form, uses.length);
    return uses.push(newUse(part, place)) - 1;
  };

  const pairOf = (left: number, right: number, place: number): number => {
    const key = keyOfPair(left, right);
    const known = pairIds.get(key);
    if (known !== undefined) return known;
    pairIds.set(key, pairs.length);
    return pairs.push({ left, right, first: place, times: 0, last: -1 }) - 1;
  };

  const counted = sentences.map((sentence, place) => {
    const quoted = sharedLength(sentence, quotations[place] ?? []) / Math.max(1, sentence.end - sentence.start);
    const sequence: number[] = [];
    for (const { word, pos } of sentence.tokens) {
      for (const part of partsOf(word)) {
        const id = idOf(part, place);
        sequence.push(id);
        countUse(uses[id] as WordUse, pos, place);
      }
    }
    const distinct: number[] = [];
    const distinctPairs: number[] = [];
    let left = -1;
    for (const id of sequence) {
      const use = uses[id] as WordUse;
      if (use.last !== place) {
        distinct.push(id);
        countSentence(use, place, sequence.length, quoted, toCentroid[place] ?? 0);
      }
      if (left >= 0) {
        const number = pairOf(left, id, place);
        const pair = pairs[number] as PairUse;
        pair.times += 1;
        if (pair.last !== place) distinctPairs.push(number);
        pair.last = place;
      }
      left = id;
    }
    return { words: distinct, pairs: distinctPairs, size: sequence.length };
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
