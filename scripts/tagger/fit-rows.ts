import { noTag, partsOfSpeech } from '../../lib/engine/text/parts-of-speech.ts';
import { keyOf, type WeightRow } from '../../lib/engine/text/tagger-table.ts';
import { AveragedPerceptron, type Shuffle } from './perceptron.ts';

const columns = partsOfSpeech.length;

/** Writes the features of a sentence's word `i` behind these two tags. */
export type Write<Sentence> = (features: Int32Array, sentence: Sentence, i: number, last: number, lastButOne: number) => void;

interface Plan {
  /** Features of a word. */
  readonly width: number;
  /** Rounds that choose the features. */
  readonly choosingEpochs: number;
  /** Rounds that fit the chosen ones. */
  readonly epochs: number;
  /** Features kept. */
  readonly count: number;
  /** The chosen ones are fitted so often, in other orders each time, and the weights added up: the order matters less. */
  readonly runs: number;
  readonly shuffle: Shuffle;
}

/** Numbers the features met with the true tags before a word. */
function numberFeatures<S extends { readonly tags: readonly number[] }>(
  sentences: readonly S[],
  write: Write<S>,
  width: number,
): Map<number, number> {
  const numbers = new Map<number, number>();
  const features = new Int32Array(width);
  for (const sentence of sentences) {
    sentence.tags.forEach((_, i) => {
      write(features, sentence, i, sentence.tags[i - 1] ?? noTag, sentence.tags[i - 2] ?? noTag);
      for (const feature of features) if (!numbers.has(feature)) numbers.set(feature, numbers.size);
    });
  }
  return numbers;
}

function run<S extends { readonly tags: readonly number[] }>(
  sentences: readonly S[],
  write: Write<S>,
  numbers: ReadonlyMap<number, number>,
  epochs: number,
  { width, shuffle }: Plan,
): Float64Array {
  const perceptron = new AveragedPerceptron(numbers.size, columns);
  const features = new Int32Array(width);
  const rows = new Int32Array(width);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const sentence of shuffle(sentences)) {
      let last = noTag;
      let lastButOne = noTag;
      sentence.tags.forEach((tag, i) => {
        write(features, sentence, i, last, lastButOne);
        for (let k = 0; k < width; k += 1) rows[k] = numbers.get(features[k] as number) ?? -1;
        lastButOne = last;
        last = perceptron.learn(rows, tag);
      });
    }
  }
  return perceptron.averaged();
}

/** The features whose weights are largest in sum, numbered anew. */
function mostImportant(weights: Float64Array, numbers: ReadonlyMap<number, number>, count: number): Map<number, number> {
  const ranked = [...numbers].map(([feature, row]) => {
    let sum = 0;
    for (let column = 0; column < columns; column += 1) sum += Math.abs(weights[row * columns + column] as number);
    return { feature, row, sum };
  });
  ranked.sort((a, b) => b.sum - a.sum || a.row - b.row);
  return new Map(ranked.slice(0, count).map(({ feature }, row) => [feature, row]));
}

/** Weights as signed bytes, the largest 127. Of two features with one key the more important stays. */
function quantised(weights: Float64Array, numbers: ReadonlyMap<number, number>): WeightRow[] {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const rows = new Map<number, WeightRow>();
  for (const [feature, row] of numbers) {
    const key = keyOf(feature);
    if (rows.has(key)) continue;
    const bytes = Array.from(weights.subarray(row * columns, (row + 1) * columns), (weight) => Math.round((weight / largest) * 127));
    if (bytes.some((byte) => byte !== 0)) rows.set(key, { key, weights: bytes });
  }
  return [...rows.values()];
}

/** Fits all features, keeps the most important, fits those again, and rounds their weights. */
export function fitRows<S extends { readonly tags: readonly number[] }>(sentences: readonly S[], write: Write<S>, plan: Plan): WeightRow[] {
  const all = numberFeatures(sentences, write, plan.width);
  const chosen = mostImportant(run(sentences, write, all, plan.choosingEpochs, plan), all, plan.count);
  const sum = new Float64Array(chosen.size * columns);
  for (let i = 0; i < plan.runs; i += 1) {
    run(sentences, write, chosen, plan.epochs, plan).forEach((weight, at) => {
      sum[at] = (sum[at] as number) + weight;
    });
  }
  return quantised(sum, chosen);
}
