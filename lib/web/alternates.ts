import { type Html, html } from './html.ts';

/** The same thing in another format. */
export interface Alternate {
  readonly name: string;
  readonly url: string;
  readonly mediaType: string;
}

/** For a page's head. */
export const alternateLinks = (alternates: readonly Alternate[]): Html[] =>
  alternates.map(({ name, url, mediaType }) => html`<link rel="alternate" type="${mediaType}" title="${name}" href="${url}">\n`);

/** For people: "JSON, CSV". */
export const alternateNames = (alternates: readonly Alternate[]): Html[] =>
  alternates.map(({ name, url }, index) => html`${index > 0 && ', '}<a href="${url}">${name}</a>`);
