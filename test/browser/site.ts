import { readFile } from 'node:fs/promises';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { serveSummariesHandler } from '../../lib/handlers/serve-summaries.ts';
import type { SummaryStore } from '../../lib/ports.ts';
import { summarizeFile } from '../../lib/summarize.ts';
import { summaryBytes } from '../../lib/summary-bytes.ts';
import { contentType } from '../../local/content-type.ts';
import type { ApiRequest } from '../../local/http-api/api-request.ts';
import { httpApi } from '../../local/http-api/server.ts';
import { listen } from '../../local/listen.ts';
import { uploadAnswer, uploadPath } from '../../local/upload-box.ts';
import { type MemoryArticles, memoryArticles, memorySummaries } from '../memory-stores.ts';
import { unlimitedReader } from '../readers.ts';

/** The service behind the local HTTP API, with everything in memory. */
export interface Site {
  readonly origin: string;
  readonly articles: MemoryArticles;
  readonly summaries: SummaryStore;
  /** Of every answer so far, whatever the browser makes of it. */
  readonly statuses: readonly number[];
  /** What the summarizing function would do. */
  summarize(key: string): Promise<void>;
  stop(): Promise<void>;
}

interface SiteOptions {
  /** As the local stack has an upload box. */
  readonly takesUploads?: boolean;
}

export async function startSite({ takesUploads = false }: SiteOptions = {}): Promise<Site> {
  const articles = memoryArticles({ maxBytes: 1e6 });
  const summaries = memorySummaries();
  const statuses: number[] = [];
  const handle = serveSummariesHandler({
    ...unlimitedReader,
    articles,
    summaries,
    uploadPath: takesUploads ? uploadPath : null,
    log: (_, __, fields) => void statuses.push(Number(fields?.status)),
  });
  const target = { invoke: (event: object) => handle(event as APIGatewayProxyEventV2) };
  const routes = [{ key: '$default', target, timeout: 30_000 }];
  const put = async (key: string, body: Uint8Array) => articles.put(key, body, contentType(key));
  const admin = (request: ApiRequest) => (takesUploads && request.path === uploadPath ? uploadAnswer(request, put) : null);
  const server = httpApi({ apiId: 'test', stage: '$default', cors: null, routes, admin, events: null });
  const port = await listen(server, 0);
  return {
    origin: `http://127.0.0.1:${port}`,
    articles,
    summaries,
    statuses,
    async summarize(key) {
      const article = await articles.read(key);
      if (article) await summaries.write(key, summaryBytes(await summarizeFile(article)));
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** An article of this folder. */
export const articleFile = (name: string): Promise<string> => readFile(new URL(`articles/${name}`, import.meta.url), 'utf8');

export const longKey = 'news/harbour-wall.txt';
export const oddKey = 'odd keys/¿Qué? a+b & 100% 🦊.txt';
export const refusedKey = 'too-short.txt';
export const hostileKey = 'hostile.txt';
export const waitingKey = 'waiting.txt';

/** One of each kind: ready, under an odd key, refused, hostile, waiting. */
export async function startFilledSite(options: SiteOptions = {}): Promise<Site> {
  const site = await startSite(options);
  const texts = { [longKey]: 'harbour-wall.txt', [oddKey]: 'harbour-wall.txt', [refusedKey]: 'too-short.txt', [hostileKey]: 'hostile.txt' };
  for (const [key, file] of Object.entries(texts)) {
    site.articles.put(key, await articleFile(file));
    await site.summarize(key);
  }
  site.articles.put(waitingKey, await articleFile('harbour-wall.txt'));
  return site;
}
