import { dateIn } from '../../dates.ts';
import { namesIn } from '../names-in.ts';
import { authorNames } from './authors.ts';

/** What is used of a document. */
export interface PageDocument {
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

interface PageElement {
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
}

/** Where pages say when they were published, the most exact first. */
const dateSelectors = [
  'meta[property="article:published_time"]',
  'meta[property="og:article:published_time"]',
  'meta[itemprop="datePublished"]',
  'meta[name="parsely-pub-date"]',
  'meta[name="sailthru.date"]',
  'meta[name="pubdate"]',
  'meta[name="publishdate"]',
  'meta[name="publish-date"]',
  'meta[name="publication_date"]',
  'meta[name="DC.date.issued"]',
  'meta[name="dcterms.created"]',
  'meta[name="DC.date"]',
  'meta[name="date"]',
  '[itemprop="datePublished"]',
  'time[pubdate]',
  'article header time[datetime]',
];

const authorSelectors = [
  '[itemprop~="author"] [itemprop~="name"]',
  '[itemprop~="author"]',
  '[rel~="author"]',
  '.byline .author',
  '.author-name',
];

/**
 * What a page's descriptions and elements say, beyond what Readability looks at: it reads descriptions only where they say that
 * they are of schema.org. Asked before Readability takes the page apart.
 */
export interface PageFacts {
  /** As a description has it, character references and all. */
  readonly title: string | null;
  readonly published: string | null;
  readonly byline: string | null;
}

export function pageFacts(document: PageDocument, linkedData: readonly unknown[]): PageFacts {
  const said = [
    ...linkedData.map((item) => textField(item, 'datePublished')),
    ...dateSelectors.map((selector) => dateAt(document, selector)),
  ];
  const authors = [
    ...linkedData.map((item) => authorNames(namesIn(field(item, 'author')))),
    ...authorSelectors.map((selector) => authorNames(document.querySelector(selector)?.textContent)),
  ];
  const titles = linkedData.flatMap((item) => [textField(item, 'headline'), textField(item, 'name')]);
  return {
    title: titles.find((title) => title !== null) ?? null,
    published: said.map((value) => (value === null ? null : dateIn(value))).find((date) => date !== null) ?? null,
    byline: authors.find((names) => names !== null) ?? null,
  };
}

function dateAt(document: PageDocument, selector: string): string | null {
  const element = document.querySelector(selector);
  return element && (element.getAttribute('content') ?? element.getAttribute('datetime') ?? element.textContent);
}

const articleType = /Article|Posting|Report|Review/;
const mostLinkedData = 100;

/** The page's descriptions of an article, as objects of schema.org. What is no JSON is passed over. */
export function linkedArticles(document: PageDocument): unknown[] {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')].slice(0, mostLinkedData);
  return scripts.flatMap(({ textContent }) => itemsOf(parsed(textContent ?? ''))).filter((item) => articleType.test(typeOf(item)));
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, ''));
  } catch {
    return null;
  }
}

/** A description, a list of them, or a graph. */
function itemsOf(value: unknown): object[] {
  if (Array.isArray(value)) return value.slice(0, mostLinkedData).filter(isObject);
  if (!isObject(value)) return [];
  const graph = '@graph' in value && Array.isArray(value['@graph']) ? value['@graph'].slice(0, mostLinkedData).filter(isObject) : [];
  return [value, ...graph];
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);

const typeOf = (item: object): string =>
  '@type' in item
    ? [item['@type']]
        .flat()
        .filter((type) => typeof type === 'string')
        .join(' ')
    : '';

const field = (item: unknown, name: string): unknown => (isObject(item) ? (item as Record<string, unknown>)[name] : null);

function textField(item: unknown, name: string): string | null {
  const value = field(item, name);
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}
