import assert from 'node:assert/strict';
import { mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { packagedFunctions } from '../../bench/packaged-functions.ts';
import { openLocalS3 } from '../../test/aws/local-s3.ts';
import { s3Stores } from '../../test/aws/s3-stores.ts';
import { httpEvent } from '../../test/handlers/http-events.ts';
import { s3Event, sqsEvent } from '../../test/handlers/s3-events.ts';
import { type EmulatedFunction, emulatedFunction } from './emulated-function.ts';

// node scripts/emulator/run.ts EMULATOR: an article through the packaged zips under AWS's Runtime Interface Emulator.

const [emulator = ''] = process.argv.slice(2);
const folder = mkdtempSync(path.join(tmpdir(), 'keyclaims-emulator-'));
const started: EmulatedFunction[] = [];

const article = `Bridge to reopen in May, mayor says

Mayor Ana Ruiz said on Monday that the Harbour Bridge will reopen in May, two years after a barge struck it.
“We have replaced every cable,” Ruiz told reporters. Repairs cost 41 million euros, according to the city’s engineers.
`;

const s3 = await openLocalS3();
const stores = s3Stores(s3);
try {
  const { summarizing, serving } = await packagedFunctions(folder, s3);
  const log = openSync(path.join(folder, 'functions.log'), 'a');
  for (const settings of [summarizing, serving]) {
    started.push(await emulatedFunction({ emulator, settings, credentials: s3.credentials, log }));
  }
  const [summarize, serve] = started as [EmulatedFunction, EmulatedFunction];

  await stores.putArticle('2026/a b+é.txt', article);
  await stores.putArticle('page.html', `<!doctype html><title>Bridge</title><article>${article.replaceAll('\n', '<p>')}</article>`);
  const messages = [s3Event({ key: '2026/a b+é.txt' }), s3Event({ key: 'page.html' }), 'no event'];
  assert.deepEqual(await summarize.invoke(sqsEvent(...messages)), { batchItemFailures: [{ itemIdentifier: 'm3' }] });

  for (const key of ['2026/a b+é.txt', 'page.html']) {
    const answer = (await serve.invoke(httpEvent('GET', `/summaries?key=${encodeURIComponent(key)}`))) as {
      statusCode: number;
      body: string;
    };
    assert.equal(answer.statusCode, 200, answer.body);
    const summary = JSON.parse(answer.body);
    assert.equal(summary.id, key);
    assert.ok(summary.claims.length > 0, 'a summary has claims');
  }

  await stores.deleteArticle('page.html');
  const removed = sqsEvent(s3Event({ key: 'page.html', eventName: 'ObjectRemoved:Delete' }));
  assert.deepEqual(await summarize.invoke(removed), { batchItemFailures: [] });
  const gone = (await serve.invoke(httpEvent('GET', '/summaries?key=page.html'))) as { statusCode: number };
  assert.equal(gone.statusCode, 404);
  console.log('Under the Runtime Interface Emulator: two articles summarized and served, a bad message handed back, one article removed.');
} finally {
  for (const { stop } of started) stop();
  await stores.close();
  await s3.close();
  rmSync(folder, { recursive: true, force: true });
}
