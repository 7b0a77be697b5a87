import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { ArticleWarning } from '../../article.ts';
import { dateIn } from '../../dates.ts';
import { tooComplex } from '../../refusals.ts';
import { countWords } from '../../words.ts';
import { type DocumentBlock, joinedBlocks } from '../blocks.ts';
import { type Extracted, extracted, refused } from '../extraction.ts';
import { authorNames } from './authors.ts';
import { elementBlocks, type PageNode } from './element-blocks.ts';
import { leanPage } from './lean-page.ts';
import { linkedArticles, type PageDocument, type PageFacts, pageFacts } from './page-facts.ts';

/** A main text with fewer words is none, or the page is a mere fragment: all of its text is taken. */
const leastWords = 20;

interface PageText {
  readonly text: string;
  /** Null where the page came in a format that has its own. */
  readonly charset: string | null;
  readonly warnings: readonly ArticleWarning[];
}

interface MainText {
  readonly blocks: readonly DocumentBlock[];
  readonly title: string | null;
  readonly byline: string | null;
  readonly published: string | null;
}

/** A web page → the story on it, its title, byline and date. What stands around the story is not taken. */
export function readPage({ text, charset, warnings }: PageText): Extracted {
  const lean = leanPage(text);
  if (lean.isTooComplex) return refused(tooComplex('web page'));
  const { blocks, ...facts } = mainText(lean.html) ?? wholeText(lean.html);
  return extracted({ ...joinedBlocks(blocks), mediaType: 'text/html', charset, warnings, facts });
}

/** As Readability finds it; null where it finds none. */
function mainText(html: string): MainText | null {
  const document = documentOf(html);
  const known = pageFacts(document, linkedArticles(document)); // before Readability takes the page apart
  const found = new Readability<PageNode>(document, { keepClasses: true, serializer: (node) => node }).parse();
  if (!found?.content) return null;
  const blocks = elementBlocks(found.content);
  if (
    countWords(
      blocks
        .map(({ text }) => text)
        .join('\n')
        .slice(0, 2000),
    ) < leastWords
  )
    return null;
  const published = known.published ?? (found.publishedTime ? dateIn(found.publishedTime) : null);
  const title = titleIn(known) ?? (found.title?.trim() || null);
  return { blocks, title, byline: authorNames(found.byline) ?? known.byline, published };
}

/** Everything that the page or fragment shows. */
function wholeText(html: string): MainText {
  const document = documentOf(html);
  const known = pageFacts(document, linkedArticles(document));
  const title = titleIn(known) ?? (document.title.trim() || null);
  return { ...known, blocks: elementBlocks(document.body), title };
}

/** "Moss &amp; Roe" → "Moss & Roe": descriptions are written like markup. */
const titleIn = ({ title }: Pick<PageFacts, 'title'>): string | null =>
  title &&
  (/[&<]/.test(title)
    ? elementBlocks(documentOf(title).body)
        .map(({ text }) => text)
        .join(' ')
    : title
  )
    .replaceAll(/\s+/g, ' ')
    .trim();

type Page = PageDocument & { readonly title: string; readonly body: PageNode };

/** A fragment becomes a page. */
function documentOf(html: string): Page {
  const isWhole = /<html[\s>]/i.test(html.slice(0, 20_000)) && /<body[\s>]/i.test(html);
  const page: { readonly document: unknown } = parseHTML(isWhole ? html : `<!doctype html><html><head></head><body>${html}</body></html>`);
  return page.document as Page;
}

/** A piece of HTML that is the story already, as Word files and feeds have it → its blocks. */
export function fragmentBlocks(html: string): readonly DocumentBlock[] | null {
  const lean = leanPage(html);
  return lean.isTooComplex ? null : elementBlocks(documentOf(lean.html).body);
}
