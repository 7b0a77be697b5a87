import { globSync, readFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';

// Run by called-functions.ts in a process of its own, whose output is the report.

const root = new URL('../../', import.meta.url);
const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });

const { summarizeFile } = await import('../../lib/summarize.ts');
for (const key of globSync('samples/**/*.txt', { cwd: root }).toSorted()) {
  await summarizeFile({ key, body: readFileSync(new URL(key, root)) });
}

const { result } = await session.post('Profiler.takePreciseCoverage');
process.stdout.write(JSON.stringify(result));
