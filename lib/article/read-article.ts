import type { Article } from './article.ts';
import { isGzip, unpackedGzip, unpackedName } from './formats/gzip.ts';
import { type ArticleHints, extract } from './formats/index.ts';
import { languageName } from './language-name.ts';
import { namedLanguage } from './named-language.ts';
import { type ArticleReading, readText } from './read-text.ts';
import { maxTextBytes, refusalOf, textTooLarge, tooLarge, unsupportedFormat } from './refusals.ts';

export type { ArticleHints };

/** A file as a bucket or a folder holds it. */
interface ArticleFile extends ArticleHints {
  readonly key: string;
  /** Null: larger than the limit and not fetched. */
  readonly body: Uint8Array | null;
  readonly bytes: number;
}

/** A file, whether it was fetched or not → the article in it, or why there is none. */
export async function readArticleFile(file: ArticleFile): Promise<ArticleReading> {
  if (file.body === null) return { article: null, refusal: refusalOf(file) ?? tooLarge(file.bytes) };
  return readArticle(file.body, file);
}

/** Bytes of a file, perhaps packed with gzip → the article in it, or why there is none. */
export async function readArticle(bytes: Uint8Array, hints: ArticleHints): Promise<ArticleReading> {
  const refusal = refusalOf({ key: hints.key, bytes: bytes.length });
  if (refusal !== null) return { article: null, refusal };
  if (!isGzip(bytes)) return readUnpacked(bytes, hints);
  const unpacked = await unpackedGzip(bytes);
  if (unpacked.refusal !== null) return { article: null, refusal: unpacked.refusal };
  if (isGzip(unpacked.bytes)) return { article: null, refusal: unsupportedFormat('a gzip file within a gzip file') };
  return readUnpacked(unpacked.bytes, { ...hints, key: unpackedName(hints.key) });
}

async function readUnpacked(bytes: Uint8Array, hints: ArticleHints): Promise<ArticleReading> {
  const { extraction, refusal } = await extract(bytes, hints);
  if (refusal !== null) return { article: null, refusal };
  const length = Buffer.byteLength(extraction.text);
  if (length > maxTextBytes) return { article: null, refusal: textTooLarge(length) };
  const reading = readText(extraction.text, extraction.facts, extraction);
  return reading.refusal === null ? { article: await withLanguage(reading.article), refusal: null } : reading;
}

/** English is told from its function words; other languages are named by a detector that is loaded only then. */
async function withLanguage(article: Article): Promise<Article> {
  if (article.language !== null) return article;
  const language = await namedLanguage(article);
  if (language === null) return article;
  const warnings = article.warnings.map((warning) =>
    warning.code === 'language'
      ? { ...warning, detail: warning.detail.replace('is not English', `is not English but ${languageName(language)}`) }
      : warning,
  );
  return { ...article, language, warnings };
}
