import { maxArticleBytes, summarizeFile, summaryBytes } from '../lib/summarize.ts';
import type { OpenStores } from '../test/aws/store-contract.ts';

/** What the stored summary of an article must be, byte for byte, from the bytes that were put. */
export async function rightSummary({ articles }: OpenStores, key: string, body: Uint8Array): Promise<string> {
  const stored = await articles.read(key);
  if (stored === null || stored.bytes !== body.length) throw new Error(`${key}: the server does not hold what was put`);
  return summaryBytes(await summarizeFile({ ...stored, body: body.length > maxArticleBytes ? null : body }));
}
