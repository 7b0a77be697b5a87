import { parseArgs } from 'node:util';
import type { RemovalReason } from '../lib/article/article.ts';
import { findingOf } from './noise/finding.ts';
import { markedArticles, type Split } from './noise/marked-article.ts';
import { type Finding, misses, type NoiseScore, namedAlike, type Share, scoreNoise } from './noise/score.ts';

// npm run -s measure-noise [-- --misses]: how much of what is removed is not the story, and how much of that is removed, on the
// marked articles of corpus/noise. Misses are shown of the articles that rules are written on, never of the held-out ones.

const { values } = parseArgs({ options: { misses: { type: 'boolean', default: false } } });

const percent = ({ right, all }: Share): string => (all === 0 ? '—' : ((100 * right) / all).toFixed(1));
const share = (of: Share): string => `${percent(of).padStart(6)} (${of.right}/${of.all})`.padEnd(22);
const line = (name: string, { characters, spans }: NoiseScore): string =>
  `${name.padEnd(14)}${[characters.precision, characters.recall, spans.precision, spans.recall].map(share).join('')}`.trimEnd();

async function print(split: Split): Promise<void> {
  const findings = await Promise.all((await markedArticles(split)).map(findingOf));
  const reasons = new Set(findings.flatMap(({ article, removed }) => [...article.marked, ...removed].map(({ reason }) => reason)));
  console.log(`${split}: ${findings.length} articles, reasons agree on ${percent(namedAlike(findings))} % of the characters`);
  console.log(
    `${'%'.padEnd(14)}${['precision, chars', 'recall, chars', 'precision, spans', 'recall, spans'].map((head) => head.padEnd(22)).join('')}`,
  );
  console.log(line('all', scoreNoise(findings)));
  for (const reason of [...reasons].toSorted() as RemovalReason[]) console.log(line(reason, scoreNoise(findings, reason)));
  console.log();
  if (values.misses && split === 'development') findings.forEach(printMisses);
}

function printMisses(finding: Finding): void {
  const { wrong, missed } = misses(finding);
  const show = (what: string) => (span: { start: number; end: number; reason: string }) =>
    console.log(
      `${what} ${finding.article.name} ${span.reason}: ${finding.article.text.slice(span.start, span.end).replaceAll('\n', ' ⏎ ')}`,
    );
  wrong.forEach(show('wrong '));
  missed.forEach(show('missed'));
}

for (const split of ['development', 'held-out'] as const) await print(split);
