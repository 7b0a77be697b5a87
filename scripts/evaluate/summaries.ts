import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

/** Three-sentence summaries against the editors' highlights. */
export async function summaryRows(directory: string, run: Runner): Promise<Row[]> {
  return sets.flatMap((set) => {
    const gold = run.gold<GoldArticle>(directory, `summaries/${set}.dev.jsonl`);
    return gold.length > 0 ? rowsOf(set, gold.length, scorerReport(directory, gold, run)) : [];
  });
}
