import { Html, html, type Piece } from './html.ts';
import { script, styleSheet } from './page-assets.ts';

export interface PageParts {
  /** In the window's title. */
  readonly title: string;
  readonly head?: Piece;
  readonly body: Piece;
}

// Without an icon of its own a browser asks for /favicon.ico.
const icon =
  'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"%3E%3Cpath fill="%231b4f9c" d="M1 2h14v9H8l-4 4v-4H1z"/%3E%3C/svg%3E';

/** A whole document. */
export const page = ({ title, head = null, body }: PageParts): string =>
  html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="${icon}">
${head}
<style>${new Html(styleSheet.text)}</style>
</head>
<body>
${body}
<p class="skip" role="status"></p>
<script>${new Html(script.text)}</script>
</body>
</html>
`.markup;

/** The way home, on every page. */
export const topLinks = (more: Piece = null): Html =>
  html`<nav class="top" aria-label="Keyclaims"><a href="/summaries">Keyclaims</a> ${more}</nav>`;
