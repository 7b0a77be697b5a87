import { expect, test } from 'vitest';
import type { ApiRequest } from '../../local/http-api/api-request.ts';
import { uploadAnswer, uploadPath } from '../../local/upload-box.ts';

const ourPage = { origin: 'null', 'sec-fetch-site': 'same-origin' };

async function upload(files: Readonly<Record<string, string>>, changes: Partial<ApiRequest> = {}) {
  const form = new FormData();
  for (const [name, text] of Object.entries(files)) form.append('article', new File([text], name));
  const encoded = new Response(form);
  const headers = { host: '127.0.0.1:3000', 'content-type': encoded.headers.get('content-type') ?? '' };
  const request: ApiRequest = {
    method: 'POST',
    path: uploadPath,
    rawQuery: '',
    headers,
    cookies: [],
    body: Buffer.from(await encoded.bytes()),
    sourceIp: '127.0.0.1',
    ...changes,
  };
  const stored = new Map<string, string>();
  const { status, headers: answered } = await uploadAnswer(
    { ...request, headers: { ...headers, ...changes.headers } },
    async (key, body) => void stored.set(key, Buffer.from(body).toString()),
  );
  return { status, location: answered.location, stored: Object.fromEntries(stored) };
}

test('a file is stored under its name, and the browser goes to its summary', async () => {
  expect(await upload({ 'Qué? a+b.txt': 'Zwölf 😀' })).toEqual({
    status: 303,
    location: '/summaries?key=Qu%C3%A9%3F%20a%2Bb.txt',
    stored: { 'Qué? a+b.txt': 'Zwölf 😀' },
  });
});

test('of several files the browser goes to the list', async () => {
  expect(await upload({ 'a.txt': 'A', 'b.txt': 'B' })).toEqual({ status: 303, location: '/', stored: { 'a.txt': 'A', 'b.txt': 'B' } });
});

test('folders before a name do not count', async () => {
  expect((await upload({ 'C:\\news\\a.txt': 'A' })).stored).toEqual({ 'a.txt': 'A' });
  expect((await upload({ '../../b.txt': 'B' })).stored).toEqual({ 'b.txt': 'B' });
});

test.each([
  ['our page', ourPage, 303],
  ['curl', {}, 303],
  ['another site', { origin: 'null', 'sec-fetch-site': 'cross-site' }, 403],
  ['another program on this machine', { origin: 'null', 'sec-fetch-site': 'same-site' }, 403],
  ['another site in an old browser', { origin: 'https://evil.example' }, 403],
  ['a name that leads here', { ...ourPage, host: 'evil.example:3000' }, 403],
])('an upload by %s', async (_, headers, status) => {
  const answer = await upload({ 'a.txt': 'A' }, { headers });
  expect([answer.status, answer.stored]).toEqual([status, status === 303 ? { 'a.txt': 'A' } : {}]);
});

test.each([
  ['no file', { body: Buffer.from('{}'), headers: { 'content-type': 'application/json' } }, 400],
  ['a broken form', { body: Buffer.from('--x\r\nnothing') }, 400],
  ['no content type', { headers: { 'content-type': '' } }, 400],
  ['another method', { method: 'GET' }, 405],
])('%s is refused', async (_, changes, status) => {
  expect(await upload({ 'a.txt': 'A' }, changes)).toEqual({ status, location: undefined, stored: {} });
});
