/** Markup: text in it is escaped already. */
export class Html {
  readonly markup: string;

  constructor(markup: string) {
    this.markup = markup;
  }
}

/** What may stand in a template. Nothing is shown for null and false. */
export type Piece = Html | string | number | null | false | readonly Piece[];

/** Builds markup, and escapes whatever is not markup: html`<p>${'<b>'}</p>` → `<p>&lt;b&gt;</p>`. Attributes need quotation marks. */
export function html(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  return new Html(strings.map((string, index) => (index === 0 ? string : markupOf(pieces[index - 1] ?? null) + string)).join(''));
}

function markupOf(piece: Piece): string {
  if (piece instanceof Html) return piece.markup;
  if (piece === null || piece === false) return '';
  if (typeof piece === 'string') return escaped(piece);
  return typeof piece === 'number' ? String(piece) : piece.map(markupOf).join('');
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

// Embeddings, overrides and isolates change the order of the text around them, so that it reads otherwise than it is: they are shown
// by their names. Of the other control characters HTML allows white space only; XML has no place for half characters either.
const notText = /[&<>"'\u202a-\u202e\u2066-\u2069\ufffe\uffff\p{Cs}]|[^\P{Cc}\t\n\r]/gu;

const escaped = (text: string): string => text.replaceAll(notText, (character) => entities[character] ?? nameOf(character));

/** U+202E → `[U+202E]` */
const nameOf = (character: string): string => `[U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`;
