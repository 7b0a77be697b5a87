import { createServer, type Server } from 'node:http';
import { text } from 'node:stream/consumers';
import { formEncode } from '../../local/s3/form-encoding.ts';

interface ServerEvent {
  readonly Records?: readonly ServerRecord[];
}

interface ServerRecord {
  readonly eventName: string;
  readonly s3: {
    readonly bucket: { readonly name: string };
    readonly object: { readonly key: string; readonly sequencer: string };
  };
}

export interface EventBridge {
  readonly server: Server;
  /** How often a change was announced, by its sequencer. */
  readonly announced: ReadonlyMap<string, number>;
  /** `ObjectCreated:Put`, … as the server calls them. */
  readonly eventNames: ReadonlySet<string>;
  /** Events of other buckets. */
  foreign: number;
  refused: number;
}

interface Options {
  readonly bucket: string;
  /** So many requests are answered with 503 first. */
  readonly refusals: number;
  /** Puts a message into the queue. */
  readonly send: (body: string) => void;
}

/**
 * Stands where S3 itself puts events into a queue, for servers that push them over HTTP. What has to be done for them:
 * keys are form-encoded, which these servers leave out, and events of other buckets are dropped.
 */
export function eventBridge({ bucket, refusals, send }: Options): EventBridge {
  const announced = new Map<string, number>();
  const eventNames = new Set<string>();
  const bridge = { announced, eventNames, foreign: 0, refused: 0 };
  const pass = (event: ServerEvent): void => {
    for (const record of event.Records ?? []) {
      if (record.s3.bucket.name !== bucket) {
        bridge.foreign++;
        continue;
      }
      const { sequencer, key } = record.s3.object;
      announced.set(sequencer, (announced.get(sequencer) ?? 0) + 1);
      eventNames.add(record.eventName);
      const object = { ...record.s3.object, key: formEncode(key) };
      send(JSON.stringify({ Records: [{ ...record, s3: { ...record.s3, object } }] }));
    }
  };
  const server = createServer(async (request, response) => {
    const body = await text(request);
    if (bridge.refused < refusals) {
      bridge.refused++;
      response.writeHead(503).end();
      return;
    }
    pass(JSON.parse(body));
    response.writeHead(200).end();
  });
  return Object.assign(bridge, { server });
}
