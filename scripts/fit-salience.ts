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
import type { ArticleSalience } from '../lib/engine/salience/sentence-salience.ts';
import { possibleSets, shortlist } from '../lib/engine/salience/sentence-sets.ts';
import { setFeatures, setView } from '../lib/engine/salience/set-features.ts';
import { type Example, exampleOf, type SummarizedText } from './fit-salience/examples.ts';
import { joined, rouge } from './fit-salience/rouge.ts';
import { fitSoftmax, towardsRewards, towardsTargets } from './fit-salience/softmax-model.ts';
import { fitWordWeights, wordScores } from './fit-salience/word-weights.ts';

const setSize = 3;
/** Rewards are ROUGE of 0 to 2: so many times that makes choices sharp enough. */
const rewardScale = 1;
const wordFeature = features.findIndex(({ name }) => name === 'wordChoice');

const dot = (weights: Float64Array, row: Float64Array): number => row.reduce((sum, value, k) => sum + value * (weights[k] ?? 0), 0);
const scoresOf = (weights: Float64Array, { rows }: Example): Float64Array => Float64Array.from(rows, (row) => dot(weights, row));

const withWordChoice = (example: Example, values: Float64Array): Example => ({
  ...example,
  rows: example.rows.map((row, i) => row.map((value, k) => (k === wordFeature ? (values[i] ?? 0) : value))),
});

const fitRanking = (examples: readonly Example[]): Float64Array => fitSoftmax(examples, towardsTargets, { steps: 400, l2: 0.001 });

/**
 * The words' weights from all articles, and each article's values of them from weights that were fitted on the other
 * half: else the rest of the model would trust the words more than they deserve.
 */
function addWordChoice(examples: readonly Example[]): { words: Float64Array; examples: Example[] } {
  const bare = examples.map((example) => withWordChoice(example, new Float64Array(example.rows.length)));
  const ranking = fitRanking(bare);
  const base = bare.map((example) => scoresOf(ranking, example));
  const fitOn = (keep: (i: number) => boolean): Float64Array =>
    fitWordWeights(
      bare.filter((_, i) => keep(i)),
      base.filter((_, i) => keep(i)),
    );
  const halves = [fitOn((i) => i % 2 === 1), fitOn((i) => i % 2 === 0)];
  const crossed = bare.map((example, i) => withWordChoice(example, wordScores(halves[i % 2] as Float64Array, example)));
  return { words: fitOn(() => true), examples: crossed };
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
  const list = shortlist(
    salience,
    example.rows.map((_, i) => i),
  );
  const sets = possibleSets(salience, list, setSize);
  const rows = sets.map((set) => {
    const members = features.map((_, k) => set.reduce((sum, i) => sum + (example.rows[i]?.[k] ?? 0), 0));
    const view = setView(set, salience);
    return Float64Array.from([...members, ...setFeatures.map((feature) => feature.value(view))]);
  });
  const rewards = Float64Array.from(
    sets,
    (set) => rewardScale * rouge(example.reference, joined(set.flatMap((i) => example.runs[i] ?? []))),
  );
  return { rows, rewards };
}

function fitWeights(examples: readonly Example[]) {
  const { words, examples: crossed } = addWordChoice(examples);
  const ranking = fitRanking(crossed);
  const means = meansOf(crossed);
  const choices = crossed.map((example) => choiceOf(example, salienceOf(example, ranking, means))).filter(({ rows }) => rows.length > 1);
  const choosing = fitSoftmax(choices, towardsRewards, { steps: 200, l2: 0.0001 });
  return { words, ranking, means, choosing };
}

const rounded = (value: number): number => Number(value.toPrecision(5));

function weightsFile({ words, ranking, means, choosing }: ReturnType<typeof fitWeights>): string {
  const largest = words.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9);
  const bytes = Int8Array.from(words, (weight) => Math.round((weight / largest) * 127));
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
    ...setFeatures.map(({ name }, k) => line(name, rounded(choosing[features.length + k] ?? 0))),
    '  }),',
    `  wordScale: ${rounded(largest / 127)},`,
    `  words: '${Buffer.from(bytes.buffer).toString('base64')}',`,
    '};',
    '',
  ].join('\n');
}

function provenance(files: readonly { name: string; sha256: string; lines: number }[], examples: readonly Example[]): string {
  const sentences = examples.reduce((sum, example) => sum + example.rows.length, 0);
  return `# Where salience-weights.ts comes from

Generated by \`npx node scripts/fit-salience.ts DIR\` from news articles with human summaries (the highlights of the
CNN/DailyMail data set, Hermann et al. 2015, commonly labelled Apache-2.0; the texts are their publishers'). Only weights
are kept: ${features.length} for sentences, ${setFeatures.length} for sets of sentences, and one byte for each of the buckets that words are hashed into.

| file | lines | SHA-256 |
| --- | --- | --- |
${files.map(({ name, lines, sha256 }) => `| ${name} | ${lines} | ${sha256} |`).join('\n')}

${examples.length} articles with ${sentences} sentences were of use.

- \`sentence\`: weight and mean of each feature. Softmax over the sentences of an article, cross-entropy with a greedy
  ROUGE-1 + ROUGE-2 oracle of at most ${setSize} sentences.
- \`words\`: the same loss; each article's values came from the other half of the articles while the rest was fitted.
- \`sentenceInSet\`, \`set\`: softmax over all sets of ${setSize} from the shortlist, the expected ROUGE-1 + ROUGE-2 is maximised.
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
