import type { SummaryStore } from '../ports.ts';
import type { Summary } from '../summary-format.ts';

/** What is stored for an article, a refusal too. Null also where it went away since it was listed. One request. */
export async function writtenSummary(key: string, summaries: Pick<SummaryStore, 'read'>): Promise<Summary | null> {
  const stored = await summaries.read(key);
  return stored && JSON.parse(stored.body);
}
