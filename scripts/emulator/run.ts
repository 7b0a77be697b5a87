import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { packagedFunctions } from '../../bench/packaged-functions.ts';
import type { FunctionSettings } from '../../local/lambda/function-settings.ts';
import { nodeBinary } from '../../local/lambda/node-binary.ts';
import { listen } from '../../local/listen.ts';
import { openLocalS3 } from '../../test/aws/local-s3.ts';
import { s3Stores } from '../../test/aws/s3-stores.ts';
import { httpEvent } from '../../test/handlers/http-events.ts';
import { s3Event, sqsEvent } from '../../test/handlers/s3-events.ts';

// node scripts/emulator/run.ts EMULATOR: an article through the packaged zips under AWS's Runtime Interface Emulator.
// The runtime's own client is that of npm start; AWS's (aws-lambda-ric) has to be compiled for minutes.

const [emulator = ''] = process.argv.slice(2);
const bootstrap = fileURLToPath(new URL('../../local/lambda/bootstrap.mjs', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'keyclaims-emulator-'));
const started: ChildProcess[] = [];

const article = `Bridge to reopen in May, mayor says

Mayor Ana Ruiz said on Monday that the Harbour Bridge will reopen in May, two years after a barge struck it.
“We have replaced every cable,” Ruiz told reporters. Repairs cost 41 million euros, according to the city’s engineers.
`;

/** A port that is free now. */
async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server, 0);
  await new Promise((closed) => server.close(closed));
  return port;
}

/** Starts a function under the emulator; what it returns invokes it. */
async function emulated(settings: FunctionSettings, environment: Record<string, string>): Promise<(event: unknown) => Promise<unknown>> {
  const [port, apiPort] = [await freePort(), await freePort()];
  const address = ['--runtime-interface-emulator-address', `127.0.0.1:${port}`, '--runtime-api-address', `127.0.0.1:${apiPort}`];
  // The client ends with its standard input, which the emulator closes at once: here it is closed when the emulator ends.
  const program = ['/bin/sh', '-c', `tail -f --pid=$PPID /dev/null | exec "${nodeBinary()}" "${bootstrap}"`, settings.handler];
  const env = {
    PATH: process.env.PATH ?? '',
    ...settings.environment,
    ...environment,
    AWS_LAMBDA_FUNCTION_NAME: settings.name,
    AWS_LAMBDA_FUNCTION_TIMEOUT: String(settings.timeout / 1000),
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(settings.memory),
    LAMBDA_TASK_ROOT: settings.taskRoot,
    _HANDLER: settings.handler,
  };
  const child = spawn(emulator, [...address, ...program], {
    cwd: settings.taskRoot,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
    detached: true,
  });
  started.push(child);
  return async (event) => {
    const url = `http://127.0.0.1:${port}/2015-03-31/functions/function/invocations`;
    for (let tries = 100; ; tries--) {
      try {
        return await (await fetch(url, { method: 'POST', body: JSON.stringify(event) })).json();
      } catch (error) {
        if (tries === 0) throw error;
        await sleep(100); // it does not listen yet
      }
    }
  };
}

const s3 = await openLocalS3();
const stores = s3Stores(s3);
try {
  const { summarizing, serving } = await packagedFunctions(folder, s3);
  const environment = {
    AWS_REGION: 'eu-west-1',
    AWS_ACCESS_KEY_ID: s3.credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: s3.credentials.secretAccessKey,
  };
  const summarize = await emulated(summarizing, environment);
  const serve = await emulated(serving, environment);

  await stores.putArticle('2026/a b+é.txt', article);
  await stores.putArticle('page.html', `<!doctype html><title>Bridge</title><article>${article.replaceAll('\n', '<p>')}</article>`);
  const messages = [s3Event({ key: '2026/a b+é.txt' }), s3Event({ key: 'page.html' }), 'no event'];
  assert.deepEqual(await summarize(sqsEvent(...messages)), { batchItemFailures: [{ itemIdentifier: 'm3' }] });

  for (const key of ['2026/a b+é.txt', 'page.html']) {
    const answer = (await serve(httpEvent('GET', `/summaries?key=${encodeURIComponent(key)}`))) as { statusCode: number; body: string };
    assert.equal(answer.statusCode, 200, answer.body);
    const summary = JSON.parse(answer.body);
    assert.equal(summary.id, key);
    assert.ok(summary.claims.length > 0, 'a summary has claims');
  }

  await stores.deleteArticle('page.html');
  assert.deepEqual(await summarize(sqsEvent(s3Event({ key: 'page.html', eventName: 'ObjectRemoved:Delete' }))), { batchItemFailures: [] });
  const gone = (await serve(httpEvent('GET', '/summaries?key=page.html'))) as { statusCode: number };
  assert.equal(gone.statusCode, 404);
  console.log('Under the Runtime Interface Emulator: two articles summarized and served, a bad message handed back, one article removed.');
} finally {
  for (const { pid } of started) if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  await stores.close();
  await s3.close();
  rmSync(folder, { recursive: true, force: true });
}
