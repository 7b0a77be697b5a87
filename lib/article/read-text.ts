import type { Article, Refusal } from './article.ts';
import type { DecodedText } from './charset.ts';
import { minArticleWords, notProse, tooShort } from './refusals.ts';
import { countWords } from './words.ts';

/** What the caller knows of the article; looked for in the text where it is not given. */
export interface GivenFacts {
  readonly title?: string | null;
  readonly byline?: string | null;
  readonly published?: string | null;
}

/** Either an article or a refusal; both where the text could be read and is no story. */
export type ArticleReading =
  | { readonly article: Article; readonly refusal: null }
  | { readonly article: Article | null; readonly refusal: Refusal };

const decodedAlready: Omit<DecodedText, 'text'> = { charset: 'utf-8', warnings: [] };

/** Text → the article in it, or why it is none. The text is kept word for word. */
export function readText(text: string, given: GivenFacts, decoded = decodedAlready): ArticleReading {
  const article: Article = {
    text,
    title: given.title ?? null,
    byline: given.byline ?? null,
    published: given.published ?? null,
    language: 'en',
    mediaType: 'text/plain',
    charset: decoded.charset,
    removed: [],
    headings: [],
    warnings: decoded.warnings,
  };
  const words = countWords(text);
  if (words === 0) return { article, refusal: notProse('it has no words') };
  return words < minArticleWords ? { article, refusal: tooShort(words) } : { article, refusal: null };
}
