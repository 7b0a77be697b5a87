import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { localCredentials } from '../../../local/credentials.ts';
import type { FunctionSettings } from '../../../local/lambda/function-settings.ts';
import { LambdaFunction } from '../../../local/lambda/lambda-function.ts';
import { temporaryFolder } from '../temporary-folder.ts';

interface Deployed {
  readonly deployed: LambdaFunction;
  readonly complaints: string[];
  readonly log: () => string;
}

/** A function of one file, `index.mjs`. */
function deploy(source: string, settings: Partial<FunctionSettings> = {}, idleTimeout = 60_000): Deployed {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'task', 'src'), { recursive: true });
  writeFileSync(join(folder, 'task', 'src', 'index.mjs'), source);
  const complaints: string[] = [];
  const logFile = join(folder, 'logs', 'tiny.log');
  const deployed = new LambdaFunction({
    settings: {
      name: 'tiny',
      arn: 'arn:aws:lambda:us-east-1:000000000000:function:tiny',
      handler: 'src/index.handler',
      runtime: 'nodejs24.x',
      timeout: 10_000,
      memory: 256,
      concurrency: 4,
      taskRoot: join(folder, 'task'),
      logFormat: 'Text',
      environment: { GREETING: 'hello' },
      ...settings,
    },
    credentials: localCredentials,
    node: process.execPath,
    logFile,
    idleTimeout,
    complain: (message) => void complaints.push(message),
  });
  onTestFinished(() => deployed.stop());
  return { deployed, complaints, log: () => readFileSync(logFile, 'utf8') };
}

const handler = (body: string) => `let calls = 0;\nexport const handler = async (event, context) => { calls += 1; ${body} };\n`;

describe('a function', () => {
  test('gets the event and returns its response', async () => {
    const { deployed } = deploy(handler('return { event, greeting: process.env.GREETING };'));
    expect(await deployed.invoke({ text: 'é😀' })).toEqual({ event: { text: 'é😀' }, greeting: 'hello' });
  });

  test('that returns nothing returns null', async () => {
    const { deployed } = deploy(handler(''));
    expect(await deployed.invoke({})).toBeNull();
  });

  test('has the context of Lambda', async () => {
    const { deployed } = deploy(handler('return { ...context, remaining: context.getRemainingTimeInMillis() };'), { timeout: 7000 });
    expect(await deployed.invoke({})).toMatchObject({
      functionName: 'tiny',
      functionVersion: '$LATEST',
      invokedFunctionArn: 'arn:aws:lambda:us-east-1:000000000000:function:tiny',
      memoryLimitInMB: '256',
      logGroupName: '/aws/lambda/tiny',
      awsRequestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      logStreamName: expect.stringMatching(/^\d{4}\/\d\d\/\d\d\/\[\$LATEST\][0-9a-f]{32}$/),
      remaining: expect.toSatisfy((milliseconds: number) => milliseconds > 0 && milliseconds <= 7000),
    });
  });

  test('has the environment of Lambda and nothing of this machine but PATH', async () => {
    vi.stubEnv('SECRET_OF_THE_HOST', 'x');
    onTestFinished(() => void vi.unstubAllEnvs());
    const { deployed } = deploy(handler('return process.env;'));
    const environment = (await deployed.invoke({})) as Record<string, string>;
    expect(environment).toMatchObject({
      AWS_ACCESS_KEY_ID: 'keyclaims',
      AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
      AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '256',
      AWS_LAMBDA_FUNCTION_NAME: 'tiny',
      AWS_REGION: 'us-east-1',
      TZ: ':UTC',
      _HANDLER: 'src/index.handler',
      _X_AMZN_TRACE_ID: expect.stringMatching(/^Root=1-/),
    });
    const known = /^(AWS_|GREETING$|LAMBDA_TASK_ROOT$|LANG$|PATH$|TZ$|_HANDLER$|_X_AMZN_TRACE_ID$)/;
    expect(Object.keys(environment).filter((name) => !known.test(name))).toEqual([]);
  });

  test('writes a log with the marks of Lambda', async () => {
    const { deployed, log } = deploy(handler('console.log("said %s", "something");'));
    await deployed.invoke({});
    // What a function says comes through a pipe of its own, on a busy machine behind the report.
    const lines = [/^START RequestId: /, /\tINFO\tsaid something\n/, /\nREPORT RequestId: .*Max Memory Used: \d+ MB\n/];
    await vi.waitFor(() => {
      for (const line of lines) expect(log()).toMatch(line);
    });
  });

  test('writes its log in JSON where the template says so', async () => {
    const { deployed, log } = deploy(handler('console.error("odd");'), { logFormat: 'JSON' });
    await deployed.invoke({});
    await vi.waitFor(() => expect(log()).toContain('"level":"ERROR"'));
  });
});

describe('sandboxes', () => {
  const busy = handler('await new Promise((done) => setTimeout(done, event.wait ?? 0)); return { calls, process: process.pid };');
  type Answer = { calls: number; process: number };

  test('are used again', async () => {
    const { deployed } = deploy(busy);
    const first = (await deployed.invoke({})) as Answer;
    const second = (await deployed.invoke({})) as Answer;
    expect(second).toEqual({ calls: 2, process: first.process });
  });

  test('are as many as are needed at once, up to the limit', async () => {
    const { deployed } = deploy(busy, { concurrency: 2 });
    const answers = (await Promise.all([1, 2, 3, 4, 5].map(() => deployed.invoke({ wait: 300 })))) as Answer[];
    expect(new Set(answers.map(({ process }) => process)).size).toBe(2);
  });

  test('end when they have nothing to do', async () => {
    const { deployed } = deploy(busy, {}, 50);
    const { process: pid } = (await deployed.invoke({})) as Answer;
    await vi.waitFor(() => expect(() => process.kill(pid, 0)).toThrow('ESRCH'), 5000);
    expect(await deployed.invoke({})).toMatchObject({ calls: 1 });
  });
});

describe('a failure is that of one invocation, and the next one is served:', () => {
  /** Runs the code that the event brings. */
  const runsCode = 'export const handler = (event) => new (async () => {}).constructor(event.code)();';
  const fine = { code: 'return "fine";' };

  test.each([
    ['an error', 'throw new TypeError("wrong");', 'TypeError', 'wrong'],
    ['something thrown that is no error', 'throw "text";', 'string', 'text'],
    ['an exit', 'process.exit(3);', 'Runtime.ExitError', 'Error: Runtime exited with error: exit status 3'],
    ['a crash', 'setTimeout(() => { throw new RangeError("later"); }); await new Promise(() => {});', 'RangeError', 'later'],
    ['a forgotten promise', 'Promise.reject(new Error("lost")); await new Promise(() => {});', 'Runtime.UnhandledPromiseRejection', 'lost'],
    ['a signal', 'process.kill(process.pid, "SIGKILL");', 'Runtime.ExitError', 'Error: Runtime exited with error: signal: killed'],
    ['a response of more than 6 MB', 'return "x".repeat(6_300_000);', 'Function.ResponseSizeTooLarge', 'Response payload size exceeded'],
    ['a response that is no JSON', 'return 1n;', 'Runtime.MarshalError', 'Unable to stringify response body'],
    ['an endless loop', 'for (;;);', 'Sandbox.Timedout', 'Task timed out after 1.00 seconds'],
    ['a promise that nobody keeps', 'await new Promise(() => {});', 'Sandbox.Timedout', 'Task timed out after 1.00 seconds'],
  ])('%s', async (_, code, type, message) => {
    const { deployed, complaints } = deploy(runsCode, { timeout: 1000 });
    await expect(deployed.invoke({ code })).rejects.toMatchObject({ type, message: expect.stringContaining(message) });
    expect(await deployed.invoke(fine)).toBe('fine');
    expect(complaints).toEqual([expect.stringContaining(`tiny: ${type}`)]);
  });

  test.each([
    [
      'outside of the heap',
      'globalThis.kept = []; for (;;) { kept.push(Buffer.alloc(20_000_000, 1)); await new Promise((done) => setTimeout(done, 50)); }',
      /^Runtime\.OutOfMemory$/,
    ],
    ['in the heap', 'const kept = []; for (;;) kept.push({ text: String(kept.length) });', /^Runtime\.(ExitError|OutOfMemory)$/],
  ])('more memory than it has, %s', { timeout: 20_000 }, async (_, code, type) => {
    const { deployed } = deploy(runsCode, { memory: 128, timeout: 15_000 });
    const message = expect.stringContaining('Runtime exited with error: signal:');
    await expect(deployed.invoke({ code })).rejects.toMatchObject({ type: expect.stringMatching(type), message });
    expect(await deployed.invoke(fine)).toBe('fine');
  });

  test('an event of more than 6 MB', async () => {
    const { deployed } = deploy(runsCode);
    await expect(deployed.invoke({ text: 'x'.repeat(6_300_000) })).rejects.toMatchObject({ type: 'RequestEntityTooLargeException' });
    expect(await deployed.invoke(fine)).toBe('fine');
  });
});

describe('a function that cannot start says why:', () => {
  test.each([
    ['a syntax error', 'export const handler = ;', {}, 'Runtime.UserCodeSyntaxError'],
    ['an error while it loads', 'throw new TypeError("no");', {}, 'TypeError'],
    ['a missing import', 'import "./missing.mjs"; export const handler = 1;', {}, 'Runtime.ImportModuleError'],
    ['a missing file', handler(''), { handler: 'src/other.handler' }, 'Runtime.ImportModuleError'],
    ['a missing export', handler(''), { handler: 'src/index.missing' }, 'Runtime.HandlerNotFound'],
    ['a callback', 'export const handler = (event, context, callback) => {};', {}, 'Runtime.CallbackHandlerDeprecated'],
    ['an exit', 'process.exit(1);', {}, 'Runtime.ExitError'],
  ])('%s', async (_, source, settings, type) => {
    const { deployed } = deploy(source, settings);
    await expect(deployed.invoke({})).rejects.toMatchObject({ type });
  });
});

test('stopping ends what runs and what waits', async () => {
  const { deployed } = deploy(handler('await new Promise(() => {});'), { concurrency: 1 });
  const [running, waiting] = [deployed.invoke({}), deployed.invoke({})];
  const ended = Promise.allSettled([running, waiting]);
  await deployed.stop();
  expect(await ended).toMatchObject([{ reason: { type: 'Sandbox.Stopped' } }, { reason: { type: 'Sandbox.Stopped' } }]);
});
