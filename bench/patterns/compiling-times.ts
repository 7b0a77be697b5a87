import { median } from '../statistics.ts';

// Run by index.ts as `node compiling-times.ts SOURCE FLAGS`: microseconds of a pattern's first two uses, as JSON.

/** V8 compiles a pattern to its own code when it is first used, and to that of the machine at the second time. */
export interface CompilingTimes {
  readonly first: number;
  readonly second: number;
}

const [source = '', flags = ''] = process.argv.slice(2);
const text = 'The city council voted on Tuesday to end the ferry subsidy, which some said was long overdue';
const rounds = 9;
const warmUps = 30;

const times: CompilingTimes[] = [];
for (let round = 0; round < warmUps; round += 1) timesOf(new RegExp(`(?:abc|defg|hij${round})+x`));
// Different sources, the same pattern: V8 keeps what it has compiled for a source.
for (let round = 0; round < rounds; round += 1) times.push(timesOf(new RegExp(source + '(?:)'.repeat(round), flags)));

function timesOf(pattern: RegExp): CompilingTimes {
  const begun = performance.now();
  pattern.exec(text);
  const once = performance.now();
  pattern.lastIndex = 0;
  pattern.exec(text);
  return { first: (once - begun) * 1000, second: (performance.now() - once) * 1000 };
}

const middle: CompilingTimes = { first: median(times.map(({ first }) => first)), second: median(times.map(({ second }) => second)) };
process.stdout.write(JSON.stringify(middle));
