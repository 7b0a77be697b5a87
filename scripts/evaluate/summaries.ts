import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pairedDifference } from './paired.ts';
import { loadSummaryScorer, type SummarizedArticle, type SummaryScorer } from './rouge-scorer.ts';
import { type GoldArticle, idOf, type Runner } from './runner.ts';
import type { Row } from './table.ts';

const sets = ['cnndm-val-lc', 'cnn-val-cased'];

/** The scorer is a program: it reads our summaries from a file and prints its report. */
function scorerReport(directory: string, gold: readonly GoldArticle[], run: Runner): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'evaluate-'));
  try {
    const lines = (values: readonly unknown[]) => values.map((value) => `${JSON.stringify(value)}\n`).join('');
    writeFileSync(join(folder, 'gold.jsonl'), lines(gold));
    writeFileSync(join(folder, 'pred.jsonl'), lines(gold.map((article) => ({ ...run.summary(article), id: idOf(article) }))));
    const program = [join(directory, 'score-summaries.mjs'), '--gold', join(folder, 'gold.jsonl'), '--pred', join(folder, 'pred.jsonl')];
    const { status, stdout, stderr } = spawnSync(process.execPath, program, { encoding: 'utf8' });
    if (status !== 0) throw new Error(`score-summaries.mjs: ${stderr}`);
    return stdout.split('\n');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const scores = String.raw`([\d.]+ \/ [\d.]+ \/ [\d.]+)\s+words (\d+)`;
const difference = String.raw`\s+minus first 3: (.*)`;

function rowsOf(set: string, documents: number, report: readonly string[]): Row[] {
  const line = (name: string) => report.find((text) => text.startsWith(name)) ?? '';
  const [, first3 = '-', first3Words = '-'] = new RegExp(scores).exec(line('first 3 sentences')) ?? [];
  const [, ours = '-', words = '-', minus = '-'] = new RegExp(scores + difference).exec(line('keyclaims')) ?? [];
  const [, first65 = '-', , first65Minus = '-'] = new RegExp(scores + difference).exec(line('first 65 words')) ?? [];
  const [, dangling = '-', sentences = '-'] = /dangling starts ([\d.]+) % of (\d+)/.exec(line('dangling')) ?? [];
  const row = (measure: string, value: string, beside: string): Row => ({ set, documents, measure, ours: value, beside });
  return [
    row('R1 / R2 / RLsum', ours, `${words} words; first 3 sentences ${first3}, ${first3Words} words`),
    row('minus first 3 sentences', minus.split(/\s+\[/)[0] ?? '-', `${minus}; first 65 words (${first65}): ${first65Minus}`),
    row('dangling starts, %', dangling, `of ${sentences} sentences`),
  ];
}

const firstWordCount = 65;

/** The lead cut at so many words, in the middle of a sentence if need be. */
function firstWords(article: SummarizedArticle, { sentencesOf }: SummaryScorer, count: number): string[] {
  let left = count;
  return sentencesOf(article).flatMap((sentence) => {
    const words = sentence.split(/\s+/).slice(0, Math.max(0, left));
    left -= words.length;
    return words.length > 0 ? [words.join(' ')] : [];
  });
}

const signed = (share: number): string => `${share < 0 ? '' : '+'}${(100 * share).toFixed(2)}`;

interface ScoredSet {
  readonly set: string;
  readonly gold: readonly (GoldArticle & SummarizedArticle)[];
  readonly scorer: SummaryScorer;
  readonly run: Runner;
}

const wordsIn = (sentences: readonly string[]): number => sentences.join(' ').split(/\s+/).filter(Boolean).length;

/** Beside words from the top, so many of each article: what wins must not be the length alone. */
function rowOverFirstWords({ set, gold, scorer, run }: ScoredSet, measure: string, countFor: (ours: readonly string[]) => number): Row {
  const summaries = gold.map((article) => run.summary(article).summary.sentences.map(({ text }) => text));
  const ours = gold.map((article, i) => scorer.rouge(article, summaries[i] ?? []));
  const theirs = gold.map((article, i) => scorer.rouge(article, firstWords(article, scorer, countFor(summaries[i] ?? []))));
  const differences = ([0, 1, 2] as const).map((k) =>
    pairedDifference(
      ours.map((score) => score[k]),
      theirs.map((score) => score[k]),
    ),
  );
  return {
    set,
    documents: gold.length,
    measure,
    ours: signed(differences[0]?.mean ?? 0),
    beside: differences.map(({ mean, low, high }) => `${signed(mean)} [${(100 * low).toFixed(2)}, ${(100 * high).toFixed(2)}]`).join('  '),
  };
}

/** Summaries against the editors' highlights. */
export async function summaryRows(directory: string, run: Runner): Promise<Row[]> {
  const scorer = await loadSummaryScorer(directory);
  return sets.flatMap((set) => {
    const gold = run.gold<GoldArticle & SummarizedArticle>(directory, `summaries/${set}.dev.jsonl`);
    if (gold.length === 0) return [];
    const scored = { set, gold, scorer, run };
    return [
      ...rowsOf(set, gold.length, scorerReport(directory, gold, run)),
      rowOverFirstWords(scored, `minus first ${firstWordCount} words`, () => firstWordCount),
      rowOverFirstWords(scored, 'minus as many first words as ours', wordsIn),
    ];
  });
}
