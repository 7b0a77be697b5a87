import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { listen } from '../listen.ts';

// https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html

/** What Lambda takes and gives in one synchronous invocation. */
export const maxPayloadBytes = 6_291_556;

export interface Invocation {
  readonly requestId: string;
  readonly event: string;
  readonly deadline: number;
  readonly functionArn: string;
  readonly traceId: string;
}

/** What the runtime in a sandbox tells; null stands for a response that was too large. */
export interface RuntimeListener {
  onNext(): void;
  onResponse(requestId: string, body: string | null): void;
  onError(requestId: string, body: string): void;
  onInitError(body: string): void;
}

const prefix = '/2018-06-01/runtime/';

/** The Runtime API of one sandbox, whose runtime asks for the next invocation and posts what came of it. */
export class RuntimeApi {
  readonly #server: Server;
  readonly #listener: RuntimeListener;
  #waiting: ServerResponse | undefined;
  #invocation: Invocation | undefined;

  constructor(listener: RuntimeListener) {
    this.#listener = listener;
    this.#server = createServer({ keepAliveTimeout: 0, requestTimeout: 0 }, (request, response) => void this.#serve(request, response));
  }

  /** Resolves to "127.0.0.1:PORT". */
  async start(): Promise<string> {
    return `127.0.0.1:${await listen(this.#server, 0)}`;
  }

  deliver(invocation: Invocation): void {
    this.#invocation = invocation;
    this.#handOver();
  }

  stop(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  #handOver(): void {
    if (!this.#waiting || !this.#invocation) return;
    const { requestId, event, deadline, functionArn, traceId } = this.#invocation;
    this.#waiting.writeHead(200, {
      'content-type': 'application/json',
      'lambda-runtime-aws-request-id': requestId,
      'lambda-runtime-deadline-ms': String(deadline),
      'lambda-runtime-invoked-function-arn': functionArn,
      'lambda-runtime-trace-id': traceId,
    });
    this.#waiting.end(event);
    this.#waiting = undefined;
    this.#invocation = undefined;
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const endpoint = request.url?.startsWith(prefix) ? request.url.slice(prefix.length) : '';
    const [kind, id = '', outcome] = endpoint.split('/');
    if (request.method === 'GET' && endpoint === 'invocation/next') {
      this.#waiting = response;
      this.#listener.onNext();
      this.#handOver();
      return;
    }
    const body = await readBody(request);
    if (request.method === 'POST' && endpoint === 'init/error') this.#listener.onInitError(body ?? '');
    else if (request.method === 'POST' && kind === 'invocation' && outcome === 'response') this.#listener.onResponse(id, body);
    else if (request.method === 'POST' && kind === 'invocation' && outcome === 'error') this.#listener.onError(id, body ?? '');
    else return void response.writeHead(404).end();
    response.writeHead(body === null ? 413 : 202, { 'content-type': 'application/json' }).end('{"status":"OK"}');
  }
}

/** Null when it is larger than Lambda takes. */
async function readBody(request: IncomingMessage): Promise<string | null> {
  const pieces: Buffer[] = [];
  let size = 0;
  try {
    for await (const piece of request as AsyncIterable<Buffer>) {
      size += piece.length;
      if (size <= maxPayloadBytes) pieces.push(piece);
    }
  } catch {} // the sandbox died while it spoke; its exit tells the rest
  return size <= maxPayloadBytes ? Buffer.concat(pieces).toString() : null;
}
