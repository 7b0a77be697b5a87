import http from 'node:http';
import { buffer } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Random } from './random.ts';

/** What becomes of a request instead of an answer. */
type Fault = (request: http.IncomingMessage, response: http.ServerResponse, forward: Forward) => void;
type Forward = (answer: (upstream: http.IncomingMessage) => void) => void;

export interface UnreliableS3 {
  readonly server: http.Server;
  /** How often each fault happened. */
  readonly faults: ReadonlyMap<string, number>;
  /** No faults from now on; resolves when what was late is carried out. */
  heal(): Promise<void>;
}

const s3Error =
  (status: number, code: string): Fault =>
  (request, response) => {
    request.resume();
    response.writeHead(status, { 'content-type': 'application/xml' });
    response.end(request.method === 'HEAD' ? '' : `<Error><Code>${code}</Code><Message>for a moment</Message></Error>`);
  };

const faults: Readonly<Record<string, Fault>> = {
  '500': s3Error(500, 'InternalError'),
  '503 SlowDown': s3Error(503, 'SlowDown'),
  '403': s3Error(403, 'AccessDenied'),
  // Only where the look that follows is right: S3 is consistent, and two such answers in a row would be an article that is gone.
  '404 to a GET': (request, response, forward) => {
    if (request.method === 'GET') s3Error(404, 'NoSuchKey')(request, response, forward);
    else faults['500']?.(request, response, forward);
  },
  'no answer': () => {}, // the client gives up; the request is never carried out
  'closed before': (_, response) => void response.destroy(),
  'carried out and closed': (_, response, forward) => forward((upstream) => upstream.resume().on('end', () => response.destroy())),
  'cut off': (_, response, forward) =>
    forward(async (upstream) => {
      const body = await buffer(upstream);
      response.writeHead(upstream.statusCode ?? 500, upstream.headers);
      response.write(body.subarray(0, body.length / 2), () => response.destroy());
    }),
};

export interface Unreliability {
  /** Of the requests, go wrong. */
  readonly faults: number;
  /** Of the requests, are carried out late, also where the client has long given up. */
  readonly slow: number;
  /** Milliseconds, at most. */
  readonly delay: number;
}

/** Stands in front of an S3 server and lets a share of the requests go wrong. */
export function unreliableS3(endpoint: string, { faults: share, slow, delay }: Unreliability, random: Random): UnreliableS3 {
  const counts = new Map<string, number>();
  const agent = new http.Agent({ keepAlive: true });
  const count = (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);
  let isHealed = false;
  let underway = 0;
  const server = http.createServer((request, response) => {
    const isSlow = !isHealed && random.happens(slow);
    const wait = isSlow ? random.below(delay) : 0;
    if (isSlow) count('late');
    const forward: Forward = async (answer) => {
      const { method, headers, url } = request;
      const body = await buffer(request).catch(() => null); // the client went away while it sent
      if (body === null) return;
      underway++;
      await sleep(wait);
      const onward = http.request(new URL(endpoint), { agent, method, headers, path: url }, answer);
      onward.on('error', () => response.destroy());
      onward.on('close', () => underway--);
      onward.end(body);
    };
    const name = Object.keys(faults)[random.below(Object.keys(faults).length)] ?? '';
    if (isHealed || !random.happens(share)) {
      forward((upstream) => {
        response.writeHead(upstream.statusCode ?? 500, upstream.headers);
        upstream.pipe(response);
      });
    } else {
      count(name);
      faults[name]?.(request, response, forward);
    }
  });
  return {
    server,
    faults: counts,
    async heal() {
      isHealed = true;
      while (underway > 0) await sleep(10);
    },
  };
}
