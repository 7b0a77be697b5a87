import { attributionOf } from '../summary-claims.ts';
import type { Claim, Summary } from '../summary-format.ts';
import { citation } from './citation.ts';
import { type Html, html, type Piece } from './html.ts';
import { languageAttribute } from './language-attribute.ts';
import { claimant, type Speakers } from './speakers.ts';

/** Of which article the claims are that are shown. */
export interface ClaimedArticle {
  readonly summary: Summary;
  readonly speakers: Speakers;
  /** Where the article's page is, for citations. */
  readonly address: string;
  /** The same as links have it; empty: this very page. */
  readonly url: string;
}

/** A claim's words, who says it, whom it means, its kinds, and what can be done with it. */
export function claimCard(claim: Claim, article: ClaimedArticle): Html {
  const { summary, url } = article;
  const number = claim.id.slice(1); // c3 is the third best, also where not all are shown
  return html`<p class="words" dir="auto"><span class="number">${number}</span> <a href="${url}#${claim.id}-text"${languageAttribute(summary)}>${claim.text}</a></p>
<p class="who">${whoSays(claim, article)}</p>
${claim.context && html`<p class="who">“<bdi>${claim.context.reference.text}</bdi>” is <bdi>${claim.context.name}</bdi></p>`}
<p class="foot"><span>${claim.kinds.join(', ')}</span> <a href="${url}#${claim.id}" title="Permanent link to claim ${number}">#${claim.id}</a>
<button type="button" hidden data-copy="${citation(claim, article)}">Copy quotation with source</button></p>`;
}

/** Speakers are looked for in English articles only, so of others nobody knows whether they speak in their own voice. */
function whoSays(claim: Claim, { summary, speakers }: ClaimedArticle): Piece {
  const attribution = attributionOf(claim, summary);
  if (attribution === null) return html`<b>The article</b>${summary.article.language === 'en' && ' in its own voice'}`;
  const { source, cue } = attribution;
  const who = claimant(claim, speakers);
  const mention = source !== null && source.text.toLowerCase() !== who.toLowerCase() && html` (“<bdi>${source.text}</bdi>”)`;
  return html`<b><bdi>${who}</bdi></b>${mention} <span class="quiet">${cue?.text ?? null}</span>`;
}
