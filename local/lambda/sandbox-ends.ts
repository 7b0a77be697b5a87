import { InvocationError } from './invocation-error.ts';
import { maxPayloadBytes } from './runtime-api.ts';

const signalNames: Partial<Record<NodeJS.Signals, string>> = { SIGABRT: 'aborted', SIGKILL: 'killed', SIGSEGV: 'segmentation fault' };

/** How a sandbox or its invocation can end other than by a response, in Lambda's words. */
export const sandboxEnds = {
  /** V8 aborts when its heap is full. */
  exit(code: number | null, signal: NodeJS.Signals | null): InvocationError {
    const how = signal ? `signal: ${signalNames[signal] ?? signal}` : `exit status ${code}`;
    return new InvocationError('Runtime.ExitError', `Error: Runtime exited with error: ${how}`);
  },

  outOfMemory(occupied: number, allowed: number): InvocationError {
    const figures = `${Math.ceil(occupied)} MB of ${allowed} MB`;
    return new InvocationError('Runtime.OutOfMemory', `Error: Runtime exited with error: signal: killed (${figures})`);
  },

  timeout(milliseconds: number): InvocationError {
    return new InvocationError('Sandbox.Timedout', `Task timed out after ${(milliseconds / 1000).toFixed(2)} seconds`);
  },

  initTimeout: () => new InvocationError('Sandbox.InitTimeout', 'The function was not ready in time: its initialization takes too long.'),

  noStart: (error: unknown) => new InvocationError('Runtime.StartError', String(error)),

  responseTooLarge: () =>
    new InvocationError(
      'Function.ResponseSizeTooLarge',
      `Response payload size exceeded maximum allowed payload size (${maxPayloadBytes} bytes).`,
    ),

  stopped: () => new InvocationError('Sandbox.Stopped', 'The local stack was stopped.'),
};
