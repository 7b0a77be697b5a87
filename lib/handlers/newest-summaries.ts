import { RequestError } from '../errors.ts';
import type { ListedObject, SummaryStore } from '../ports.ts';
import type { Summary } from '../summary-format.ts';
import { writtenSummary } from './written-summary.ts';

export interface NewSummary {
  readonly key: string;
  readonly summary: Summary;
  readonly lastModified: string;
}

const mostLists = 5;
const listLength = 1000;

/**
 * The summaries that were written last, newest first; refused articles are none. S3 lists by key only, so all keys of the prefix
 * are looked through: up to five lists, and one request for each summary. Beyond that new ones could be missed, so it is refused.
 */
export async function newestSummaries(
  { prefix, limit }: { prefix: string; limit: number },
  summaries: Pick<SummaryStore, 'list' | 'read'>,
): Promise<NewSummary[]> {
  const listed = await allListed(prefix, summaries);
  const newest = listed.toSorted((a, b) => compare(b.lastModified, a.lastModified) || compare(a.key, b.key)).slice(0, limit);
  const read = await Promise.all(newest.map(async (object) => ({ ...object, summary: await writtenSummary(object.key, summaries) })));
  return read.flatMap(({ summary, ...object }) => (summary?.status === 'ready' ? [{ ...object, summary }] : []));
}

async function allListed(prefix: string, summaries: Pick<SummaryStore, 'list'>): Promise<ListedObject[]> {
  const listed: ListedObject[] = [];
  let cursor: string | null = null;
  for (let lists = 0; lists < mostLists; lists++) {
    const page = await summaries.list({ prefix, cursor, limit: listLength });
    listed.push(...page.objects);
    cursor = page.nextCursor;
    if (cursor === null) return listed;
  }
  const detail = `More than ${mostLists * listLength} articles have keys that begin with \`${prefix}\`: follow a longer prefix.`;
  throw new RequestError('prefix-too-wide', detail);
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
