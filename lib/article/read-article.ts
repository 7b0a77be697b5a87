import { decode } from './charset.ts';
import { type ArticleReading, readText } from './read-text.ts';
import { refusalOf } from './refusals.ts';

/** What came with the bytes. Content is believed before them. */
export interface ArticleHints {
  readonly key: string;
  readonly contentType: string | null;
}

/** Bytes of a file → the article in it, or why there is none. */
export async function readArticle(bytes: Uint8Array, hints: ArticleHints): Promise<ArticleReading> {
  const refusal = refusalOf({ key: hints.key, bytes: bytes.length });
  if (refusal !== null) return { article: null, refusal };
  const decoded = await decode(bytes);
  return readText(decoded.text, {}, decoded);
}
