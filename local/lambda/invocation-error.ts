/** How an invocation failed, in the words that Lambda has for it. */
export class InvocationError extends Error {
  readonly type: string;
  readonly trace: readonly string[];

  constructor(type: string, message: string, trace: readonly string[] = []) {
    super(message);
    this.name = 'InvocationError';
    this.type = type;
    this.trace = trace;
  }
}

/** What the runtime posted: {"errorType", "errorMessage", "trace"}. */
export function postedError(body: string): InvocationError {
  try {
    const { errorType, errorMessage, trace } = JSON.parse(body) as Record<string, unknown>;
    return new InvocationError(String(errorType ?? 'Unhandled'), String(errorMessage ?? ''), Array.isArray(trace) ? trace.map(String) : []);
  } catch {
    return new InvocationError('Unhandled', body); // any text is an error as well
  }
}
