import type { Attribution, Claim, Summary } from '../summary-format.ts';
import { citation } from './citation.ts';
import { colourOf } from './colour.ts';
import { type Html, html, type Piece } from './html.ts';
import { claimant, type Speakers } from './speakers.ts';

interface ClaimList {
  readonly summary: Summary;
  readonly speakers: Speakers;
  /** Where the page is, for citations. */
  readonly address: string;
}

/** The key claims, best first, each with who says it, its kinds, and its score with the reasons on demand. */
export function claimList({ summary, speakers, address }: ClaimList): Html {
  const statements = new Map(summary.attributions.map((attribution) => [attribution.id, attribution]));
  const item = (claim: Claim, index: number): Html => html`<li id="${claim.id}" class="${colourOf(speakers.of(claim.attribution))}">
<p class="words" dir="auto"><span class="number">${index + 1}</span> <a href="#${claim.id}-text">${claim.text}</a></p>
<p class="who">${whoSays(statements.get(claim.attribution ?? ''), claimant(claim, speakers))}</p>
${claim.context && html`<p class="who">“<bdi>${claim.context.reference.text}</bdi>” is <bdi>${claim.context.name}</bdi></p>`}
<p class="foot"><span>${claim.kinds.join(', ')}</span> <a href="#${claim.id}" title="Permanent link to claim ${index + 1}">#${claim.id}</a>
<button type="button" hidden data-copy="${citation(claim, { summary, speakers, address })}">Copy quotation with source</button></p>
${reasonsOf(claim, statements.get(claim.attribution ?? ''))}
</li>`;
  return html`<ol class="claims">${summary.claims.map(item)}</ol>`;
}

function whoSays(statement: Attribution | undefined, name: string): Piece {
  if (statement === undefined) return html`<b>The article</b> in its own voice`;
  const { source, cue } = statement;
  const mention = source !== null && source.name !== null && source.text !== source.name && html` (“<bdi>${source.text}</bdi>”)`;
  return html`<b><bdi>${name}</bdi></b>${mention} <span class="quiet">${cue?.text ?? null}</span>`;
}

/** What moved the score most comes first. */
function reasonsOf({ score, reasons }: Claim, statement: Attribution | undefined): Html {
  const sorted = Object.entries(reasons).toSorted(([, a], [, b]) => Math.abs(b) - Math.abs(a));
  const rows = sorted.map(([name, value]) => html`<tr><th scope="row">${inWords(name)}</th><td>${signed(value)}</td></tr>`);
  return html`<details><summary>Score ${score.toFixed(2)}: the reasons</summary><table><tbody>${rows}</tbody></table>${howSure(statement)}</details>`;
}

const howSure = (statement: Attribution | undefined): Html | null =>
  statement === undefined
    ? null
    : html`<p>Who says it: ${statement.mode} speech; of a hundred reports like this one, ${Math.round(statement.confidence * 100)} are right.</p>`;

/** `titleOverlap` → `title overlap` */
const inWords = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replaceAll('-', ' ');

const signed = (value: number): string => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`;
