import type { Article, ArticleWarning, Refusal, Removal } from './article.ts';
import { bareAuthorsIn } from './bare-byline.ts';
import { authorsIn } from './byline.ts';
import type { Extraction, Facts } from './formats/extraction.ts';
import { headingsOf } from './headings.ts';
import { languageOf } from './language.ts';
import { isBinaryText } from './media-type.ts';
import { noiseIn } from './noise/all-noise.ts';
import { whyNotProse } from './prose.ts';
import { publishedOf } from './published.ts';
import { binary, empty, minArticleWords, notProse, tooShort } from './refusals.ts';
import { type Story, storyOf, without } from './story.ts';
import { titleOf } from './title.ts';
import { countWords } from './words.ts';

/** How the text came out of the file, and what the file's format says of it. */
export type TextOrigin = Pick<Extraction, 'mediaType' | 'charset' | 'warnings' | 'hearsay' | 'removed' | 'headings'>;

/** Either an article or a refusal; both where the text could be read and is no story. */
export type ArticleReading =
  | { readonly article: Article; readonly refusal: null }
  | { readonly article: Article; readonly refusal: Refusal }
  | { readonly article: null; readonly refusal: Refusal };

const decodedAlready: TextOrigin = {
  mediaType: 'text/plain',
  charset: 'utf-8',
  warnings: [],
  hearsay: {},
  removed: [],
  headings: [],
};

/** Text → the article in it, or why it is none. The text is kept word for word. */
export function readText(text: string, given: Facts, origin = decodedAlready): ArticleReading {
  if (isBinaryText(text)) return { article: null, refusal: binary };
  const whole = storyOf(text);
  const removed = noiseIn(whole, origin);
  const story = without(whole, removed);
  const language = languageOf(story.blocks.map((block) => block.text).join('\n'));
  const title = titleOf(story, given.title ?? null);
  const article: Article = {
    text,
    title: title?.text ?? origin.hearsay.title ?? null,
    byline: given.byline ?? bylineOf(text, removed) ?? origin.hearsay.byline ?? null,
    published: given.published ?? publishedOf(text, removed) ?? origin.hearsay.published ?? null,
    language,
    mediaType: origin.mediaType,
    charset: origin.charset,
    removed,
    headings: inOrder([
      ...(title?.span ? [title.span] : []),
      ...origin.headings.filter((heading) => !removed.some(({ start }) => start === heading.start)),
      ...headingsOf(story).filter(({ end }) => end !== title?.span?.end),
    ]),
    warnings: language === null ? [...origin.warnings, notEnglish] : origin.warnings,
  };
  const refusal = refusalOf(article, story, whole);
  return refusal === null ? { article, refusal } : { article: { ...article, warnings: origin.warnings }, refusal };
}

const notEnglish: ArticleWarning = {
  code: 'language',
  detail: 'The text is not English: quotations are found by their marks alone, and nobody is named as their source.',
};

function refusalOf({ text, removed }: Article, story: Story, whole: Story): Refusal | null {
  if (text.trim() === '') return empty;
  const words = countWords(text, removed);
  if (words === 0 && removed.length === 0) return notProse('it has no words');
  const reason = whyNotProse(story.blocks, whole.blocks);
  if (reason !== null) return notProse(reason);
  return words < minArticleWords ? tooShort(words) : null;
}

/** The first line with authors in it. */
function bylineOf(text: string, removed: readonly Removal[]): string | null {
  const lines = removed.filter(({ reason }) => reason === 'byline').map(({ start, end }) => text.slice(start, end));
  const authors = lines.map((line) => authorsIn(line) ?? bareAuthorsIn(line)).find((found) => found !== null);
  return authors?.replaceAll(/\s+/g, ' ') ?? null;
}

/** One for each line. */
function inOrder(headings: Article['headings']): Article['headings'] {
  return [...new Map(headings.map(({ start, end }) => [start, { start, end }])).values()].sort((a, b) => a.start - b.start);
}
