import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ArticleStore, Listing, SummaryStore } from '../../lib/ports.ts';
import { oddKeys } from './odd-keys.ts';

/** Empty stores, and a way to upload and delete articles as people do. */
export interface OpenStores {
  readonly articles: ArticleStore;
  readonly summaries: SummaryStore;
  putArticle(key: string, body: string | Uint8Array, contentType?: string): Promise<void>;
  deleteArticle(key: string): Promise<void>;
  close(): Promise<void>;
}

/** The stores must be opened with this. */
export const maxBytes = 1000;

const keysOf = ({ objects }: Listing): string[] => objects.map(({ key }) => key);

/** What every pair of stores does, in memory or on S3. */
export function storeContract(name: string, open: () => Promise<OpenStores>): void {
  describe(name, () => {
    let stores: OpenStores;
    beforeAll(async () => {
      stores = await open();
    });
    afterAll(() => stores?.close());

    describe('articles', () => {
      test('there is none before it is uploaded', async () => {
        expect(await stores.articles.read('none.txt')).toBeNull();
        expect(await stores.articles.version('none.txt')).toBeNull();
      });

      test('an article is read as it was uploaded', async () => {
        await stores.putArticle('read.txt', 'Zoë spoke.\r\n', 'text/plain; charset=utf-8');
        expect(await stores.articles.read('read.txt')).toEqual({
          key: 'read.txt',
          bytes: 13,
          body: expect.toSatisfy((body) => Buffer.from('Zoë spoke.\r\n').equals(body)),
          contentType: 'text/plain; charset=utf-8',
          etag: expect.stringMatching(/^[^"]+$/),
          versionId: expect.toSatisfy((version) => version === null || version.length > 0),
          lastModified: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
        });
      });

      test('bytes are kept, whatever they are', async () => {
        const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
        await stores.putArticle('bytes.bin', bytes);
        expect(Buffer.from((await stores.articles.read('bytes.bin'))?.body ?? [])).toEqual(Buffer.from(bytes));
      });

      test('an empty file is an article with an empty body', async () => {
        await stores.putArticle('empty.txt', '');
        expect(await stores.articles.read('empty.txt')).toMatchObject({ bytes: 0, body: { length: 0 } });
      });

      test('the version is the one that was read', async () => {
        await stores.putArticle('version.txt', 'first');
        const { etag, versionId, lastModified } = (await stores.articles.read('version.txt')) ?? {};
        expect(await stores.articles.version('version.txt')).toEqual({ etag, versionId, lastModified });
      });

      test('other bytes are another version', async () => {
        await stores.putArticle('changed.txt', 'first');
        const before = await stores.articles.version('changed.txt');
        await stores.putArticle('changed.txt', 'second');
        expect((await stores.articles.version('changed.txt'))?.etag).not.toBe(before?.etag);
      });

      test('a deleted article is gone', async () => {
        await stores.putArticle('deleted.txt', 'first');
        await stores.deleteArticle('deleted.txt');
        expect(await stores.articles.read('deleted.txt')).toBeNull();
        expect(await stores.articles.version('deleted.txt')).toBeNull();
      });

      test.each([
        ['the limit', maxBytes, maxBytes],
        ['one byte more', maxBytes + 1, undefined],
        ['three megabytes', 3_000_000, undefined],
      ])('of an article of %s the size is told, and the body up to the limit', async (_, bytes, fetched) => {
        await stores.putArticle('large.txt', 'x'.repeat(bytes));
        const article = await stores.articles.read('large.txt');
        expect(article?.bytes).toBe(bytes);
        expect(article?.body?.length).toBe(fetched);
      });

      test('an article can be read after a large one was left unread', async () => {
        await stores.putArticle('large-first.txt', 'x'.repeat(3_000_000));
        await stores.putArticle('small-then.txt', 'small');
        for (let i = 0; i < 3; i++) await stores.articles.read('large-first.txt');
        expect((await stores.articles.read('small-then.txt'))?.body?.length).toBe(5);
      });

      test.each(oddKeys)('the key %j works', async (key) => {
        await stores.putArticle(key, 'odd');
        expect((await stores.articles.read(key))?.bytes).toBe(3);
        expect(await stores.articles.version(key)).not.toBeNull();
        await stores.deleteArticle(key);
        expect(await stores.articles.read(key)).toBeNull();
      });
    });

    describe('summaries', () => {
      test('there is none before it is written', async () => {
        expect(await stores.summaries.read('none.txt')).toBeNull();
      });

      test('a summary is read as it was written', async () => {
        await stores.summaries.write('written.txt', '{"text":"“Zoë 😀”"}\n');
        expect(await stores.summaries.read('written.txt')).toEqual({
          body: '{"text":"“Zoë 😀”"}\n',
          etag: expect.stringMatching(/^[^"]+$/),
          lastModified: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
        });
      });

      test('the same summary has the same ETag, another one has another', async () => {
        const etagOf = async (body: string) => {
          await stores.summaries.write('etag.txt', body);
          return (await stores.summaries.read('etag.txt'))?.etag;
        };
        const first = await etagOf('{"a":1}');
        expect(await etagOf('{"a":2}')).not.toBe(first);
        expect(await etagOf('{"a":1}')).toBe(first);
      });

      test('a refusal is read as it was written, and takes the place of a summary, as a summary does of it', async () => {
        const bodyOf = async () => (await stores.summaries.read('refused.txt'))?.body;
        await stores.summaries.write('refused.txt', '{"text":"“Zoë 😀”"}\n');
        await stores.summaries.refuse('refused.txt', '{"problem":"“Zoë 😀”"}\n');
        expect(await bodyOf()).toBe('{"problem":"“Zoë 😀”"}\n');
        await stores.summaries.write('refused.txt', '{}');
        expect(await bodyOf()).toBe('{}');
        await stores.summaries.refuse('refused.txt', '{"a":1}');
        await stores.summaries.remove('refused.txt');
        expect(await bodyOf()).toBeUndefined();
      });

      test('the ETag of a refusal is no summary’s', async () => {
        await stores.summaries.write('etags.txt', '{}');
        const written = await stores.summaries.read('etags.txt');
        await stores.summaries.refuse('etags.txt', '{}');
        expect((await stores.summaries.read('etags.txt'))?.etag).not.toBe(written?.etag);
        await stores.summaries.remove('etags.txt');
      });

      test.each(oddKeys)('a refusal can have the key %j', async (key) => {
        await stores.summaries.refuse(key, '{"odd":true}');
        expect((await stores.summaries.read(key))?.body).toBe('{"odd":true}');
        await stores.summaries.remove(key);
      });

      test('a large summary is kept whole', async () => {
        const body = JSON.stringify({ text: '“é” '.repeat(400_000) });
        await stores.summaries.write('large.txt', body);
        expect((await stores.summaries.read('large.txt'))?.body === body).toBe(true);
        await stores.summaries.remove('large.txt');
      });

      test('a removed summary is gone, and to remove it again is fine', async () => {
        await stores.summaries.write('removed.txt', '{}');
        await stores.summaries.remove('removed.txt');
        await stores.summaries.remove('removed.txt');
        expect(await stores.summaries.read('removed.txt')).toBeNull();
      });

      test('keys are listed by prefix, in the order of their bytes, odd ones too', async () => {
        for (const key of oddKeys) await stores.summaries.write(key, '{}');
        const inOrder = oddKeys.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
        const keys = keysOf(await stores.summaries.list({ prefix: '', cursor: null, limit: 1000 }));
        expect(keys.filter((key) => oddKeys.includes(key))).toEqual(inOrder);
        for (const key of oddKeys) {
          expect(keysOf(await stores.summaries.list({ prefix: key, cursor: null, limit: 1000 }))).toContain(key);
          await stores.summaries.remove(key);
        }
      });

      test('pages follow each other without gap or repeat, and the last one says so', async () => {
        const written = Array.from({ length: 7 }, (_, number) => `pages/${number}.txt`);
        for (const key of written) await stores.summaries.write(key, '{}');
        const pages: (readonly string[])[] = [];
        let cursor: string | null = null;
        do {
          const listing: Listing = await stores.summaries.list({ prefix: 'pages/', cursor, limit: 3 });
          pages.push(keysOf(listing));
          cursor = listing.nextCursor;
        } while (cursor !== null);
        expect(pages).toEqual([written.slice(0, 3), written.slice(3, 6), written.slice(6)]);
      });

      test('a full last page is the last', async () => {
        for (const key of ['full/1', 'full/2']) await stores.summaries.write(key, '{}');
        const listing = await stores.summaries.list({ prefix: 'full/', cursor: null, limit: 2 });
        expect([keysOf(listing), listing.nextCursor]).toEqual([['full/1', 'full/2'], null]);
      });

      test('a cursor goes on where it was, also when that summary is gone', async () => {
        for (const key of ['cursor/1', 'cursor/2', 'cursor/3']) await stores.summaries.write(key, '{}');
        const { nextCursor } = await stores.summaries.list({ prefix: 'cursor/', cursor: null, limit: 1 });
        await stores.summaries.remove('cursor/1');
        expect(keysOf(await stores.summaries.list({ prefix: 'cursor/', cursor: nextCursor, limit: 9 }))).toEqual(['cursor/2', 'cursor/3']);
      });

      test('a prefix that nothing has gives an empty page', async () => {
        expect(await stores.summaries.list({ prefix: 'nothing/', cursor: null, limit: 10 })).toEqual({ objects: [], nextCursor: null });
      });

      test('a listed summary has the time that reading it gives', async () => {
        await stores.summaries.write('time/1', '{}');
        const { objects } = await stores.summaries.list({ prefix: 'time/', cursor: null, limit: 1 });
        expect(objects).toEqual([{ key: 'time/1', lastModified: (await stores.summaries.read('time/1'))?.lastModified }]);
      });

      test('articles are listed in the same way', async () => {
        for (const key of ['list/b', 'list/a é+', 'list/c']) await stores.putArticle(key, 'text');
        const first = await stores.articles.list({ prefix: 'list/', cursor: null, limit: 2 });
        expect([keysOf(first), first.nextCursor]).toEqual([['list/a é+', 'list/b'], 'list/b']);
        expect(keysOf(await stores.articles.list({ prefix: 'list/', cursor: first.nextCursor, limit: 2 }))).toEqual(['list/c']);
      });
    });
  });
}
