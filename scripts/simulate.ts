import { parseArgs } from 'node:util';
import { runBurst } from './simulate/burst.ts';
import { costOfReading, costOfSummaries } from './simulate/cost.ts';
import { simulateDay } from './simulate/day.ts';
import { runLocally } from './simulate/local-run.ts';
import { defaults } from './simulate/parameters.ts';
import { prices, pricesAre } from './simulate/prices.ts';
import { burstTable, checkTable, costTable, dayHeader, dayRow, limitHeader, limitRows } from './simulate/report.ts';
import { withSettings } from './simulate/settings.ts';
import { measured } from './simulate/sizes.ts';

const usage = `Usage: npm run -s simulate -- [--set NAME=NUMBER]… [--price NAME=DOLLARS]…
       npm run -s simulate -- --cost [--set NAME=NUMBER]… [--price NAME=DOLLARS]…
       npm run -s simulate -- --check
       npm run -s simulate -- --burst ARTICLES [--kills N]

Simulates a day of 1, 10 and 100 million articles (or --set articlesPerDay=N) at several maximum concurrencies (or
--set maximumConcurrency=N), and prints where the limits are. --cost prints what a million articles cost. --check runs the
packaged program on this machine and prints what the model says of the same. --burst uploads so many articles at once into the
packaged program on this machine and prints what waits over time; it fails unless every summary is right in the end.
--kills ends so many functions in the middle of a batch meanwhile (on Linux).

  --set      changes a parameter: ${Object.keys(defaults)
    .filter((name) => name !== 'hours')
    .join(', ')}
  --price    changes a price: ${Object.keys(prices).join(', ')}

What the parameters and prices mean: scripts/simulate/parameters.ts, prices.ts, sizes.ts.
`;

const days = [1e6, 1e7, 1e8];
const concurrencies = [5, 50, 1000];

function readArguments() {
  const options = {
    set: { type: 'string', multiple: true, default: [] as string[] },
    price: { type: 'string', multiple: true, default: [] as string[] },
    cost: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    burst: { type: 'string' },
    kills: { type: 'string', default: '0' },
    help: { type: 'boolean', short: 'h', default: false },
  } as const;
  const { values } = parseArgs({ options });
  const isSet = (name: string): boolean => values.set.some((setting) => setting.startsWith(`${name}=`));
  return { ...values, isSet, parameters: withSettings(defaults, values.set), prices: withSettings(prices, values.price) };
}

type Arguments = ReturnType<typeof readArguments>;

function printDays({ parameters, prices: priced, isSet }: Arguments): void {
  console.log(`${limitHeader}\n${limitRows(parameters)}\n\n${dayHeader}`);
  for (const articlesPerDay of isSet('articlesPerDay') ? [parameters.articlesPerDay] : days) {
    for (const maximumConcurrency of isSet('maximumConcurrency') ? [parameters.maximumConcurrency] : concurrencies) {
      const simulated = { ...parameters, articlesPerDay, maximumConcurrency };
      const day = simulateDay(simulated);
      console.log(dayRow(simulated, day, costOfSummaries(day, simulated, measured, priced)));
    }
  }
}

function printCost({ parameters, prices: priced }: Arguments): void {
  const day = simulateDay(parameters);
  const perMillion = costOfSummaries(day, parameters, measured, priced).map(({ name, dollars }) => ({
    name,
    dollars: (dollars / day.handled) * 1e6,
  }));
  const stored = (measured.summaryBytes * 1e6 * priced['s3-gigabyte-month']) / 1e9;
  console.log(`Prices: ${pricesAre}.

${costTable('a million articles', perMillion)}

Batches of ${(day.handled / day.invocations).toFixed(1)} articles, as a day of ${day.articles.toLocaleString('en-US')} has them. To keep a million summaries for a month: ${stored.toFixed(2)} dollars.
By S3 Batch Operations instead of the queue: ${(1e6 * priced['batch-operations-object']).toFixed(2)} dollars more a million, less SQS.

${costTable('a million requests of readers', costOfReading(measured, priced))}`);
}

async function printBurst(articles: string, kills: string): Promise<void> {
  if (!/^[1-9]\d*$/.test(articles)) throw new Error(`--burst: expected a number of articles, got \`${articles}\``);
  if (!/^\d+$/.test(kills)) throw new Error(`--kills: expected a number, got \`${kills}\``);
  const burst = await runBurst(Number(articles), Number(kills), console.error);
  console.log(burstTable(burst));
  if (burst.wrong.length + burst.deadLetters > 0) process.exitCode = 1;
}

try {
  const given = readArguments();
  if (given.help) process.stdout.write(usage);
  else if (given.check) console.log(checkTable(await runLocally(console.error)));
  else if (given.burst !== undefined) await printBurst(given.burst, given.kills);
  else if (given.cost) printCost(given);
  else printDays(given);
} catch (error) {
  console.error(`simulate: ${(error as Error).message}\n\n${usage}`);
  process.exitCode = 2;
}
