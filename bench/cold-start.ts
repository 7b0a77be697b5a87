import { randomUUID } from 'node:crypto';
import { localCredentials } from '../local/credentials.ts';
import type { FunctionLog } from '../local/lambda/function-log.ts';
import type { FunctionSettings } from '../local/lambda/function-settings.ts';
import { nodeBinary } from '../local/lambda/node-binary.ts';
import { Sandbox } from '../local/lambda/sandbox.ts';
import { openBench } from './open-bench.ts';
import { median } from './statistics.ts';

interface Start {
  /** Process start until the runtime asks for work: Node, then the function's modules. */
  readonly load: number;
  /** Work handed over until the answer. */
  readonly firstCall: number;
}

interface Contender {
  readonly name: string;
  readonly settings: FunctionSettings;
  readonly event: unknown;
}

/** Process start to first answer behind the Runtime API; every start in a process of its own, in turns, since machines drift. */
export async function coldStart({ runs }: { readonly runs: number }): Promise<void> {
  const bench = await openBench();
  try {
    const { empty, summarizing, serving } = bench.functions;
    const contenders: readonly Contender[] = [
      { name: 'empty handler', settings: empty, event: {} },
      { name: 'summarizing', settings: summarizing, event: bench.articleChanged },
      { name: 'serving', settings: serving, event: bench.summaryAsked },
    ];
    for (const { settings, event } of contenders) await start(settings, event, bench.log); // files into the page cache, the summary into its bucket
    const starts = contenders.map((): Start[] => []);
    for (let run = 0; run < runs; run++) {
      for (const [i, { settings, event }] of contenders.entries()) starts[i]?.push(await start(settings, event, bench.log));
    }
    print(contenders, starts);
  } finally {
    await bench.close();
  }
}

/** As much heap as an article of common length needs and little more: what is above it was garbage that V8 had no reason to collect. */
const smallHeap = '--max-old-space-size=48 --max-semi-space-size=1';

/** The process after many invocations of the summarizing function, as packaged and with a heap that is kept small. */
export async function memory({ invocations }: { readonly invocations: number }): Promise<void> {
  const bench = await openBench();
  try {
    const { summarizing } = bench.functions;
    const small = { ...summarizing, environment: { ...summarizing.environment, NODE_OPTIONS: smallHeap } };
    console.log(`Memory of the summarizing function after ${invocations} articles, MB resident`);
    for (const [how, settings] of [['as packaged', summarizing] as const, [smallHeap, small] as const]) {
      const sandbox = await ready(settings, bench.log);
      for (let i = 0; i < invocations; i++) await invoke(sandbox, settings, bench.articleChanged);
      await sandbox.measure();
      console.log(`${sandbox.peakMemory.toFixed(0).padStart(6)}  ${how}`);
      sandbox.stop();
    }
  } finally {
    await bench.close();
  }
}

async function start(settings: FunctionSettings, event: unknown, log: FunctionLog): Promise<Start> {
  const startedAt = performance.now();
  const sandbox = await ready(settings, log);
  const loadedAt = performance.now();
  await invoke(sandbox, settings, event);
  const answeredAt = performance.now();
  sandbox.stop();
  return { load: loadedAt - startedAt, firstCall: answeredAt - loadedAt };
}

/** Resolves when the runtime asks for work for the first time. */
const ready = (settings: FunctionSettings, log: FunctionLog): Promise<Sandbox> =>
  new Promise((resolve, fail) => {
    const onGone = () => fail(new Error(`${settings.name} did not start: see ${log.file}`));
    const onFree = () => resolve(sandbox);
    const sandbox: Sandbox = new Sandbox({ settings, credentials: localCredentials, node: nodeBinary(), log, onFree, onGone });
    sandbox.start();
  });

const invoke = (sandbox: Sandbox, { arn }: FunctionSettings, event: unknown): Promise<string> =>
  sandbox.run({ requestId: randomUUID(), event: JSON.stringify(event), functionArn: arn, traceId: '' });

const total = ({ load, firstCall }: Start): number => load + firstCall;

function print(contenders: readonly Contender[], starts: readonly (readonly Start[])[]): void {
  const [baseline = []] = starts;
  console.log(`Cold start, ms, ${baseline.length} starts each in turns (above: minus the empty handler)`);
  console.log('               median  fastest | above: median  fastest | load  first call (medians above)');
  for (const [i, { name }] of contenders.entries()) {
    const own = starts[i] ?? [];
    const above = (of: (values: readonly number[]) => number, part: (start: Start) => number): string =>
      (of(own.map(part)) - of(baseline.map(part))).toFixed(0);
    const least = (values: readonly number[]) => Math.min(...values);
    const cells = [
      median(own.map(total)).toFixed(0).padStart(8),
      least(own.map(total)).toFixed(0).padStart(9),
      ` | ${above(median, total).padStart(13)} ${above(least, total).padStart(8)}`,
      ` | ${above(median, ({ load }) => load).padStart(4)} ${above(median, ({ firstCall }) => firstCall).padStart(11)}`,
    ];
    console.log(`${name.padEnd(13)}${cells.join('')}`);
  }
}
