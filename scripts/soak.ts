import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { articleStore } from '../lib/aws/article-store.ts';
import { type S3Client, s3Client } from '../lib/aws/s3-client.ts';
import { summaryStore } from '../lib/aws/summary-store.ts';
import { summarizeFile } from '../lib/summarize.ts';
import { summaryBytes } from '../lib/summary-bytes.ts';
import { listen } from '../local/listen.ts';
import { openLocalS3 } from '../test/aws/local-s3.ts';
import { s3Stores } from '../test/aws/s3-stores.ts';
import { Random } from './soak/random.ts';
import { UnreliableQueue } from './soak/unreliable-queue.ts';
import { unreliableS3 } from './soak/unreliable-s3.ts';
import { type Version, type Workers, work } from './soak/workers.ts';

// npm run -s soak -- [OPTION…]: uploads, overwrites and deletes under 16 workers of two versions that are killed now and then,
// behind a queue and an S3 that misbehave. Fails unless every summary is right in the end.
//   --articles N, --seed N
//   --faults SHARE       of the requests to S3, go wrong
//   --slow SHARE         of the requests to S3, are carried out late, also where the client has long given up
//   --delay MILLIS       how late at most
//   --patience MILLIS    how long the client waits for an answer
//   --visibility MILLIS  until a failed message comes again
//   --skew MINUTES       by which the clock of one version is slow and that of the other fast; S3 dates objects by as much wrongly
//   --redrive            dead letters are expected; they are sent back when S3 is well again

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    faults: { type: 'string', default: '0.02' },
    slow: { type: 'string', default: '0' },
    delay: { type: 'string', default: '2000' },
    patience: { type: 'string', default: '5000' },
    visibility: { type: 'string', default: '3000' },
    skew: { type: 'string', default: '20' },
    redrive: { type: 'boolean', default: false },
  },
});
const count = Number(values.articles);
const random = new Random(Number(values.seed));
const begun = performance.now();

const skew = Number(values.skew) * 60_000;
const s3 = await openLocalS3([], () => Date.now() + Math.round((2 * random.next() - 1) * skew));
const people = s3Stores(s3);
const unreliable = unreliableS3(
  s3.endpoint,
  { faults: Number(values.faults), slow: Number(values.slow), delay: Number(values.delay) },
  random,
);
const endpoint = `http://127.0.0.1:${await listen(unreliable.server, 0)}`;
const clientAhead = (millis: number): S3Client =>
  s3Client({ endpoint, credentials: s3.credentials, region: 'us-east-1' }, 'worker', {
    requestTimeout: Number(values.patience),
    clock: () => Date.now() + millis,
  });
const clients = [clientAhead(skew), clientAhead(-skew)] as const;
const queue = new UnreliableQueue(random, Number(values.visibility));

/** Below the 1,000 bytes that the test's stores take. */
const text = (number: number, edition: number): string =>
  `Council votes on road ${number}

The mayor said on Monday that road ${number} will be closed for ${edition + 2} weeks, twice as long as planned.
“We have ${number} complaints and no money,” Ruiz told reporters after the vote. Repairs cost ${number + edition} million euros.
`;

let uploads = 0;
let deletes = 0;
let isUploading = true;
async function upload(from: number): Promise<void> {
  for (let number = from; number < count; number += uploaders) {
    for (let edition = 0; edition === 0 || random.happens(0.3); edition++) {
      while (queue.length > 20) await sleep(1); // so that articles change while they are summarized
      const key = `${number % 7}/road ${number}+é.txt`;
      const isDelete = edition > 0 && random.happens(0.4);
      if (isDelete) await people.deleteArticle(key);
      else await people.putArticle(key, text(number, edition));
      isDelete ? deletes++ : uploads++;
      queue.send(key);
    }
  }
}

const uploaders = 4;
const everyone = Promise.all(Array.from({ length: uploaders }, (_, index) => upload(index))).then(() => {
  queue.releaseLate();
  isUploading = false;
});

const now: Version['summarize'] = (article) => summarizeFile(article);
const next: Version['summarize'] = async (article) => {
  const summary = await summarizeFile(article);
  return { ...summary, generator: { ...summary.generator, rules: 'next' } };
};
const before = s3.requests.length;
const versionOf = (client: S3Client, summarize: Version['summarize']): Version => ({
  summarize,
  articles: articleStore(client, { bucket: s3.articlesBucket, maxBytes: 1000 }),
  summaries: summaryStore(client, s3.summariesBucket),
});
const versions = [versionOf(clients[0], now), versionOf(clients[1], next)];
const workers: Workers = {
  queue,
  articlesBucket: s3.articlesBucket,
  random,
  kills: 0.02,
  isUploading: () => isUploading,
};
const done = await work(16, versions, workers);
await everyone;
const seconds = (performance.now() - begun) / 1000;
const requests = s3.requests.length - before - uploads - deletes;

interface Check {
  readonly summaries: number;
  readonly wrong: readonly string[];
}

/** The summaries there are, and the articles whose summary is not what either version makes of them. */
async function check(): Promise<Check> {
  const wrong: string[] = [];
  let summaries = 0;
  for (let number = 0; number < count; number++) {
    const key = `${number % 7}/road ${number}+é.txt`;
    const article = await people.articles.read(key);
    const summary = await people.summaries.read(key);
    const right: readonly (string | null)[] =
      article === null ? [null] : [summaryBytes(await now(article)), summaryBytes(await next(article))];
    if (summary !== null) summaries++;
    if (!right.includes(summary?.body ?? null)) wrong.push(key);
  }
  return { summaries, wrong };
}

/** Returns the articles whose summary is wrong although none of their messages is a dead letter. */
function report(when: string, { summaries, wrong }: Check): readonly string[] {
  const dead = new Set(queue.deadLetters.map(({ key }) => key));
  const unexplained = wrong.filter((key) => !dead.has(key));
  console.log(
    `${when}: ${summaries} summaries, ${wrong.length} wrong, ${unexplained.length} of them without a dead letter; ${queue.deadLetters.length} dead letters`,
  );
  return unexplained;
}

const faults = [...unreliable.faults].map(([name, times]) => `${times} × ${name}`).join(', ');
console.log(`${count} articles: ${uploads} uploads, ${deletes} deletes; ${queue.sent} messages, received ${queue.received} times`);
console.log(
  `${done.invocations} invocations by 16 workers of two versions, ${done.killed} killed in the middle, their clocks ${values.skew} minutes fast or slow, in ${seconds.toFixed(0)} s`,
);
console.log(`faults of S3: ${faults || 'none'}`);
console.log(
  `${requests} requests to S3, ${(requests / done.handled).toFixed(2)} for each article handled (3 where nothing changes or goes wrong)`,
);
await unreliable.heal();
let last = await check();
const unexplained = report('in the end', last);
if (values.redrive) {
  queue.redrive();
  await work(16, versions, { ...workers, kills: 0 });
  last = await check();
  report('after a redrive', last);
}

for (const client of clients) client.destroy();
unreliable.server.closeAllConnections();
unreliable.server.close();
await people.close();
await s3.close();
process.exitCode = unexplained.length === 0 && last.wrong.length === 0 && queue.deadLetters.length === 0 && queue.isDone ? 0 : 1;
