import { writeFile } from 'node:fs/promises';
import { attributions } from '../lib/engine/attribution/index.ts';
import { readDocument } from '../lib/engine/text/index.ts';
import type { Attribution, Span } from '../lib/engine/types.ts';
import type { AnnotatedArticle, AnnotatedAttribution } from './corpus/annotated-article.ts';
import { readCorpus } from './corpus.ts';

// How often each attribution rule is right on our own annotated articles (corpus/, the train split): `npm run measure-confidence`
// prints the table and rewrites lib/engine/attribution/rule-confidence.ts.

const target = new URL('../lib/engine/attribution/rule-confidence.ts', import.meta.url);

/** Rules seen seldom lean towards the average of all: as if this many more attributions of average quality had been seen. */
const priorWeight = 5;

const overlap = (ones: readonly Span[], others: readonly Span[]): number =>
  ones.reduce(
    (sum, one) =>
      sum + others.reduce((inner, other) => inner + Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start)), 0),
    0,
  );
const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);

/** Right: content overlaps by half (intersection over union, in characters) and the source touches the annotated one, or both are absent. */
function isRight(found: Attribution, gold: AnnotatedAttribution): boolean {
  const common = overlap(found.content, gold.content);
  const isSameContent = common / (lengthOf(found.content) + lengthOf(gold.content) - common) >= 0.5;
  const isSameSource = found.source ? overlap([found.source], gold.source) > 0 : gold.source.length === 0;
  return isSameContent && isSameSource;
}

const found = ({ text }: AnnotatedArticle): Attribution[] =>
  attributions(readDocument({ text, title: null, removed: [], headings: [], language: 'en' }), { quotationsOnly: false });

const counts = new Map<string, { right: number; all: number }>();
for (const article of (await readCorpus()).filter(({ split }) => split === 'train')) {
  for (const attribution of found(article)) {
    const count = counts.get(attribution.rule) ?? { right: 0, all: 0 };
    count.all++;
    if (article.attributions.some((gold) => isRight(attribution, gold))) count.right++;
    counts.set(attribution.rule, count);
  }
}

const total = [...counts.values()].reduce((sum, { right, all }) => ({ right: sum.right + right, all: sum.all + all }), {
  right: 0,
  all: 0,
});
const average = total.right / total.all;
const rows = [...counts].toSorted(([one], [other]) => (one < other ? -1 : 1));
const confidence = ({ right, all }: { right: number; all: number }): string =>
  Number(((right + priorWeight * average) / (all + priorWeight)).toFixed(2)).toString();

for (const [rule, count] of rows)
  console.log(`${rule.padEnd(56)} ${String(count.right).padStart(4)} of ${String(count.all).padStart(4)}  ${confidence(count)}`);
console.log(`${'all'.padEnd(56)} ${String(total.right).padStart(4)} of ${String(total.all).padStart(4)}  ${average.toFixed(2)}`);

await writeFile(
  target,
  `// Written by scripts/measure-confidence.ts from ${total.all} attributions found in the train split of corpus/: do not edit.

/** Of a rule that was never seen there. */
export const averageConfidence = ${average.toFixed(2)};

/** Rule → how often it is right, from 0 to 1. */
export const ruleConfidence: Readonly<Record<string, number>> = {
${rows.map(([rule, count]) => `  ${/^[a-z]+$/.test(rule) ? rule : `'${rule}'`}: ${confidence(count)},`).join('\n')}
};
`,
);
