import { coldStart, memory } from './cold-start.ts';
import { growth } from './growth.ts';
import { largest } from './largest.ts';
import { patterns } from './patterns/index.ts';
import { readers } from './readers.ts';

// npm run bench [-- NAME…]: the measures of docs/performance.md, on this machine.
const measures: Readonly<Record<string, () => Promise<void> | void>> = {
  'cold-start': () => coldStart({ runs: 30 }),
  growth,
  largest,
  memory: () => memory({ invocations: 1000 }),
  patterns,
  readers,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in measures));
if (unknown.length > 0) {
  console.error(`bench: expected ${Object.keys(measures).join(', ')}, got "${unknown.join('", "')}"`);
  process.exit(2);
}
for (const [name, measure] of Object.entries(measures)) if (asked.length === 0 || asked.includes(name)) await measure();
