import { createServer } from 'node:http';
import { expect, onTestFinished, test, vi } from 'vitest';
import { EventStream, mostKept } from '../../../local/events/event-stream.ts';
import type { BusEvent } from '../../../local/events/s3-event.ts';
import { listen } from '../../../local/listen.ts';

const event = (key: string): BusEvent => ({ source: 'aws.s3', 'detail-type': 'Object Created', detail: { object: { key } } });

async function served() {
  const stream = new EventStream();
  const server = createServer((request, response) => stream.answer(request, response));
  const url = `http://127.0.0.1:${await listen(server, 0)}`;
  onTestFinished(async () => {
    stream.close();
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  });
  return { stream, url };
}

/** What a client has read so far, one text an event. */
async function listener(url: string, lastEventId?: string) {
  const response = await fetch(url, lastEventId === undefined ? {} : { headers: { 'last-event-id': lastEventId } });
  const read = { response, text: '', isOver: false };
  void (async () => {
    for await (const piece of response.body?.pipeThrough(new TextDecoderStream()) ?? []) read.text += piece;
    read.isOver = true;
  })().catch(() => undefined);
  await vi.waitFor(() => expect(read.text).toContain('retry: '));
  return read;
}

const namesIn = (text: string): string[] => [...text.matchAll(/^event: (.*)$/gm)].map(([, name = '']) => name);
const idsIn = (text: string): string[] => [...text.matchAll(/^id: (.*)$/gm)].map(([, id = '']) => id);

test('tells every listener what happens from now on, under the name of the rule', async () => {
  const { stream, url } = await served();
  stream.tell({ name: 'Before', event: event('a') });
  const listeners = [await listener(url), await listener(url)];
  stream.tell({ name: 'SummaryReady', event: event('line\nbreak é') });
  for (const read of listeners) {
    await vi.waitFor(() => expect(namesIn(read.text)).toEqual(['SummaryReady']));
    const data = /^data: (.*)$/m.exec(read.text)?.[1] ?? '';
    expect(JSON.parse(data)).toEqual(event('line\nbreak é'));
    expect(read.response.headers.get('content-type')).toBe('text/event-stream');
  }
});

test('who comes back is told what was missed, once and in order', async () => {
  const { stream, url } = await served();
  const first = await listener(url);
  for (const name of ['One', 'Two', 'Three']) stream.tell({ name, event: event(name) });
  await vi.waitFor(() => expect(idsIn(first.text)).toHaveLength(3));
  const again = await listener(url, idsIn(first.text)[0]);
  stream.tell({ name: 'Four', event: event('Four') });
  await vi.waitFor(() => expect(namesIn(again.text)).toEqual(['Two', 'Three', 'Four']));
  expect(new Set(idsIn(again.text)).size).toBe(3);
});

test('keeps a bounded number of events, and says when some are lost', async () => {
  const { stream, url } = await served();
  const first = await listener(url);
  stream.tell({ name: 'Old', event: event('old') });
  await vi.waitFor(() => expect(idsIn(first.text)).toHaveLength(1));
  for (let count = 0; count < mostKept; count++) stream.tell({ name: 'New', event: event(String(count)) });
  const again = await listener(url, idsIn(first.text)[0]);
  await vi.waitFor(() => expect(namesIn(again.text)).toEqual(['lost', ...Array(mostKept).fill('New')]));
  const ofAnotherStart = await listener(url, 'another-start-7');
  await vi.waitFor(() => expect(namesIn(ofAnotherStart.text)[0]).toBe('lost'));
});

test('ends when the stack does, and takes nothing but GET', async () => {
  const { stream, url } = await served();
  const read = await listener(url);
  stream.close();
  await vi.waitFor(() => expect(read.isOver).toBe(true));
  expect((await fetch(url, { method: 'POST', body: 'x' })).status).toBe(405);
});
