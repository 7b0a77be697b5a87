import { existsSync } from 'node:fs';
import { startProcess } from './child-process.ts';
import { newArticles } from './new-articles.ts';
import type { StackFacts } from './stack-process.ts';

// npm run bench:load [-- SECONDS [PER_SECOND]]: the packaged program on this machine, under load.
const [seconds = 60, perSecond = 50] = process.argv.slice(2).map(Number);
if (!existsSync(new URL('node_modules', import.meta.url))) {
  console.error('The load generator is not installed: npm ci --ignore-scripts --prefix bench/load');
  process.exit(2);
}
const stack = await startProcess<StackFacts>(new URL('stack-process.ts', import.meta.url));
try {
  await newArticles(stack.facts, { seconds, perSecond });
  const { serving } = await import('./serving.ts');
  await serving(stack.facts, 'load-0.txt');
} finally {
  await stack.stop();
}
