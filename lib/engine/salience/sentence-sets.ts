import { features } from './features.ts';
import { countsFromBefore } from './openings.ts';
import { type Substance, substanceOf, tellsTheSame } from './repeats.ts';
import weights from './salience-weights.ts';
import type { ArticleSalience, SentenceSalience } from './sentence-salience.ts';
import { type SentenceSet, setFeatures, setValues, setView } from './set-features.ts';
import { weightedSums } from './weighted-sums.ts';

/** Of so many best sentences all sets are tried: 45 pairs, 120 triples. */
const shortlistSize = 10;
/** Sets up to this size are tried whole; a larger one grows from the best of these. */
const largestTriedWhole = 3;
/** Two sentences can be worth more than three: the weights are fitted on both, and every word has its price. */
export const triedSizes = (most: number): number[] => (most < largestTriedWhole ? [most] : [largestTriedWhole - 1, largestTriedWhole]);
/** Two sentences more alike than this (cosine) tell the same. */
const nearDuplicate = 0.7;

/** Cannot be read without the sentence before it. */
const leans = ({ article }: ArticleSalience, i: number): boolean => {
  const found = article.sentences[i];
  if (i === 0 || found === undefined) return false;
  return found.facts.refersBack || found.facts.connects || countsFromBefore(found.sentence.tokens);
};

type PairTest = (i: number, j: number) => boolean;

/** Of which sentences of the list do two tell the same? Each pair is looked at once, since many sets hold it. */
function repetitions({ article }: ArticleSalience, list: SentenceSet): PairTest {
  const substances = list.map((i): Substance => substanceOf(article.sentences[i]?.sentence.tokens ?? []));
  const repeated = list.map((i, k) =>
    list.map(
      (j, m) =>
        m < k && (article.similarity.between(i, j) > nearDuplicate || tellsTheSame(substances[k] as Substance, substances[m] as Substance)),
    ),
  );
  const placeOf = new Map(list.map((i, k) => [i, k]));
  return (i, j) => {
    const k = placeOf.get(i) ?? 0;
    const m = placeOf.get(j) ?? 0;
    return repeated[Math.max(k, m)]?.[Math.min(k, m)] === true;
  };
}

/** Can it be printed beside the others? Its predecessor is there if it leans on it, and nothing is said twice. */
const mayJoin = (set: SentenceSet, i: number, leans: boolean, repeats: PairTest): boolean =>
  (!leans || set.includes(i - 1)) && !set.some((j) => repeats(i, j));

/** The best of the sentences by themselves, in text order. One that leans on its predecessor comes only together with it. */
export function shortlist(salience: ArticleSalience, printable: SentenceSet, size = shortlistSize): SentenceSet {
  const score = (i: number): number => salience.sentences[i]?.score ?? 0;
  const best = new Set([...printable].sort((a, b) => score(b) - score(a) || a - b).slice(0, size));
  return printable.filter((i) => best.has(i) && (best.has(i - 1) || !leans(salience, i)));
}

/** All sets of `size` sentences of the list that can be printed together. */
export function possibleSets(
  salience: ArticleSalience,
  list: SentenceSet,
  size: number,
  repeats = repetitions(salience, list),
): SentenceSet[] {
  const leaning = list.map((i) => leans(salience, i));
  const sets: SentenceSet[] = [];
  const grow = (set: SentenceSet, from: number): void => {
    if (set.length === size) {
      sets.push(set);
      return;
    }
    for (let k = from; k < list.length; k += 1) {
      const i = list[k] as number;
      if (mayJoin(set, i, leaning[k] === true, repeats)) grow([...set, i], k + 1);
    }
  };
  grow([], 0);
  return sets;
}

const weightsOfMembers = features.map(({ name }) => weights.sentenceInSet[name] ?? 0);
const weightsOfSet = setFeatures.map((name) => weights.set[name] ?? 0);

/** What a sentence by itself adds to a set. */
function worthOfMember({ values }: SentenceSalience): number {
  let worth = 0;
  for (let k = 0; k < values.length; k += 1) worth += (values[k] as number) * (weightsOfMembers[k] as number);
  return worth;
}

/**
 * The sentences to print, ascending. Choosing among whole sets rather than one sentence after the other is what brings
 * most on news: the lead's sentences overlap with each other, and a short third sentence can be better than a long one.
 * `bonus` is added to what each sentence is worth.
 */
export function bestSet(salience: ArticleSalience, printable: SentenceSet, size: number, bonus: (i: number) => number): SentenceSet {
  const memberWorths = new Map(printable.map((i) => [i, worthOfMember(salience.sentences[i] as SentenceSalience) + bonus(i)]));
  const worths = (sets: readonly SentenceSet[]): Float64Array => {
    const views = sets.map((set) => setView(set, salience));
    return weightedSums(setValues, weightsOfSet, views).map((together, k) =>
      (sets[k] as SentenceSet).reduce((sum, i) => sum + (memberWorths.get(i) ?? 0), together),
    );
  };
  const list = shortlist(salience, printable, Math.max(shortlistSize, size * 2));
  const tried = list.length > 0 ? list : printable.slice(0, 1);
  const repeats = repetitions(salience, tried);
  let best = bestOf(wholeSets(salience, tried, Math.min(size, largestTriedWhole), repeats), worths);
  while (size > largestTriedWhole && best.length < size) {
    const larger = list
      .filter((i) => !best.includes(i) && mayJoin(best, i, leans(salience, i), repeats))
      .map((i) => [...best, i].sort((a, b) => a - b));
    if (larger.length === 0) break;
    best = bestOf(larger, worths);
  }
  return best;
}

/** Sets of the sizes to try, or of the largest below them that there are. */
function wholeSets(salience: ArticleSalience, list: SentenceSet, most: number, repeats: PairTest): SentenceSet[] {
  if (most <= 0 || list.length === 0) return [[]];
  const sets = triedSizes(most).flatMap((size) => possibleSets(salience, list, size, repeats));
  return sets.length > 0 ? sets : wholeSets(salience, list, most - 1, repeats);
}

/** The set worth most; of equals the one that starts earlier. */
function bestOf(sets: readonly SentenceSet[], worthsOf: (sets: readonly SentenceSet[]) => Float64Array): SentenceSet {
  const worths = worthsOf(sets);
  let best = 0;
  for (let k = 1; k < worths.length; k += 1) if ((worths[k] as number) > (worths[best] as number)) best = k;
  return sets[best] ?? [];
}
