import { Session } from 'node:inspector/promises';
import { pathToFileURL } from 'node:url';

// Run by called-functions.ts as `node report-calls.ts PROGRAM`: V8's counts of all calls in a process that runs just that program.

const [program = ''] = process.argv.slice(2);
const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
await import(pathToFileURL(program).href);
const { result } = await session.post('Profiler.takePreciseCoverage');
process.stdout.write(JSON.stringify(result));
