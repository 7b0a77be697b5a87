import { limits } from './batch-time.ts';
import type { Burst, Look } from './burst.ts';
import { type CostLine, sum } from './cost.ts';
import type { Day } from './day.ts';
import type { LocalRun } from './local-run.ts';
import { foretold, mean } from './local-run.ts';
import type { Parameters } from './parameters.ts';

const thousands = (value: number): string => Math.round(value).toLocaleString('en-US');

/** 1234 → `1.2 s`, 7200000 → `2.0 h` */
export function duration(millis: number): string {
  const units = [
    [3_600_000, 'h'],
    [60_000, 'min'],
    [1000, 's'],
  ] as const;
  const [size, unit] = units.find(([least]) => millis >= least) ?? [1, 'ms'];
  return `${(millis / size).toFixed(size === 1 ? 0 : 1)} ${unit}`;
}

export const dayHeader = `| articles a day | maximum concurrency | most uploads a second | most at once | most waiting | time to summary, p50 | p99 | all done | held longest by | dollars a million |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |`;

export function dayRow({ articlesPerDay, maximumConcurrency }: Parameters, day: Day, costs: readonly CostLine[]): string {
  const cells = [
    thousands(articlesPerDay),
    maximumConcurrency,
    thousands(day.mostUploadsPerSecond),
    thousands(day.mostAtOnce),
    thousands(day.mostWaiting),
    duration(day.latency.p50),
    duration(day.latency.p99),
    day.doneAfterHours === null
      ? `never: ${thousands(day.waitingAtMidnight)} wait at midnight`
      : `${duration(day.doneAfterHours * 3_600_000)} after midnight`,
    heldBy(day),
    ((sum(costs) / day.handled) * 1e6).toFixed(2),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** S3's turns are waited for by batches at the same time; the rest in one queue. */
function heldBy({ held, throttled, billed }: Day): string {
  const [hold, seconds] = Object.entries(held).toSorted(([, a], [, b]) => b - a)[0] ?? ['nothing', 0];
  const s3 =
    throttled / billed > 0.01 ? `; S3's request rates took ${((100 * throttled) / billed).toFixed(0)} % of the functions' time` : '';
  return `${hold}, ${duration(seconds * 1000)}${s3}`;
}

export const limitRows = (parameters: Parameters): string =>
  Object.entries(limits(parameters))
    .toSorted(([, a], [, b]) => a - b)
    .map(([name, perSecond]) => `| ${name} | ${thousands(perSecond)} | ${thousands((perSecond * 86_400) / 1e6)} million |`)
    .join('\n');

export const limitHeader = `| limit | articles a second | a day, if they came evenly |
| --- | --- | --- |`;

export const costTable = (title: string, lines: readonly CostLine[]): string =>
  [`| ${title} | dollars |`, '| --- | --- |', ...[...lines, { name: '**all**', dollars: sum(lines) }].map(costRow)].join('\n');

const costRow = ({ name, dollars }: CostLine): string => `| ${name} | ${dollars.toFixed(2)} |`;

const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(share * (values.length - 1))] ?? 0;

export function checkTable(run: LocalRun): string {
  const { working, latency } = foretold(run);
  const worked = run.batches.reduce((total, { millis }) => total + millis, 0);
  const row = (name: string, measured: number, model: number): string =>
    `| ${name} | ${duration(measured)} | ${duration(model)} | ${(model / measured).toFixed(2)} |`;
  const work = run.work === null ? 'an unknown time' : `${run.work.toFixed(1)} ms`;
  return `On this machine an article takes ${run.single.toFixed(1)} ms by itself, ${work} of them of the function's processor; ${run.logBytes.toFixed(0)} bytes of log, a summary of ${thousands(run.summaryBytes)} bytes, ${run.serveMillis.toFixed(1)} ms to serve it (averages).
A burst of ${run.latencies.length} articles within ${duration(run.uploading)}, one function, ${run.batches.length} batches:

| | measured | model | model / measured |
| --- | --- | --- | --- |
${row('time worked', worked, working)}
${row('time to summary, mean', mean(run.latencies), latency.mean)}
${row('p50', quantile(run.latencies, 0.5), latency.p50)}
${row('p99', quantile(run.latencies, 0.99), latency.p99)}`;
}

const rowsOfBurst = 20;

/** What waits over time, some twenty looks of all, and how steadily it went. */
export function burstTable({ articles, functions, looks, killed, wrong, deadLetters, failedArticles, megabytes }: Burst): string {
  const last = looks.at(-1)?.seconds ?? 0;
  const shown = Array.from(
    { length: rowsOfBurst + 1 },
    (_, row) => looks.find(({ seconds }) => seconds >= (last * row) / rowsOfBurst) ?? looks.at(-1),
  );
  const row = (look: Look): string =>
    `| ${look.seconds.toFixed(1)} | ${thousands(look.uploaded)} | ${thousands(look.waiting)} | ${look.inWork} | ${thousands(doneAt(look))} |`;
  const uploadedAfter = looks.find(({ uploaded }) => uploaded === articles)?.seconds ?? last;
  const rates = drainRates(looks, uploadedAfter);
  return `A burst of ${thousands(articles)} articles, ${functions} functions at once, uploaded within ${uploadedAfter.toFixed(1)} s, all done after ${last.toFixed(1)} s.

| seconds | uploaded | waiting | in work | done |
| --- | --- | --- | --- | --- |
${shown.flatMap((look) => (look ? [row(look)] : [])).join('\n')}

Summaries a second in each tenth of the time after the last upload: ${rates.map((rate) => rate.toFixed(0)).join(', ')}.
${killed} functions killed in the middle of a batch; ${wrong.length} summaries wrong, ${failedArticles} tries failed, ${deadLetters} dead letters; a function occupied ${megabytes} MB at most.`;
}

/** A message is in the queue before its upload is answered. */
const doneAt = ({ uploaded, waiting, inWork }: Look): number => Math.max(0, uploaded - waiting - inWork);

/** In each tenth of the time from then on. */
function drainRates(looks: readonly Look[], from: number): number[] {
  const draining = looks.filter(({ seconds }) => seconds >= from);
  const tenth = ((draining.at(-1)?.seconds ?? from) - from) / 10;
  const at = (seconds: number): number => doneAt(draining.findLast((look) => look.seconds <= seconds) ?? (draining[0] as Look));
  return Array.from({ length: 10 }, (_, index) => (at(from + tenth * (index + 1) + 1e-9) - at(from + tenth * index + 1e-9)) / tenth);
}
