import { features } from './features.ts';
import { leansOnPredecessor } from './openings.ts';
import weights from './salience-weights.ts';
import type { ArticleSalience, SentenceSalience } from './sentence-salience.ts';
import { type SentenceSet, setFeatures, setView } from './set-features.ts';

/** Of so many best sentences all sets are tried: 45 pairs, 120 triples. */
const shortlistSize = 10;
/** Sets up to this size are tried whole; a larger one grows from the best of these. */
const largestTriedWhole = 3;
/** Two sentences can be worth more than three: the weights are fitted on both, and every word has its price. */
export const triedSizes = (most: number): number[] => (most < largestTriedWhole ? [most] : [largestTriedWhole - 1, largestTriedWhole]);
/** Two sentences more alike than this (cosine) tell the same. */
const nearDuplicate = 0.7;

export const leans = ({ sentences }: ArticleSalience, i: number): boolean => {
  const found = sentences[i];
  return i > 0 && found !== undefined && leansOnPredecessor(found.sentence);
};

/** Can it be printed beside the others? Its predecessor is there if it leans on it, and nothing is said twice. */
const mayJoin = ({ article }: ArticleSalience, set: SentenceSet, i: number, leans: boolean): boolean =>
  (!leans || set.includes(i - 1)) && set.every((j) => article.similarity.between(i, j) <= nearDuplicate);

/** The best of the sentences by themselves, in text order. One that leans on its predecessor comes only together with it. */
export function shortlist(salience: ArticleSalience, printable: SentenceSet, size = shortlistSize): SentenceSet {
  const score = (i: number): number => salience.sentences[i]?.score ?? 0;
  const best = new Set([...printable].sort((a, b) => score(b) - score(a) || a - b).slice(0, size));
  return printable.filter((i) => best.has(i) && (best.has(i - 1) || !leans(salience, i)));
}

/** All sets of `size` sentences of the list that can be printed together. */
export function possibleSets(salience: ArticleSalience, list: SentenceSet, size: number): SentenceSet[] {
  const leaning = list.map((i) => leans(salience, i));
  const grown = (set: SentenceSet, from: number): SentenceSet[] => {
    if (set.length === size) return [set];
    return list.flatMap((i, k) => (k >= from && mayJoin(salience, set, i, leaning[k] === true) ? grown([...set, i], k + 1) : []));
  };
  return grown([], 0);
}

const weightsOfMembers = features.map(({ name }) => weights.sentenceInSet[name] ?? 0);
const weightsOfSet = setFeatures.map(({ name }) => weights.set[name] ?? 0);

/** What a sentence by itself adds to a set. */
const worthOfMember = ({ values }: SentenceSalience): number =>
  values.reduce((sum, value, k) => sum + value * (weightsOfMembers[k] ?? 0), 0);

/** What the sentences are worth together, by the features of the set. */
function worthTogether(set: SentenceSet, salience: ArticleSalience): number {
  const view = setView(set, salience);
  return setFeatures.reduce((sum, feature, k) => sum + feature.value(view) * (weightsOfSet[k] ?? 0), 0);
}

/**
 * The sentences to print, ascending. Choosing among whole sets rather than one sentence after the other is what brings
 * most on news: the lead's sentences overlap with each other, and a short third sentence can be better than a long one.
 * `bonus` is added to what each sentence is worth.
 */
export function bestSet(salience: ArticleSalience, printable: SentenceSet, size: number, bonus: (i: number) => number): SentenceSet {
  const memberWorths = new Map(printable.map((i) => [i, worthOfMember(salience.sentences[i] as SentenceSalience) + bonus(i)]));
  const worth = (set: SentenceSet): number => set.reduce((sum, i) => sum + (memberWorths.get(i) ?? 0), worthTogether(set, salience));
  const list = shortlist(salience, printable, Math.max(shortlistSize, size * 2));
  let best = bestOf(wholeSets(salience, list.length > 0 ? list : printable.slice(0, 1), Math.min(size, largestTriedWhole)), worth);
  while (size > largestTriedWhole && best.length < size) {
    const larger = list
      .filter((i) => !best.includes(i) && mayJoin(salience, best, i, leans(salience, i)))
      .map((i) => [...best, i].sort((a, b) => a - b));
    if (larger.length === 0) break;
    best = bestOf(larger, worth);
  }
  return best;
}

/** Sets of the sizes to try, or of the largest below them that there are. */
function wholeSets(salience: ArticleSalience, list: SentenceSet, most: number): SentenceSet[] {
  if (most <= 0 || list.length === 0) return [[]];
  const sets = triedSizes(most).flatMap((size) => possibleSets(salience, list, size));
  return sets.length > 0 ? sets : wholeSets(salience, list, most - 1);
}

/** The set worth most; of equals the one that starts earlier. */
function bestOf(sets: readonly SentenceSet[], worth: (set: SentenceSet) => number): SentenceSet {
  let best = sets[0] ?? [];
  let most = worth(best);
  for (const set of sets.slice(1)) {
    const value = worth(set);
    if (value > most) [best, most] = [set, value];
  }
  return best;
}
