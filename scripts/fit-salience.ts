/**
 * Fits the salience weights on news articles with human summaries and writes them with their provenance.
 *
 *     npx node scripts/fit-salience.ts DIR
 *
 * Reads the files *-train-*.jsonl of DIR, lines of {"text", "references": ["one sentence a line"]}, and no others.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { features } from '../lib/engine/salience/features.ts';
import type { ImportanceModel } from '../lib/engine/salience/importance.ts';
import type { ArticleSalience } from '../lib/engine/salience/sentence-salience.ts';
import { possibleSets, shortlist, triedSizes } from '../lib/engine/salience/sentence-sets.ts';
import { setFeatures, setValues, setView } from '../lib/engine/salience/set-features.ts';
import { bucketCount } from '../lib/engine/salience/word-buckets.ts';
import { pairFeatures, wordFeatures } from '../lib/engine/salience/word-features.ts';
import { type Example, exampleOf, type SummarizedText, weighed } from './fit-salience/examples.ts';
import { fitImportance } from './fit-salience/importance-model.ts';
import { joined, rouge } from './fit-salience/rouge.ts';
import { fitSoftmax, towardsRewards, towardsTargets } from './fit-salience/softmax-model.ts';

const mostSentences = 3;
/** Rewards are ROUGE of 0 to 2: so many times that outweighs the penalty on large weights. */
const rewardScale = 30;
/**
 * In ROUGE-1 + ROUGE-2, of 0 to 2. Human summaries differ in length from paper to paper, and ROUGE is about the same for
 * two sentences as for three: of two equally good summaries the shorter one is the better.
 */
const priceOfWord = 0.0002;

const dot = (weights: Float64Array, row: Float64Array): number => row.reduce((sum, value, k) => sum + value * (weights[k] ?? 0), 0);

const fitRanking = (examples: readonly Example[]): Float64Array =>
  fitSoftmax(examples, towardsTargets, { epochs: 6, rate: 0.02, l2: 0.001 });

/**
 * The words' importance from all articles, and each article weighed by a model that was fitted on the other half: else
 * the rest would trust the words more than they deserve.
 */
function weighWords(examples: readonly Example[]): { importance: ImportanceModel; examples: Example[] } {
  const halves = [1, 0].map((half) => fitImportance(examples.filter((_, i) => i % 2 === half)));
  return {
    importance: fitImportance(examples),
    examples: examples.map((example, i) => weighed(example, halves[i % 2] as ImportanceModel)),
  };
}

const meansOf = (examples: readonly Example[]): Float64Array => {
  const rows = examples.flatMap((example) => example.rows);
  return Float64Array.from(features, (_, k) => rows.reduce((sum, row) => sum + (row[k] ?? 0), 0) / rows.length);
};

function salienceOf(example: Example, ranking: Float64Array, means: Float64Array): ArticleSalience {
  const sentences = example.article.sentences.map(({ sentence }, i) => {
    const values = example.rows[i] as Float64Array;
    return { sentence, values, score: dot(ranking, values) - dot(ranking, means), reasons: {} };
  });
  return { article: example.article, sentences };
}

/** The sets among which the engine will choose, and how close each comes to the human summary. */
function choiceOf(example: Example, salience: ArticleSalience): { rows: Float64Array[]; rewards: Float64Array } {
  const list = shortlist(salience, example.printable);
  const sets = triedSizes(mostSentences).flatMap((size) => possibleSets(salience, list, size));
  const rows = sets.map((set) => {
    const members = features.map((_, k) => set.reduce((sum, i) => sum + (example.rows[i]?.[k] ?? 0), 0));
    const view = setView(set, salience);
    return Float64Array.from([...members, ...setValues(view)]);
  });
  return { rows, rewards: Float64Array.from(sets, (set) => rewardOf(set, example)) };
}

function rewardOf(set: readonly number[], { reference, runs }: Example): number {
  const words = joined(set.flatMap((i) => runs[i] ?? []));
  return rewardScale * (rouge(reference, words) - priceOfWord * words.size);
}

function fitWeights(examples: readonly Example[]) {
  const { importance, examples: crossed } = weighWords(examples);
  const ranking = fitRanking(crossed);
  const means = meansOf(crossed);
  const choices = crossed.map((example) => choiceOf(example, salienceOf(example, ranking, means))).filter(({ rows }) => rows.length > 1);
  const choosing = fitSoftmax(choices, towardsRewards, { epochs: 12, rate: 0.03, l2: 0.0001 });
  return { importance, ranking, means, choosing };
}

const rounded = (value: number): number => Number(value.toPrecision(5));

/** Numbers as signed bytes and what to multiply them by. */
function asBytes(values: ArrayLike<number>): { scale: number; base64: string } {
  const largest = Array.from(values).reduce((most, value) => Math.max(most, Math.abs(value)), 1e-9);
  const bytes = Int8Array.from(values, (value) => Math.round((value / largest) * 127));
  return { scale: rounded(largest / 127), base64: Buffer.from(bytes.buffer).toString('base64') };
}

function weightsFile({ importance, ranking, means, choosing }: ReturnType<typeof fitWeights>): string {
  const identity = asBytes(importance.identity);
  const rarity = asBytes(importance.rarity);
  const line = (name: string, value: unknown): string => `    ${name}: ${JSON.stringify(value)},`;
  return [
    '// Generated by scripts/fit-salience.ts; see salience-weights.md.',
    'const named = <T>(values: Readonly<Record<string, T>>): Readonly<Record<string, T>> => values;',
    'export default {',
    '  sentence: named<readonly [weight: number, mean: number]>({',
    ...features.map(({ name }, k) => line(name, [rounded(ranking[k] ?? 0), rounded(means[k] ?? 0)])),
    '  }),',
    '  sentenceInSet: named<number>({',
    ...features.map(({ name }, k) => line(name, rounded(choosing[k] ?? 0))),
    '  }),',
    '  set: named<number>({',
    ...setFeatures.map((name, k) => line(name, rounded(choosing[features.length + k] ?? 0))),
    '  }),',
    '  word: named<number>({',
    ...wordFeatures.map((name, k) => line(name, rounded(importance.word[k] ?? 0))),
    '  }),',
    '  pair: named<number>({',
    ...pairFeatures.map((name, k) => line(name, rounded(importance.pair[k] ?? 0))),
    '  }),',
    `  identityScale: ${identity.scale},`,
    `  identity: '${identity.base64}',`,
    `  rarityScale: ${rarity.scale},`,
    `  rarity: '${rarity.base64}',`,
    '};',
    '',
  ].join('\n');
}

function provenance(files: readonly { name: string; sha256: string; lines: number }[], examples: readonly Example[]): string {
  const sentences = examples.reduce((sum, example) => sum + example.article.sentences.length, 0);
  return `# Where salience-weights.ts comes from

Generated by \`npx node scripts/fit-salience.ts DIR\` from news articles with human summaries (the highlights of the
CNN/DailyMail data set, Hermann et al. 2015, commonly labelled Apache-2.0; the texts are their publishers'). Only weights
are kept: ${features.length} for sentences, ${setFeatures.length} for sets of sentences, ${wordFeatures.length} for words, ${pairFeatures.length} for pairs of
words, and two bytes for each of the ${bucketCount} buckets that words are hashed into.

| file | lines | SHA-256 |
| --- | --- | --- |
${files.map(({ name, lines, sha256 }) => `| ${name} | ${lines} | ${sha256} |`).join('\n')}

${examples.length} articles with ${sentences} sentences were of use.

- \`word\`, \`identity\`: logistic regression over the words of each article: does the human summary use it? \`rarity\`: the
  logarithm of how many articles there are for one with the word. \`pair\`: the same for two words side by side. For what
  follows, each article was weighed by a model that was fitted on the other half of the articles.
- \`sentence\`: weight and mean of each feature. Softmax over the sentences of an article, cross-entropy with a greedy
  ROUGE-1 + ROUGE-2 oracle of at most ${mostSentences} sentences.
- \`sentenceInSet\`, \`set\`: softmax over all sets of ${triedSizes(mostSentences).join(' or ')} from the shortlist, the expected ROUGE-1 + ROUGE-2 is
  maximised, less ${priceOfWord} for each word: of two equally good summaries the shorter one is the better.
`;
}

function main(directory: string): void {
  const files = readdirSync(directory)
    .filter((name) => name.includes('-train-') && name.endsWith('.jsonl'))
    .sort();
  if (files.length === 0) throw new Error(`no *-train-*.jsonl in ${directory}`);
  const read = files.map((name) => {
    const content = readFileSync(path.join(directory, name), 'utf8');
    const texts = content
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as SummarizedText);
    return { name, texts, lines: texts.length, sha256: createHash('sha256').update(content).digest('hex') };
  });
  const examples = read.flatMap(({ texts }) => texts).flatMap((text) => exampleOf(text) ?? []);
  console.error(`${examples.length} articles`);
  const folder = path.join(import.meta.dirname, '../lib/engine/salience');
  writeFileSync(path.join(folder, 'salience-weights.ts'), weightsFile(fitWeights(examples)));
  writeFileSync(path.join(folder, 'salience-weights.md'), provenance(read, examples));
}

const [directory, ...rest] = process.argv.slice(2);
if (directory === undefined || rest.length > 0) {
  console.error('usage: fit-salience.ts DIR');
  process.exit(2);
}
main(directory);
