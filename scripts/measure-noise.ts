import { parseArgs } from 'node:util';
import type { RemovalReason } from '../lib/article/article.ts';
import { noiseIn } from '../lib/article/noise/all-noise.ts';
import { cleanExamples, markedExamples } from './fit-noise/examples.ts';
import { fitForms, partsOf } from './fit-noise/fit.ts';
import { findingOf } from './noise/finding.ts';
import { markedArticles, type Split } from './noise/marked-article.ts';
import { type Finding, misses, type NoiseScore, namedAlike, type Share, scoreNoise } from './noise/score.ts';

// How much of what is removed is not the story, and how much of that is removed, on the marked articles of corpus/noise:
//
//     npm run -s measure-noise                 # development, then held-out
//     npm run -s measure-noise -- --misses     # and what was missed or wrong, of the articles that rules are written on
//     npm run -s measure-noise -- --numbers 1-30   # only those of development with these numbers
//     npm run -s measure-noise -- --numbers 1-30 --apart   # each judged by weights fitted on other articles

const { values } = parseArgs({
  options: { misses: { type: 'boolean', default: false }, numbers: { type: 'string' }, apart: { type: 'boolean', default: false } },
});

const percent = ({ right, all }: Share): string => (all === 0 ? '—' : ((100 * right) / all).toFixed(1));
const share = (of: Share): string => `${percent(of).padStart(6)} (${of.right}/${of.all})`.padEnd(22);
const line = (name: string, { characters, spans }: NoiseScore): string =>
  `${name.padEnd(14)}${[characters.precision, characters.recall, spans.precision, spans.recall].map(share).join('')}`.trimEnd();

function isAsked({ article }: Finding): boolean {
  const [from = 1, to = from] = (values.numbers ?? '1-999').split('-').map(Number);
  const number = Number.parseInt(article.name, 10);
  return number >= from && number <= to;
}

async function findingsOf(split: Split): Promise<Finding[]> {
  const articles = await markedArticles(split);
  if (!values.apart) return Promise.all(articles.map(findingOf));
  const examples = [...(await markedExamples(split)), ...(await cleanExamples())];
  return partsOf(examples).flatMap(({ inside, outside }) => {
    const model = fitForms(outside);
    return inside.flatMap(({ name, story }) => {
      const article = articles.find((one) => one.name === name);
      return article ? [{ article, removed: noiseIn(story, { removed: [], headings: [] }, { model }) }] : [];
    });
  });
}

async function print(split: Split): Promise<void> {
  const findings = split === 'development' ? (await findingsOf(split)).filter(isAsked) : await findingsOf(split);
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

const isAboutDevelopment = values.numbers !== undefined || values.apart;
for (const split of isAboutDevelopment ? (['development'] as const) : (['development', 'held-out'] as const)) await print(split);
