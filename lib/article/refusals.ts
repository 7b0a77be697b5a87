import type { Refusal } from './article.ts';

/** Of an article's file. Larger ones are books or dumps. */
export const maxArticleBytes = 2 * 1024 * 1024;

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
  detail: `The file has ${bytes} bytes; at most ${maxArticleBytes} (2 MiB) are read. Upload one article a file, and only its text.`,
});

export const unsupportedFormat = (format: string): Refusal => ({
  status: 'unreadable',
  code: 'unsupported-format',
  detail: `The file is ${format}, which is not read. Upload the article as plain text in UTF-8.`,
});

/** What a key and a size alone tell, before a byte is read. */
export function refusalOf(file: { readonly key: string; readonly bytes: number }): Refusal | null {
  if (file.key.endsWith('/')) return folderMarker;
  if (file.bytes === 0) return empty;
  return file.bytes > maxArticleBytes ? tooLarge(file.bytes) : null;
}
