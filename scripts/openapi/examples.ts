import { StorageError } from '../../lib/errors.ts';
import { serveSummariesHandler } from '../../lib/handlers/serve-summaries.ts';
import type { SummaryStore } from '../../lib/ports.ts';
import { httpEvent } from '../../test/handlers/http-events.ts';
import { unlimitedReader } from '../../test/readers.ts';
import { summarizedArticles } from '../../test/summarized-articles.ts';

const articlesByKey = {
  '2026/bridge.txt': `Harton bridge closes for repairs

The Harton bridge will close on Monday for six weeks, Mayor Ana Ruiz said.

“We found cracks in two of the four pillars,” Ruiz told reporters. The repairs will cost $4 million, the council said.
`,
  '2026/short.txt': 'Nothing yet.',
  '2026/who?.txt': `Ferry fares rise by a tenth

The island ferry will cost 10 percent more from May, its operator Northline said on Tuesday. Fuel has become a third dearer.
`,
};

interface Asked {
  /** Name of the response in the OpenAPI document. */
  readonly response: string;
  readonly target: string;
  readonly accept?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly method?: string;
  readonly fault?: Error;
  /** Where a response has more than one example of a kind. */
  readonly name?: string;
}

const summary = '/summaries/2026/bridge.txt';
const linkedData = 'application/ld+json';
const kindsOfSummary = [linkedData, 'text/plain', 'text/markdown', 'text/csv'];
const kindsOfList = ['application/feed+json', 'application/atom+xml'];
const slowDown = new StorageError('storage-unavailable', 'get: SlowDown (503)', null);

/** What is asked for the examples: of every response all its kinds but pages, which are too long to help. */
const asked: readonly Asked[] = [
  { response: 'Summary', target: summary },
  ...kindsOfSummary.map((accept) => ({ response: 'Summary', target: summary, accept })),
  { response: 'SummaryOrPage', target: '/summaries?prefix=2026/&limit=2', name: 'page' },
  { response: 'SummaryOrPage', target: '/summaries?key=2026/bridge.txt', name: 'summary' },
  ...kindsOfSummary.map((accept) => ({ response: 'SummaryOrPage', target: '/summaries?key=2026/bridge.txt', accept })),
  ...kindsOfList.map((accept) => ({ response: 'SummaryOrPage', target: '/summaries?prefix=2026/', accept })),
  { response: 'List', target: '/?prefix=2026/&limit=2' },
  ...kindsOfList.map((accept) => ({ response: 'List', target: '/?prefix=2026/', accept })),
  { response: 'Claims', target: '/claims?source=Ruiz&prefix=2026/' },
  { response: 'Claims', target: '/claims?source=Ruiz&prefix=2026/', accept: 'text/csv' },
  { response: 'ArticleText', target: '/articles/2026/bridge.txt/text' },
  { response: 'Processing', target: '/summaries/2026/waiting.txt' },
  { response: 'Health', target: '/health' },
  { response: 'BadRequest', target: '/summaries?limit=0' },
  { response: 'NotFound', target: '/summaries/2026/gone.txt' },
  { response: 'MethodNotAllowed', target: summary, method: 'DELETE' },
  { response: 'NotAcceptable', target: summary, accept: 'image/png' },
  { response: 'PreconditionFailed', target: summary, headers: { 'If-Match': '"another"' } },
  { response: 'NoSummary', target: '/summaries/2026/short.txt' },
  { response: 'OurFault', target: summary, fault: new Error('a defect') },
  { response: 'StorageUnavailable', target: summary, fault: slowDown },
];

/** One answer as an example of its response's content. */
export interface Example {
  readonly response: string;
  readonly mediaType: string;
  readonly name: string | null;
  readonly value: unknown;
}

async function filledStores() {
  const { articles, summaries } = await summarizedArticles(articlesByKey);
  articles.put('2026/waiting.txt', articlesByKey['2026/bridge.txt']);
  return { articles, summaries };
}

const failingWith = (summaries: SummaryStore, fault: Error): SummaryStore => ({ ...summaries, read: () => Promise.reject(fault) });

/** The examples of the OpenAPI document: what the handler answers, from stores in memory. The same at any time. */
export async function openapiExamples(): Promise<Example[]> {
  const { articles, summaries } = await filledStores();
  const answer = async ({ response, target, accept = '*/*', headers = {}, method = 'GET', fault, name }: Asked): Promise<Example> => {
    const stores = { articles, summaries: fault ? failingWith(summaries, fault) : summaries };
    const handle = serveSummariesHandler({ ...unlimitedReader, ...stores, log: () => {} });
    const { headers: answered = {}, body = '' } = await handle(httpEvent(method, target, { Accept: accept, ...headers }));
    const mediaType = String(answered['content-type']);
    return { response, mediaType, name: name ?? null, value: /[/+]json$/.test(mediaType) ? JSON.parse(body) : body };
  };
  return Promise.all(asked.map(answer));
}
