import type { Summary } from '../summary-format.ts';
import { type Alternate, alternateLinks, alternateNames } from './alternates.ts';
import { type Html, html } from './html.ts';
import { languageAttribute } from './language-attribute.ts';
import { page, topLinks } from './page.ts';
import { counted } from './speaker-list.ts';
import { speakersOf } from './speakers.ts';
import { timeElement } from './time-element.ts';

export interface ListView {
  readonly entries: readonly ListEntry[];
  readonly prefix: string;
  /** The next page; null: this is the last. */
  readonly nextUrl: string | null;
  readonly alternates: readonly Alternate[];
  /** Where an upload box sends files; null: there is none. */
  readonly uploadPath: string | null;
}

export interface ListEntry {
  readonly key: string;
  readonly url: string;
  /** Null: the article waits for it. */
  readonly summary: Summary | null;
}

/** The summaries that there are, with a search by the beginning of their keys. */
export function listPage({ entries, prefix, nextUrl, alternates, uploadPath }: ListView): string {
  const heading = prefix === '' ? 'Summaries' : html`Summaries of <bdi>${prefix}</bdi>…`;
  return page({
    title: 'Summaries · Keyclaims',
    head: alternateLinks(alternates),
    body: html`${topLinks(html`<a href="/claims">Claims</a> <a href="/openapi.json">API</a>`)}
<main><h1>${heading}</h1>
<form class="search" role="search" action="/summaries"><input type="hidden" name="format" value="html"><label>Keys that begin with
<input type="search" name="prefix" value="${prefix}" autocapitalize="off" spellcheck="false"></label> <button>Search</button></form>
${uploadPath && uploadBox(uploadPath)}
${entries.length > 0 ? html`<ul class="summaries" role="list">${entries.map(item)}</ul>` : html`<p>${nothing(prefix)}</p>`}
${nextUrl && html`<p><a rel="next" href="${nextUrl}">Next page</a></p>`}</main>
<footer><p>The same for programs and newsreaders: ${alternateNames(alternates)}.</p></footer>`,
  });
}

const uploadBox = (path: string): Html => html`<form class="upload" method="post" action="${path}" enctype="multipart/form-data" data-drop>
<label>Add articles <input type="file" name="article" multiple required></label> <button>Upload</button>
<p class="quiet">Or drop files here: text, web pages, Word, PDF, e-mail, 10 MB at once. The name of a file becomes its key, and takes the place of an article that has it.</p></form>`;

const nothing = (prefix: string): string =>
  prefix === '' ? 'No article has been summarized yet.' : 'No article has a key that begins so. Keys are case-sensitive.';

function item({ key, url, summary }: ListEntry): Html {
  const { title = null, published = null } = summary?.article ?? {};
  return html`<li><h2 dir="auto"><a href="${url}"${title !== null && summary && languageAttribute(summary)}>${title ?? key}</a></h2>
<p class="quiet">${statusOf(summary)} <bdi>${key}</bdi>${published && html` · ${timeElement(published)}`}${facts(summary)}</p>
${lead(summary)}</li>`;
}

function statusOf(summary: Summary | null): Html {
  if (summary === null) return html`<span class="status processing">processing</span>`;
  return summary.status === 'ready' ? html`<span class="status ready">ready</span>` : html`<span class="status refused">refused</span>`;
}

function facts(summary: Summary | null): Html | null {
  if (summary?.status !== 'ready') return null;
  const names = speakersOf(summary).list.flatMap(({ name, type }) => (name === null || type === null ? [] : [name]));
  return html` · ${counted(summary.claims.length, 'claim')}${names.length > 0 && html` · ${names.slice(0, 3).map((name, index) => html`${index > 0 && ', '}<bdi>${name}</bdi>`)}`}`;
}

const lead = (summary: Summary | null): Html | null => {
  if (summary?.problem) return html`<p>${summary.problem.detail}</p>`;
  const text = summary?.summary.sentences[0]?.text;
  return text === undefined ? null : html`<p dir="auto"${summary && languageAttribute(summary)}>${text}</p>`;
};
