/**
 * Fits how sure the engine is of an attribution and rewrites `lib/engine/attribution/confidence-weights.ts`:
 *
 *     npm run fit-confidence
 *
 * Reads what the engine finds in the train split of `corpus/`; prints how often each rule is right there, and on the test
 * split how good the confidences are: area under the curve, Brier score, and how often each band of them is right.
 */
import { writeFile } from 'node:fs/promises';
import { readCorpus } from './corpus.ts';
import { fitConfidence, probability } from './fit-confidence/confidence-model.ts';
import { type Judged, judgedIn } from './fit-confidence/judged-attributions.ts';
import { areaUnderCurve, brierScore, reliability } from './fit-confidence/quality.ts';
import { weightsAsCode } from './fit-confidence/weights-as-code.ts';

const target = new URL('../lib/engine/attribution/confidence-weights.ts', import.meta.url);
/** Chosen by cross-validation on the train split: 3 has a larger area under the curve than 6. */
const options = { fewest: 5, shrinkage: 3 };

const corpus = await readCorpus();
const judged = (split: string): Judged[] => corpus.filter((article) => article.split === split).flatMap(judgedIn);
const train = judged('train');
const test = judged('test');

/** As they are written: hundredths of a logit. */
const inHundredths = (value: number): number => Math.round(value * 100) / 100;

const fitted = fitConfidence(train, options);
const model = {
  bias: inHundredths(fitted.bias),
  weights: new Map([...fitted.weights].map(([feature, weight]): [string, number] => [feature, inHundredths(weight)])),
};

const percent = (share: number): string => `${(share * 100).toFixed(0)} %`;
const rightIn = (ones: readonly Judged[]): number => ones.filter(({ isPositive }) => isPositive).length;

for (const rule of [...new Set(train.map((one) => one.rule))].toSorted()) {
  const found = train.filter((one) => one.rule === rule);
  console.log(`${rule.padEnd(56)} ${String(rightIn(found)).padStart(4)} of ${String(found.length).padStart(4)}`);
}
console.log(`${'all'.padEnd(56)} ${String(rightIn(train)).padStart(4)} of ${String(train.length).padStart(4)}`);

const forecasts = test.map(({ features, isPositive }) => ({ probability: probability(model, features), isPositive }));
console.log(`\ntest split: ${test.length} found, ${percent(rightIn(test) / test.length)} right`);
console.log(`area under the curve ${areaUnderCurve(forecasts).toFixed(3)}, Brier score ${brierScore(forecasts).toFixed(3)}`);
console.log('confidence    found   mean   right');
for (const bin of reliability(forecasts, [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95]))
  console.log(
    `from ${bin.from.toFixed(2)}  ${String(bin.count).padStart(7)}  ${percent(bin.meanProbability).padStart(5)}  ${percent(bin.shareRight).padStart(6)}`,
  );

await writeFile(
  target,
  `// Written by scripts/fit-confidence.ts from ${train.length} attributions found in the train split of corpus/: do not edit.

/** Of an attribution without any feature: a logit. */
export const bias = ${model.bias};

${weightsAsCode(model.weights)}`,
);
