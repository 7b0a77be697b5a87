import { mostSummariesAtOnce } from '../summary-claims.ts';
import { type Alternate, alternateLinks, alternateNames } from './alternates.ts';
import { type ClaimedArticle, claimCard } from './claim-card.ts';
import { type Html, html } from './html.ts';
import { languageAttribute } from './language-attribute.ts';
import { page, topLinks } from './page.ts';
import { counted } from './speaker-list.ts';
import { speakersOf } from './speakers.ts';
import { timeElement } from './time-element.ts';

export interface ClaimsView {
  /** Those that were looked through, each with the claims that were asked for only. */
  readonly articles: readonly ArticleClaims[];
  /** Of how many articles they are all that was found. */
  readonly summariesRead: number;
  /** The speaker that was asked for; empty: any. */
  readonly source: string;
  readonly prefix: string;
  /** The next articles; null: there are no more. */
  readonly nextUrl: string | null;
  readonly alternates: readonly Alternate[];
}

type ArticleClaims = Omit<ClaimedArticle, 'speakers'>;

/** Claims of many articles, with a search by who says them. */
export function claimsPage({ articles, summariesRead, source, prefix, nextUrl, alternates }: ClaimsView): string {
  const found = articles.filter(({ summary }) => summary.claims.length > 0);
  const count = found.reduce((sum, { summary }) => sum + summary.claims.length, 0);
  return page({
    title: 'Claims · Keyclaims',
    head: alternateLinks(alternates),
    body: html`${topLinks(html`<a href="/summaries">Summaries</a> <a href="/openapi.json">API</a>`)}
<main><h1>${source === '' ? 'Claims' : html`Claims of <bdi>${source}</bdi>`}</h1>
<form class="search" role="search" action="/claims"><input type="hidden" name="format" value="html"><input type="hidden" name="limit" value="${mostSummariesAtOnce}">
<label>Said by <input type="search" name="source" value="${source}" autocapitalize="words" spellcheck="false"></label>
<label>In articles whose keys begin with <input type="search" name="prefix" value="${prefix}" autocapitalize="off" spellcheck="false"></label>
<button>Search</button></form>
<p class="quiet">${counted(count, 'claim')} in the ${counted(summariesRead, 'article')} looked through here, in the order of their keys.${nextUrl && ' There are more articles.'}</p>
${found.length > 0 && html`<ul class="summaries" role="list">${found.map(articleClaims)}</ul>`}
${nextUrl && html`<p><a rel="next" href="${nextUrl}">Look through the next articles</a></p>`}</main>
<footer><p>The same for programs and spreadsheets: ${alternateNames(alternates)}.</p></footer>`,
  });
}

function articleClaims({ summary, address, url }: ArticleClaims): Html {
  const { id, claims, article } = summary;
  const speakers = speakersOf(summary);
  const item = claims.map((claim) => html`<li class="v">${claimCard(claim, { summary, speakers, address, url })}</li>`);
  return html`<li><h2 dir="auto"><a href="${url}"${article.title !== null && languageAttribute(summary)}>${article.title ?? id}</a></h2>
<p class="quiet"><bdi>${id}</bdi>${article.published && html` · ${timeElement(article.published)}`}</p>
<ol class="claims" role="list">${item}</ol></li>`;
}
