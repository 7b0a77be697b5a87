import { byteOrderOf } from './charset/byte-order.ts';
import { decode } from './charset.ts';
import { binaryFormatOf, mediaTypeOf, textFormatOf } from './media-type.ts';
import { type ArticleReading, readText } from './read-text.ts';
import { binary, refusalOf, unsupportedFormat } from './refusals.ts';

/** What came with the bytes. Content is believed before them. */
export interface ArticleHints {
  readonly key: string;
  readonly contentType: string | null;
}

/** Bytes of a file → the article in it, or why there is none. */
export async function readArticle(bytes: Uint8Array, hints: ArticleHints): Promise<ArticleReading> {
  const refusal = refusalOf({ key: hints.key, bytes: bytes.length });
  if (refusal !== null) return { article: null, refusal };
  const format = binaryFormatOf(bytes);
  if (format !== null) return { article: null, refusal: unsupportedFormat(format) };
  if (byteOrderOf(bytes) === null && bytes.includes(0)) return { article: null, refusal: binary };
  const { text, charset, warnings } = await decode(bytes, hints.contentType);
  const textFormat = textFormatOf(text);
  if (textFormat !== null) return { article: null, refusal: unsupportedFormat(textFormat) };
  return readText(text, {}, { mediaType: mediaTypeOf(hints), charset, warnings });
}
