import type { ArticleWarning } from '../article.ts';
import type { DecodedText } from '../charset.ts';
import { dateIn } from '../dates.ts';
import { noTextField, severalArticles, withheld } from '../refusals.ts';
import { type Extracted, extracted, type Facts, refused } from './extraction.ts';
import { authorNames } from './html/authors.ts';
import { namesIn } from './names-in.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Where the story stands, in ninjs, JSON-LD, JSON Feed and what scrapers write. The first that holds a text counts. */
const textFields =
  'body_text bodyText articleBody body_xhtml body_html bodyHtml content_text content_html text maintext main_text full_text fullText body content story article_text article'.split(
    ' ',
  );
const titleFields = 'headline title name heading headline_text og_title'.split(' ');
const bylineFields = 'byline by author authors creator writer'.split(' ');
const dateFields =
  'versioncreated firstcreated contentcreated datePublished date_published published publishedAt published_at publishDate publish_date publication_date pubDate pubdate date dateCreated created_at timestamp'.split(
    ' ',
  );
/** Around an item, as interfaces wrap it. */
const wrappers = 'article item data result story document post news'.split(' ');
const deepestWrapper = 3;

/** An item of an agency's feed (IPTC ninjs 1 to 3), a schema.org article, or any JSON with a text field. */
export async function readJson({ text: json, charset, warnings }: DecodedText): Promise<Extracted> {
  const value: unknown = JSON.parse(json);
  if (Array.isArray(value) && value.length > 1) return refused(severalArticles(value.length));
  const item = itemIn(Array.isArray(value) ? value[0] : value, 0);
  if (item === null) return refused(noTextField);
  const status = publicationStatus(item);
  if (status !== 'usable') return refused(withheld(status));
  const text = textOf(item);
  if (text === null) return refused(noTextField);
  const facts = factsOf(item);
  const origin = { mediaType: 'application/json', charset, warnings: [...warnings, ...embargoOf(item)] };
  if (!isMarkup(text)) return extracted({ ...origin, text: text.replaceAll('\r\n', '\n'), facts });
  const [{ fragmentBlocks }, { joinedBlocks }] = await Promise.all([import('./html/page.ts'), import('./blocks.ts')]);
  const blocks = fragmentBlocks(text);
  return blocks === null ? refused(noTextField) : extracted({ ...origin, ...joinedBlocks(blocks), facts });
}

/** As NewsML-G2 writes it, too: `stat:withheld` → `withheld`. Without one an item is usable. What we do not know may mean that it is not. */
const publicationStatus = ({ pubstatus }: Fields): string =>
  typeof pubstatus === 'string' && pubstatus !== '' ? pubstatus.toLowerCase().replace(/^stat:/, '') : 'usable';

/** Told, not kept: the same file has to give the same summary whatever the hour. A time before 1970 is what some programs write for none. */
function embargoOf({ embargoed }: Fields): ArticleWarning[] {
  if (embargoed === undefined || embargoed === null || embargoed === '' || embargoed === false) return [];
  const until = dateOf(embargoed);
  if (until !== null && until < '1970') return [];
  return [{ code: 'embargo', detail: `The item is embargoed${until === null ? '; its `embargoed` is no date' : ` until ${until}`}.` }];
}

/** The object that has the text, or a status that forbids to look for one. */
function itemIn(value: unknown, depth: number): Fields | null {
  if (!isFields(value)) return null;
  if (textOf(value) !== null || typeof value.pubstatus === 'string') return value;
  if (depth === deepestWrapper) return null;
  return wrappers.map((name) => itemIn(value[name], depth + 1)).find((item) => item !== null) ?? null;
}

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

function textOf(item: Fields): string | null {
  const bodies = roleValue(item.bodies, ['main', 'body', undefined]);
  if (bodies !== null) return bodies;
  return textFields.map((name) => joinedText(item[name])).find((text) => text !== null) ?? null;
}

/** A text, or a list of paragraphs. */
function joinedText(value: unknown): string | null {
  if (Array.isArray(value) && value.every((part) => typeof part === 'string')) return value.length === 0 ? null : value.join('\n\n');
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

/** ninjs 2 and 3 have lists of {role, value}; the first role of ours that is there, else the first entry. */
function roleValue(entries: unknown, roles: readonly (string | undefined)[]): string | null {
  if (!Array.isArray(entries)) return null;
  const fields = entries.slice(0, 100).filter(isFields);
  const chosen = roles.map((role) => fields.find((entry) => entry.role === role)).find((entry) => entry !== undefined) ?? fields[0];
  return joinedText(chosen?.value);
}

function factsOf(item: Fields): Facts {
  const title = roleValue(item.headlines, ['main', 'headline', undefined]) ?? firstText(item, titleFields);
  const byline = bylineFields.map((name) => authorNames(namesIn(item[name]))).find((names) => names !== null) ?? null;
  const published = dateFields.map((name) => dateOf(item[name])).find((date) => date !== null) ?? null;
  return {
    title:
      title
        ?.replaceAll(/<[^<>]{0,200}>/g, '')
        .replaceAll(/\s+/g, ' ')
        .trim() || null,
    byline,
    published,
  };
}

const firstText = (item: Fields, names: readonly string[]): string | null =>
  (names.map((name) => item[name]).find((value) => typeof value === 'string' && value.trim() !== '') as string | undefined) ?? null;

/** A date as text, or the seconds or milliseconds since 1970. */
function dateOf(value: unknown): string | null {
  if (typeof value === 'string') return dateIn(value) ?? timeOf(Date.parse(value));
  return typeof value === 'number' && value > 1e8 ? timeOf(value < 1e11 ? value * 1000 : value) : null;
}

const timeOf = (milliseconds: number): string | null =>
  Number.isNaN(milliseconds) || Math.abs(milliseconds) > 8e15 ? null : new Date(milliseconds).toISOString().replace('.000Z', 'Z');

const isMarkup = (text: string): boolean =>
  /<(?:p|div|br|h[1-6]|ul|ol|section|article|span|strong|em|a)\b[^<>]{0,500}>/i.test(text.slice(0, 20_000));
