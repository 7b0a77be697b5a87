/**
 * Fits the part-of-speech tagger and writes its weights and their provenance:
 *
 *   npm run fit-tagger -- DIR
 *
 * DIR holds ewt.conllu.gz and gum-permissive.conllu.gz; gum-news.conllu.gz, where present, only measures.
 * The same files give the same bytes.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import {
  contextFeatureCount,
  type GuessedWord,
  guessFeatureCount,
  ownFeatureCount,
  type WordView,
  writeContextFeatures,
  writeGuessFeatures,
  writeOwnFeatures,
} from '../lib/engine/text/tagger-features.ts';
import { encodeRows, openTable, type WeightRow } from '../lib/engine/text/tagger-table.ts';
import { guessColumn } from '../lib/engine/text/tagger-words.ts';
import { type CopyRates, type Example, examplesOf } from './tagger/examples.ts';
import { fitRows } from './tagger/fit-rows.ts';
import { inWords, measure } from './tagger/measure.ts';
import { shuffler } from './tagger/perceptron.ts';
import { readTreebank } from './tagger/treebank.ts';

const settings = {
  seed: 2,
  guess: { count: 12_000, choosingEpochs: 2, epochs: 3, runs: 1 },
  tag: { count: 75_000, choosingEpochs: 4, epochs: 8, runs: 4 },
  copies: { title: 0.1, capitals: 0.02, small: 0.02 } satisfies CopyRates,
};

const corpora = [
  { file: 'ewt.conllu.gz', name: 'UD English-EWT, all of it', licence: 'CC BY-SA 4.0' },
  {
    file: 'gum-permissive.conllu.gz',
    name: 'UD English-GUM: academic, bio, court, interview, speech, textbook, vlog, voyage',
    licence: 'annotations CC BY 4.0; texts CC BY or public domain, bio and voyage CC BY-SA',
  },
];
const measuringFile = 'gum-news.conllu.gz';

interface GuessedExample {
  readonly words: readonly GuessedWord[];
  readonly tags: readonly number[];
}

const inOrder = (rows: readonly WeightRow[]): WeightRow[] => {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  return [...byKey.values()].sort((a, b) => a.key - b.key);
};

function fitTagger(directory: string): WeightRow[] {
  const examples = examplesOf(
    corpora.flatMap(({ file }) => readTreebank(join(directory, file))),
    settings.copies,
  );
  const shuffle = shuffler(settings.seed);
  const guessRows = inOrder(
    fitRows<Example>(examples, (features, { views }, i) => writeGuessFeatures(features, views[i] as WordView), {
      ...settings.guess,
      width: guessFeatureCount,
      shuffle,
    }),
  );
  const guessTable = openTable(encodeRows(guessRows));
  const guessed = examples.map(
    ({ tags, views }): GuessedExample => ({
      tags,
      words: views.map((view) => ({ ...view, guess: guessColumn(guessTable, view) })),
    }),
  );
  const own = new Int32Array(ownFeatureCount);
  const context = new Int32Array(contextFeatureCount);
  const write = (features: Int32Array, { words }: GuessedExample, i: number, last: number, lastButOne: number) => {
    writeOwnFeatures(own, words[i] as GuessedWord);
    writeContextFeatures(context, words, i, last, lastButOne);
    features.set(own);
    features.set(context, ownFeatureCount);
  };
  const tagRows = fitRows<GuessedExample>(guessed, write, { ...settings.tag, width: ownFeatureCount + contextFeatureCount, shuffle });
  return inOrder([...tagRows, ...guessRows]);
}

function provenance(directory: string, rows: readonly WeightRow[], encoded: string): string {
  const table = openTable(encoded);
  const measured = join(directory, measuringFile);
  const news = existsSync(measured) ? readTreebank(measured) : null;
  const sha256 = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');
  return `# Where the tagger's weights come from

\`tagger-weights.ts\` is written by \`npm run fit-tagger -- DIR\`; DIR holds the treebanks below, slimmed to words, tags and
dependencies. The same files give the same bytes. The treebanks' texts are not in this project and cannot be read off the
weights, which are sums over hashed features.

| file | treebank | licence | SHA-256 of the file |
| --- | --- | --- | --- |
${corpora.map(({ file, name, licence }) => `| \`${file}\` | ${name} | ${licence} | \`${sha256(join(directory, file))}\` |`).join('\n')}

- Settings: \`${JSON.stringify(settings)}\`.
- Size: ${rows.length} rows, ${encoded.length} characters; ${gzipSync(encoded).length} bytes gzipped.
${
  news
    ? `- Measured on \`${measuringFile}\` (the Wikinews articles of UD English-GUM, never fitted on), with the treebank's words:
  - as written: ${inWords(measure(table, news))}
  - Every Word Capitalised: ${inWords(measure(table, news, 'title'))}
  - EVERYTHING IN CAPITALS: ${inWords(measure(table, news, 'capitals'))}`
    : '- Not measured: the treebank for measuring was not there.'
}

Universal Dependencies tags a word inside a name as what it comes from ("United" in "United States" is a verb). The
tagger calls every word of a name PROPN, as the Penn tags do; both figures are given.
`;
}

const directory = process.argv[2];
if (!directory) {
  console.error('usage: npm run fit-tagger -- DIR    (DIR holds ewt.conllu.gz and gum-permissive.conllu.gz)');
  process.exit(2);
}
const rows = fitTagger(directory);
const encoded = encodeRows(rows);
writeFileSync(
  new URL('../lib/engine/text/tagger-weights.ts', import.meta.url),
  `// Generated by scripts/fit-tagger.ts; tagger-weights.md says from what.\nexport const rows =\n  '${encoded.replaceAll('\\', '\\\\')}';\n`,
);
const text = provenance(directory, rows, encoded);
writeFileSync(new URL('../lib/engine/text/tagger-weights.md', import.meta.url), text);
console.log(text);
