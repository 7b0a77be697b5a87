import { mostSummariesAtOnce } from '../summary-claims.ts';
import { colourOf } from './colour.ts';
import { type Html, html, type Piece } from './html.ts';
import type { Speaker, Speakers } from './speakers.ts';

/** Who speaks how often, with their statements on demand. `language` is the attribute that tells the language of their words. */
export const speakerList = ({ list }: Speakers, language: Html | null): Html =>
  html`<ul class="speakers" role="list">${list.map(
    (
      speaker,
    ) => html`<li class="${colourOf(speaker)}"><details><summary><b><bdi>${speaker.name ?? 'Nobody named'}</bdi></b> <span class="count">${counted(speaker.statements.length, 'statement')}</span></summary>
<ol>${speaker.statements.map(({ id, content }) => html`<li dir="auto"${language}><a href="#${id}">${content.text}</a></li>`)}</ol>
${elsewhere(speaker)}</details></li>`,
  )}</ul>`;

/** Where the same name is looked for in all articles, as many at once as there may be: few of them have it. Words that are no name would find other people. */
function elsewhere({ name, type }: Speaker): Piece {
  if (name === null || type === null) return null;
  return html`<p><a href="/claims?${String(new URLSearchParams({ source: name, limit: String(mostSummariesAtOnce) }))}">Claims of <bdi>${name}</bdi> in all articles</a></p>`;
}

/** `1 statement`, `2 statements` */
export const counted = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? '' : 's'}`;
