import { attributionOf } from '../summary-claims.ts';
import type { Attribution, Claim } from '../summary-format.ts';
import { type ClaimedArticle, claimCard } from './claim-card.ts';
import { colourOf } from './colour.ts';
import { type Html, html } from './html.ts';
import { reasonsInWords } from './reasons-in-words.ts';

/** The key claims, best first, each with its score and the reasons on demand. */
export function claimList(article: ClaimedArticle): Html {
  const { summary, speakers } = article;
  const item = (claim: Claim): Html => html`<li id="${claim.id}" class="${colourOf(speakers.of(claim.attribution))}">
${claimCard(claim, article)}
${reasonsOf(claim, attributionOf(claim, summary))}
</li>`;
  return html`<ol class="claims" role="list">${summary.claims.map(item)}</ol>`;
}

/** What moved the score most comes first. */
function reasonsOf({ score, reasons }: Claim, attribution: Attribution | null): Html {
  const sorted = Object.entries(reasons).toSorted(([, a], [, b]) => Math.abs(b) - Math.abs(a));
  const rows = sorted.map(([name, value]) => html`<tr><th scope="row">${inWords(name)}</th><td>${signed(value)}</td></tr>`);
  return html`<details><summary>Score ${score.toFixed(2)}: the reasons</summary><table><tbody>${rows}</tbody></table>${howSure(attribution)}</details>`;
}

const howSure = (attribution: Attribution | null): Html | null =>
  attribution === null
    ? null
    : html`<p>Who says it: ${attribution.mode} speech; of a hundred reports like this one, ${Math.round(attribution.confidence * 100)} are right.</p>`;

/** Of a newer version's reason the page has the name only. */
const inWords = (name: string): string =>
  Object.hasOwn(reasonsInWords, name) ? reasonsInWords[name as keyof typeof reasonsInWords] : name;

const signed = (value: number): string => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`;
