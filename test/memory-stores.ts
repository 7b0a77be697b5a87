import { createHash } from 'node:crypto';
import type { ArticleStore, ArticleVersion, ListedObject, Listing, ListQuery, StoredArticle, SummaryStore } from '../lib/ports.ts';

/** Articles in memory, and what people do to them. */
export interface MemoryArticles extends ArticleStore {
  put(key: string, body: string | Uint8Array, contentType?: string): void;
  delete(key: string): void;
}

interface MemoryOptions {
  readonly maxBytes?: number;
  readonly isVersioned?: boolean;
  /** Tells the time of a change; by default each change comes a second after the one before. */
  readonly now?: () => Date;
}

/** The in-memory twin of `lib/aws/article-store.ts`. */
export function memoryArticles({ maxBytes = 1000, isVersioned = true, now = ticking() }: MemoryOptions = {}): MemoryArticles {
  const articles = new Map<string, StoredArticle & { readonly body: Uint8Array }>();
  let versions = 0;
  return {
    put(key, text, contentType) {
      const body = Buffer.from(text);
      const version = { etag: md5(body), versionId: isVersioned ? `v${++versions}` : null, lastModified: wholeSeconds(now()) };
      articles.set(key, { key, body, bytes: body.length, contentType: contentType ?? null, ...version });
    },
    delete: (key) => void articles.delete(key),
    async read(key) {
      const article = articles.get(key) ?? null;
      return article && { ...article, body: article.bytes > maxBytes ? null : article.body };
    },
    async version(key) {
      const article = articles.get(key) ?? null;
      return article && versionOf(article);
    },
    list: async (query) => page([...articles.values()], query),
  };
}

const versionOf = ({ etag, versionId, lastModified }: ArticleVersion): ArticleVersion => ({ etag, versionId, lastModified });

/** The in-memory twin of `lib/aws/summary-store.ts`. */
export function memorySummaries({ now = ticking() }: Pick<MemoryOptions, 'now'> = {}): SummaryStore {
  const summaries = new Map<string, { readonly body: string; readonly etag: string; readonly lastModified: string }>();
  const put = (key: string, body: string, etag: string): void => void summaries.set(key, { body, etag, lastModified: wholeSeconds(now()) });
  return {
    read: async (key) => summaries.get(key) ?? null,
    write: async (key, body) => put(key, body, md5(body)),
    refuse: async (key, body) => put(key, body, `${md5(body)}-1`),
    remove: async (key) => void summaries.delete(key),
    list: async (query) =>
      page(
        [...summaries].map(([key, { lastModified }]) => ({ key, lastModified })),
        query,
      ),
  };
}

function page(all: readonly ListedObject[], { prefix, cursor, limit }: ListQuery): Listing {
  const rest = all.filter(({ key }) => key.startsWith(prefix) && (cursor === null || inBytes(key, cursor) > 0));
  const ordered = rest.toSorted((a, b) => inBytes(a.key, b.key)).slice(0, limit);
  const objects = ordered.map(({ key, lastModified }) => ({ key, lastModified }));
  return { objects, nextCursor: rest.length > limit ? (objects.at(-1)?.key ?? null) : null };
}

/** A store that writes down what it is asked: `requests` → `['read a.txt', 'version a.txt']`. */
export function counted<Store extends object>(store: Store, requests: string[]): Store {
  return Object.fromEntries(
    Object.entries(store).map(([name, method]) => [
      name,
      (...values: unknown[]) => {
        requests.push(typeof values[0] === 'string' ? `${name} ${values[0]}` : name);
        return method(...values);
      },
    ]),
  ) as Store;
}

/** The order of S3: by the bytes of UTF-8, which is not that of UTF-16. */
const inBytes = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));

const md5 = (body: string | Uint8Array): string => createHash('md5').update(body).digest('hex');

const wholeSeconds = (time: Date): string => time.toISOString().replace(/\.\d+Z$/, 'Z');

function ticking(): () => Date {
  let seconds = 0;
  return () => new Date(Date.UTC(2026, 2, 1) + 1000 * ++seconds);
}
