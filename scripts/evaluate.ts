import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { attributionRows } from './evaluate/attribution.ts';
import { mainClaimRows } from './evaluate/main-claim.ts';
import { pageRows } from './evaluate/pages.ts';
import { Runner } from './evaluate/runner.ts';
import { sentenceRows } from './evaluate/sentences.ts';
import { speedRows } from './evaluate/speed.ts';
import { summaryRows } from './evaluate/summaries.ts';
import { printTable, type Row } from './evaluate/table.ts';

const usage = `Usage: npm run evaluate -- DIR [--only NAME]… [--sample N]

Runs the library over the gold sets in DIR and prints one table: ours beside simple baselines.
The sets are not part of this project; their scorers (score-attribution.mjs, score-summaries.mjs) stand in DIR too.

  --only NAME     sentences, attribution, claims, summaries or html; may be repeated
  --sample N      only the first N documents of each set
`;

type Part = (directory: string, run: Runner) => Promise<Row[]>;

const parts: Readonly<Record<string, Part>> = {
  sentences: sentenceRows,
  attribution: attributionRows,
  claims: mainClaimRows,
  summaries: summaryRows,
  html: pageRows,
};

function fail(message: string): never {
  console.error(`evaluate: ${message}\n\n${usage}`);
  process.exit(2);
}

function readArguments() {
  try {
    const options = { only: { type: 'string', multiple: true }, sample: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ args: process.argv.slice(2), options, allowPositionals: true });
    const [directory, ...others] = positionals;
    if (directory === undefined || others.length > 0) return fail(`expected one DIR, got ${positionals.length}`);
    if (!existsSync(directory)) return fail(`no such directory: ${directory}`);
    const only = values.only ?? Object.keys(parts);
    for (const name of only) if (!(name in parts)) return fail(`--only: expected ${Object.keys(parts).join(', ')}, got "${name}"`);
    const sample = values.sample === undefined ? Number.POSITIVE_INFINITY : Number(values.sample);
    if (!(sample >= 1)) return fail(`--sample: expected a number from 1, got "${values.sample}"`);
    return { directory: resolve(directory), only, sample };
  } catch (error) {
    return fail((error as Error).message);
  }
}

const { directory, only, sample } = readArguments();
const run = new Runner(sample);
const rows: Row[] = [];
for (const [name, part] of Object.entries(parts)) if (only.includes(name)) rows.push(...(await part(directory, run)));
printTable([...rows, ...speedRows(run)]);
