import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from '../statistics.ts';
import { startProcess } from './child-process.ts';
import type { StackFacts } from './stack-process.ts';

type Autocannon = (options: {
  url: string;
  connections: number;
  duration: number;
}) => Promise<{ requests: { average: number }; latency: { p50: number; p99: number }; non2xx: number; errors: number }>;

const autocannon = createRequire(import.meta.url)('autocannon') as Autocannon;
const rounds = 3;
const load = { connections: 8, duration: 8 };

/** Requests a second for one summary, beside a server that only reads the same bytes from a file; in turns. */
export async function serving(stack: StackFacts, key: string): Promise<void> {
  const url = `${stack.apiUrl}/summaries/${key}`;
  const folder = mkdtempSync(join(tmpdir(), 'keyclaims-static-'));
  writeFileSync(join(folder, 'summary.json'), await (await fetch(url)).text());
  const fileServer = await startProcess<string>(new URL('static-server.ts', import.meta.url), [folder]);
  const rates = { ours: [] as number[], files: [] as number[] };
  let report = '';
  for (let round = 0; round < rounds; round++) {
    const ours = await autocannon({ url, ...load });
    const files = await autocannon({ url: `${fileServer.facts}/summary.json`, ...load });
    rates.ours.push(ours.requests.average);
    rates.files.push(files.requests.average);
    report = `p50 ${ours.latency.p50} ms, p99 ${ours.latency.p99} ms, ${ours.non2xx + ours.errors} failed`;
  }
  await fileServer.stop();
  rmSync(folder, { recursive: true, force: true });
  const [ours, files] = [median(rates.ours), median(rates.files)];
  console.log(
    `Serving a summary with ${load.connections} connections: ${ours.toFixed(0)} requests a second (last round: ${report}); a static file server ${files.toFixed(0)}: ${((100 * ours) / files).toFixed(0)} %`,
  );
}
