import { colourOf } from './colour.ts';
import { type Html, html } from './html.ts';
import type { Speakers } from './speakers.ts';

/** Who speaks how often, with their statements on demand. */
export const speakerList = ({ list }: Speakers): Html =>
  html`<ul class="speakers">${list.map(
    (
      speaker,
    ) => html`<li class="${colourOf(speaker)}"><details><summary><b><bdi>${speaker.name ?? 'Nobody named'}</bdi></b> <span class="count">${counted(speaker.statements.length, 'statement')}</span></summary>
<ol>${speaker.statements.map(({ id, content }) => html`<li dir="auto"><a href="#${id}">${content.text}</a></li>`)}</ol></details></li>`,
  )}</ul>`;

/** `1 statement`, `2 statements` */
export const counted = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? '' : 's'}`;
