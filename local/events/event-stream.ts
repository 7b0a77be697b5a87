import type { IncomingMessage, ServerResponse } from 'node:http';
import type { BusEvent } from './s3-event.ts';

// https://html.spec.whatwg.org/multipage/server-sent-events.html

export interface ToldEvent {
  readonly name: string;
  readonly event: BusEvent;
}

interface KeptEvent {
  readonly id: string;
  readonly text: string;
}

/** So many events are kept for those who come back. */
export const mostKept = 1000;
/** Proxies close connections that are silent for longer than half a minute. */
const pulse = 15_000;
/** Somebody who does not read is disconnected, and may come back for what was missed. */
const mostUnread = 1024 * 1024;

/** The events of the bus as an HTTP stream: from now on, or from where a client was when it was cut off. */
export class EventStream {
  readonly #listeners = new Set<ServerResponse>();
  readonly #pulse: NodeJS.Timeout;
  /** Tells the events of this start from those of others, which are not kept. */
  readonly #start = Date.now().toString(36);
  #kept: readonly KeptEvent[] = [];
  #count = 0;

  constructor() {
    this.#pulse = setInterval(() => this.#send(': still here\n\n'), pulse).unref();
  }

  tell({ name, event }: ToldEvent): void {
    this.#count += 1;
    const id = `${this.#start}-${this.#count}`;
    const text = `id: ${id}\nevent: ${name}\ndata: ${JSON.stringify(event)}\n\n`;
    this.#kept = [...this.#kept.slice(-(mostKept - 1)), { id, text }];
    this.#send(text);
  }

  answer(request: IncomingMessage, response: ServerResponse): void {
    request.resume();
    if (request.method !== 'GET') {
      response.writeHead(405, { allow: 'GET', 'content-type': 'application/json' }).end('{"message":"Only GET is allowed here"}');
      return;
    }
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    const last = request.headers['last-event-id'];
    response.write(`retry: 1000\n\n${typeof last === 'string' && last !== '' ? this.#since(last) : ''}`);
    this.#listeners.add(response);
    response.on('close', () => this.#listeners.delete(response));
  }

  close(): void {
    clearInterval(this.#pulse);
    for (const response of this.#listeners) response.end();
  }

  /** What came after an event. When that is not kept any more: that some are lost, and all that are kept. */
  #since(id: string): string {
    const index = this.#kept.findIndex((kept) => kept.id === id);
    const missed = this.#kept.slice(index + 1).map(({ text }) => text);
    return [...(index < 0 ? ['event: lost\ndata: {}\n\n'] : []), ...missed].join('');
  }

  #send(text: string): void {
    for (const response of this.#listeners) {
      response.write(text);
      if (response.writableLength > mostUnread) response.destroy();
    }
  }
}
