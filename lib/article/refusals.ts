import type { Refusal } from './article.ts';

/** Of an article's file. Pages, Word files and PDF hold much that is no text. */
export const maxArticleBytes = 16 * 1024 * 1024;

/** Of the text in it, in UTF-8. Larger ones are books or dumps. */
export const maxTextBytes = 2 * 1024 * 1024;

/** Words below which there is no story to find claims in: a headline with a line under it. */
export const minArticleWords = 20;

export const folderMarker: Refusal = {
  status: 'unreadable',
  code: 'folder-marker',
  detail: 'The key ends with "/": it marks a folder and is not an article. Upload articles under keys that do not end with "/".',
};

export const empty: Refusal = {
  status: 'insufficient-text',
  code: 'empty',
  detail: 'The file holds no text, only white space or nothing at all. Upload the text of the article.',
};

export const binary: Refusal = {
  status: 'unreadable',
  code: 'binary',
  detail: 'The file is not text: it holds NUL or other control bytes. Upload the article as plain text in UTF-8.',
};

export const defect: Refusal = {
  status: 'unreadable',
  code: 'defect',
  detail:
    'Reading or summarizing the article failed because of a defect in Keyclaims. It is in the log; upload the article again after an upgrade.',
};

const stoppedFor = (code: Refusal['code'], what: string): Refusal => ({
  status: 'unreadable',
  code,
  detail: `Reading or summarizing the article took ${what} than one article may and was stopped. Upload it in parts, or its text without markup.`,
});

/** By the code of what was thrown. */
export const stopped = {
  'too-slow': stoppedFor('too-slow', 'longer'),
  'out-of-memory': stoppedFor('out-of-memory', 'more memory'),
};

export const notProse = (what: string): Refusal => ({
  status: 'insufficient-text',
  code: 'not-prose',
  detail: `The text is not prose: ${what}. Upload the running text of an article, in sentences.`,
});

export const tooShort = (words: number): Refusal => ({
  status: 'insufficient-text',
  code: 'too-short',
  detail: `The story has ${words} ${words === 1 ? 'word' : 'words'}; at least ${minArticleWords} are needed. Upload the whole text of the article.`,
});

export const tooLarge = (bytes: number): Refusal => ({
  status: 'unreadable',
  code: 'too-large',
  detail: `The file has ${bytes} bytes; at most ${maxArticleBytes} (16 MiB) are read. Upload one article a file, and only its text.`,
});

export const textTooLarge = (bytes: number): Refusal => ({
  status: 'unreadable',
  code: 'too-large',
  detail: `The text has ${bytes} bytes; at most ${maxTextBytes} (2 MiB) are read. Upload one article a file, and only its text.`,
});

export const unpacksTooLarge = (format: string, limit: number): Refusal => ({
  status: 'unreadable',
  code: 'too-large',
  detail: `What is packed in the ${format} has more than ${limit} bytes. Upload one article a file, and only its text.`,
});

export const tooManyPages = (pages: number, limit: number): Refusal => ({
  status: 'unreadable',
  code: 'too-large',
  detail: `The PDF document has ${pages} pages; at most ${limit} are read. Upload the pages of the article alone.`,
});

/** More parts than an article has, or deeper inside each other. */
export const tooComplex = (format: string): Refusal => ({
  status: 'unreadable',
  code: 'too-complex',
  detail: `The ${format} has more parts, or parts deeper inside each other, than an article has. Upload the article as plain text in UTF-8.`,
});

export const damaged = (format: string): Refusal => ({
  status: 'unreadable',
  code: 'damaged',
  detail: `The file begins like ${format} and cannot be read as one: it is damaged or incomplete. Upload it again, or the article as plain text in UTF-8.`,
});

export const encrypted = (format: string): Refusal => ({
  status: 'unreadable',
  code: 'encrypted',
  detail: `The file is ${format} that needs a password. Upload it without one.`,
});

export const noTextLayer: Refusal = {
  status: 'unreadable',
  code: 'no-text',
  detail:
    'The PDF document has pages and no text: it is a scan or a picture. Upload it after text recognition, or the article as plain text.',
};

export const noTextField: Refusal = {
  status: 'unreadable',
  code: 'no-text',
  detail:
    'The JSON document has no field that is known to hold an article (text, body, content, articleBody, body_html, bodies …). Upload it with one, or the article as plain text.',
};

export const severalArticles = (count: number): Refusal => ({
  status: 'unreadable',
  code: 'unsupported-format',
  detail: `The JSON document holds ${count} articles. Upload one article a file.`,
});

export const withheld = (pubstatus: string): Refusal => ({
  status: 'unreadable',
  code: 'withheld',
  detail: `The item's publication status is "${pubstatus}": it is not to be published. Upload it again once its status is "usable".`,
});

export const unsupportedFormat = (format: string): Refusal => ({
  status: 'unreadable',
  code: 'unsupported-format',
  detail: `The file is ${format}, which is not read. Upload the article as plain text, Markdown, HTML, Word (DOCX) or PDF.`,
});

/** What a key and a size alone tell, before a byte is read. */
export function refusalOf(file: { readonly key: string; readonly bytes: number }): Refusal | null {
  if (file.key.endsWith('/')) return folderMarker;
  if (file.bytes === 0) return empty;
  return file.bytes > maxArticleBytes ? tooLarge(file.bytes) : null;
}
