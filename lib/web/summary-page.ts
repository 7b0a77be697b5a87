import { languageName } from '../article/language-name.ts';
import type { Summary } from '../summary-format.ts';
import { type Alternate, alternateLinks, alternateNames } from './alternates.ts';
import { claimList } from './claim-list.ts';
import { claimStrip } from './claim-strip.ts';
import { type Html, html } from './html.ts';
import { languageAttribute } from './language-attribute.ts';
import { markedArticle } from './marked-article.ts';
import { page, topLinks } from './page.ts';
import { counted, speakerList } from './speaker-list.ts';
import { speakersOf } from './speakers.ts';
import { timeElement } from './time-element.ts';

export interface SummaryView {
  readonly summary: Summary;
  /** The very text that the summary's offsets refer to; null where it cannot be had any more. */
  readonly text: string | null;
  /** Where this page is read. */
  readonly address: string;
  /** Where the article's text is read. */
  readonly textUrl: string;
  /** The same in other formats. */
  readonly alternates: readonly Alternate[];
}

/** The page of one summary. */
export function summaryPage(view: SummaryView): string {
  const { summary, text, address } = view;
  const speakers = speakersOf(summary);
  const title = summary.article.title ?? summary.id;
  const inItsLanguage = languageAttribute(summary);
  return page({
    title: `${title} · Keyclaims`,
    head: alternateLinks(view.alternates),
    body: html`${topLinks(html`<a href="#claims">Claims</a> <a href="#article">Article</a> <a href="#speakers">Speakers</a>`)}
<main>
<header><h1 dir="auto"${inItsLanguage}>${title}</h1>${facts(view)}</header>
${text === null && html`<p class="notice">The article was changed or taken back after this summary was written, so its text is not shown here. Look again in a moment.</p>`}
${summary.warnings.map(({ detail }) => html`<p class="notice">${detail}</p>`)}
<div class="overview">
<section class="summary" aria-labelledby="summary"><h2 id="summary">Summary</h2>
${summary.summary.sentences.map((sentence) => html`<p dir="auto"${inItsLanguage}>${sentence.text}</p>`)}</section>
${claimStrip(summary, speakers)}
</div>
<div class="columns">
<aside aria-label="Claims and speakers">
<section><h2 id="claims">Key claims <small>best first</small></h2>
${summary.claims.length > 0 ? claimList({ summary, speakers, address, url: '' }) : html`<p>No claim was found.</p>`}</section>
<section><h2 id="speakers">Who speaks <small>${counted(summary.attributions.length, 'statement')}</small></h2>
${summary.attributions.length > 0 ? speakerList(speakers, inItsLanguage) : html`<p>Nobody is quoted.</p>`}</section>
</aside>
${
  text !== null &&
  html`<article aria-labelledby="article"><h2 id="article">The article</h2>
<p class="quiet legend">Marked: key claims, with number and speaker. Dotted: other reported speech. Folded: what is not the story.</p>
<div class="text">
${markedArticle({ text, summary, speakers })}</div></article>`
}
</div>
</main>
${footer(view)}`,
  });
}

function facts({ summary: { id, article }, textUrl }: SummaryView): Html {
  const { byline, published, language, words } = article;
  return html`<ul class="facts quiet" role="list">
${byline && html`<li>By <bdi>${byline}</bdi></li>`}
${published && html`<li>${timeElement(published)}</li>`}
<li>${counted(words, 'word')}${language && language !== 'en' && `, in ${languageName(language)}`}</li>
<li>Source: <a href="${textUrl}"><bdi>${id}</bdi></a></li>
</ul>`;
}

const footer = ({ summary: { generator }, alternates, address }: SummaryView): Html => html`<footer>
<p class="printed">${address}</p>
<p>The same as ${alternateNames(alternates)}.</p>
<p>Every text is the article’s own words, found by ${generator.name} ${generator.version} with rules ${generator.rules}. Nobody has checked whether the claims are true.</p>
</footer>`;
