import { dateLine } from './date-line.ts';
import { type Html, html } from './html.ts';

/** When an article was published. */
export const timeElement = (published: string): Html => html`<time datetime="${published}">${dateLine(published)}</time>`;
