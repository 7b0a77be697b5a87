import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { localCredentials } from '../local/credentials.ts';
import { FunctionLog } from '../local/lambda/function-log.ts';
import { nodeBinary } from '../local/lambda/node-binary.ts';
import { Sandbox } from '../local/lambda/sandbox.ts';
import { openLocalS3 } from '../test/aws/local-s3.ts';
import { s3Stores } from '../test/aws/s3-stores.ts';
import { s3Event, sqsEvent } from '../test/handlers/s3-events.ts';
import { largestFiles } from './made-files.ts';
import { packagedFunctions } from './packaged-functions.ts';

/** The largest article that is summarized, in several formats, each in a new sandbox of the packaged function: time and memory. */
export async function largest(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'keyclaims-bench-'));
  const s3 = await openLocalS3();
  const stores = s3Stores({ ...s3 });
  const log = new FunctionLog(join(folder, 'functions.log'));
  const { summarizing } = await packagedFunctions(folder, s3);
  const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(1).padStart(4);
  console.log(`Largest article, packaged function of ${summarizing.memory} MB, both its processes`);
  for (const { name: key, bytes } of await largestFiles()) {
    await stores.putArticle(key, bytes);
    const sandbox: Sandbox = new Sandbox({
      settings: summarizing,
      credentials: localCredentials,
      node: nodeBinary(),
      log,
      onFree: () => {},
      onGone: () => {},
    });
    const begun = performance.now();
    sandbox.start();
    await sandbox.run({
      requestId: randomUUID(),
      event: JSON.stringify(sqsEvent(s3Event({ key }))),
      functionArn: summarizing.arn,
      traceId: '',
    });
    const seconds = (performance.now() - begun) / 1000;
    const summary = JSON.parse((await stores.summaries.read(key))?.body ?? '{}');
    console.log(
      `${key.padEnd(14)} ${megabytes(bytes.length)} MB, text of ${megabytes(summary.text?.length ?? 0)}  ${summary.status} ${summary.problem?.code ?? ''} ${seconds.toFixed(1).padStart(5)} s, peak ${sandbox.peakMemory.toFixed(0)} MB`,
    );
    sandbox.stop();
  }
  await stores.close();
  await s3.close();
  await log.close();
  rmSync(folder, { recursive: true, force: true });
}
