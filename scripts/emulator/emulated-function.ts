import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { localAccount } from '../../local/account.ts';
import type { Credentials } from '../../local/credentials.ts';
import type { FunctionSettings } from '../../local/lambda/function-settings.ts';
import { InvocationError } from '../../local/lambda/invocation-error.ts';
import { nodeBinary } from '../../local/lambda/node-binary.ts';
import { listen } from '../../local/listen.ts';
import { whenItAnswers } from '../when-it-answers.ts';

const bootstrap = fileURLToPath(new URL('../../local/lambda/bootstrap.mjs', import.meta.url));

/** A packaged function under AWS's Runtime Interface Emulator. It takes one event at a time. */
export interface EmulatedFunction {
  /** The response, parsed; rejects with an InvocationError. */
  invoke(event: unknown): Promise<unknown>;
  stop(): void;
}

interface Options {
  /** Path of the emulator. */
  readonly emulator: string;
  readonly settings: FunctionSettings;
  readonly credentials: Credentials;
  /** File that takes what the function and the emulator log. */
  readonly log: number;
}

/** The runtime's own client is that of npm start; AWS's (aws-lambda-ric) has to be compiled for minutes. */
export async function emulatedFunction({ emulator, settings, credentials, log }: Options): Promise<EmulatedFunction> {
  const [port, apiPort] = [await freePort(), await freePort()];
  const address = ['--runtime-interface-emulator-address', `127.0.0.1:${port}`, '--runtime-api-address', `127.0.0.1:${apiPort}`];
  // The client ends with its standard input, which the emulator closes at once: here it is closed when the emulator ends.
  const program = ['/bin/sh', '-c', `tail -f --pid=$PPID /dev/null | exec "${nodeBinary()}" "${bootstrap}"`, settings.handler];
  const child = spawn(emulator, [...address, ...program], {
    cwd: settings.taskRoot,
    env: environmentOf(settings, credentials),
    stdio: ['ignore', log, log],
    detached: true,
  });
  const url = `http://127.0.0.1:${port}/2015-03-31/functions/function/invocations`;
  return {
    invoke: async (event) => answerOf(await whenItAnswers(() => fetch(url, { method: 'POST', body: JSON.stringify(event) }))),
    stop: () => void (child.pid !== undefined && process.kill(-child.pid, 'SIGKILL')),
  };
}

const environmentOf = (settings: FunctionSettings, credentials: Credentials): Record<string, string> => ({
  PATH: process.env.PATH ?? '',
  AWS_REGION: localAccount.region,
  AWS_ACCESS_KEY_ID: credentials.accessKeyId,
  AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
  ...settings.environment,
  AWS_LAMBDA_FUNCTION_NAME: settings.name,
  AWS_LAMBDA_FUNCTION_TIMEOUT: String(settings.timeout / 1000),
  AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(settings.memory),
  LAMBDA_TASK_ROOT: settings.taskRoot,
  _HANDLER: settings.handler,
});

/** A port that is free now. */
async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server, 0);
  await new Promise((closed) => server.close(closed));
  return port;
}

/** The emulator answers 200 also where the function failed. */
async function answerOf(response: Response): Promise<unknown> {
  const text = await response.text();
  if (!response.ok) throw new InvocationError(`Emulator.${response.status}`, text);
  const answer = JSON.parse(text);
  if (typeof answer?.errorType === 'string') throw new InvocationError(answer.errorType, answer.errorMessage, answer.trace ?? []);
  return answer;
}
