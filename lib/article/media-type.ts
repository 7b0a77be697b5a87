import { hasFrontMatter } from './front-matter.ts';

/** A kind of file that can be told from its first bytes. */
interface BinaryFormat {
  /** As a refusal names it. */
  readonly name: string;
  readonly bytes: readonly (number | null)[];
  readonly offset?: number;
}

const ascii = (text: string): number[] => [...text].map((character) => character.charCodeAt(0));

// https://en.wikipedia.org/wiki/List_of_file_signatures; null stands for any byte.
const binaryFormats: readonly BinaryFormat[] = [
  { name: 'a PDF document', bytes: ascii('%PDF-1') },
  { name: 'a PDF document', bytes: ascii('%PDF-2') },
  { name: 'an old Word, Excel or Outlook file', bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
  { name: 'an RTF document', bytes: ascii('{\\rtf') },
  { name: 'a PNG image', bytes: [0x89, ...ascii('PNG\r\n')] },
  { name: 'a JPEG image', bytes: [0xff, 0xd8, 0xff] },
  { name: 'a GIF image', bytes: ascii('GIF8') },
  { name: 'a WebP image', bytes: [...ascii('RIFF'), null, null, null, null, ...ascii('WEBP')] },
  { name: 'a sound or video file', bytes: [...ascii('RIFF'), null, null, null, null] },
  { name: 'a TIFF image', bytes: [0x49, 0x49, 0x2a, 0x00] },
  { name: 'a TIFF image', bytes: [0x4d, 0x4d, 0x00, 0x2a] },
  { name: 'a sound or video file', bytes: ascii('ftyp'), offset: 4 },
  { name: 'a sound or video file', bytes: [0x1a, 0x45, 0xdf, 0xa3] },
  { name: 'a sound file', bytes: ascii('ID3') },
  { name: 'a sound file', bytes: ascii('OggS') },
  { name: 'a gzip archive', bytes: [0x1f, 0x8b, 0x08] },
  { name: 'a bzip2 archive', bytes: ascii('BZh') },
  { name: 'an xz archive', bytes: [0xfd, ...ascii('7zXZ')] },
  { name: 'a 7-Zip archive', bytes: [...ascii('7z'), 0xbc, 0xaf, 0x27, 0x1c] },
  { name: 'a RAR archive', bytes: ascii('Rar!\x1a\x07') },
  { name: 'a Zstandard archive', bytes: [0x28, 0xb5, 0x2f, 0xfd] },
  { name: 'a tar archive', bytes: ascii('ustar'), offset: 257 },
  { name: 'a program', bytes: [0x7f, ...ascii('ELF')] },
  { name: 'a WebAssembly program', bytes: [0x00, ...ascii('asm')] },
  { name: 'an SQLite database', bytes: ascii('SQLite format 3\0') },
];

/** Folders by which the packages inside zip files are known. */
const zipPackages: readonly (readonly [string, string])[] = [
  ['word/', 'a Word document (DOCX)'],
  ['xl/', 'an Excel workbook (XLSX)'],
  ['ppt/', 'a PowerPoint presentation (PPTX)'],
  ['mimetypeapplication/epub', 'an EPUB book'],
  ['mimetypeapplication/vnd.oasis', 'an OpenDocument file'],
];

/** Names the format of a file that is no text, by its first bytes: "a PDF document". Null: none that is known. */
export function binaryFormatOf(bytes: Uint8Array): string | null {
  if (startsWith(bytes, ascii('PK\x03\x04'))) return zipPackageOf(bytes);
  return binaryFormats.find(({ bytes: signature, offset }) => startsWith(bytes, signature, offset))?.name ?? null;
}

function startsWith(bytes: Uint8Array, signature: readonly (number | null)[], offset = 0): boolean {
  return signature.every((byte, index) => byte === null || bytes[offset + index] === byte);
}

function zipPackageOf(bytes: Uint8Array): string {
  // Names stand before each file and again in the list at the end.
  const decoder = new TextDecoder('latin1');
  const names = decoder.decode(bytes.subarray(0, 8192)) + decoder.decode(bytes.subarray(-65_536));
  return zipPackages.find(([folder]) => names.includes(folder))?.[1] ?? 'a zip archive';
}

interface TextFormat {
  readonly name: string;
  readonly holds: (text: string, hints: NamedFile) => boolean;
}

interface NamedFile {
  readonly key: string;
  readonly contentType: string | null;
}

/** What may stand before the first tag of a page. */
const beforePage = '^\\s*(?:<\\?xml[^>]{0,200}\\?>\\s*)?(?:<!--(?:(?!-->).){0,2000}-->\\s*){0,5}';
const page = new RegExp(`${beforePage}<(?:!doctype html|html|head|body|title|meta)\\b`, 'is');
const tags = /<\/(?:p|div|article|section|h[1-6]|main|table|ul|body|html)>/i;

/** Markup and data that would read as an article's text if nobody looked. */
const textFormats: readonly TextFormat[] = [
  {
    name: 'a web page (HTML)',
    holds: (text, { key, contentType }) =>
      page.test(text.slice(0, 12_000)) ||
      ((/\.x?html?$/i.test(key) || /^(?:text\/html|application\/xhtml\+xml)\b/i.test(contentType ?? '')) && tags.test(text)),
  },
  {
    name: 'a fragment of a web page (HTML)',
    holds: (text) => /^\s*<(?:p|div|article|section|h[1-6]|main|table|ul)\b/i.test(text.slice(0, 400)) && tags.test(text),
  },
  {
    name: 'an XML document',
    holds: (text) => /^\s*<\?xml\b/.test(text.slice(0, 200)) || /^\s*<(?:rss|feed|nitf|newsItem|svg)\b/.test(text.slice(0, 400)),
  },
  { name: 'a JSON document', holds: isJson },
  {
    name: 'an e-mail message',
    holds: (text) =>
      /^(?:[A-Z][\w-]{1,40}: .{0,998}\r?\n(?:[ \t].{0,998}\r?\n)*){0,40}?(?:MIME-Version|Received|Message-ID): /i.test(
        text.slice(0, 20000),
      ),
  },
];

/** Names the format of a text that is not plain: "a web page (HTML)". Null: plain text, or Markdown, which reads as such. */
export const textFormatOf = (text: string, hints: NamedFile = nameless): string | null =>
  textFormats.find(({ holds }) => holds(text, hints))?.name ?? null;

const nameless: NamedFile = { key: '', contentType: null };

function isJson(text: string): boolean {
  if (!/^\s*[{[]/.test(text.slice(0, 200)) || !/[}\]]\s*$/.test(text.slice(-200))) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** By its name, or by the front matter that it begins with. A text with a few marks of Markdown in it stays a plain text. */
export const isMarkdown = (text: string, { key, contentType }: NamedFile): boolean =>
  /\.(?:md|markdown|mdx)$/i.test(key) || /^text\/(?:x-)?markdown\b/i.test(contentType ?? '') || hasFrontMatter(text);

const mostControlCharacters = 0.01;

/** Text has no NUL and hardly any other control characters. */
export function isBinaryText(text: string): boolean {
  if (text.includes('\0')) return true;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return (text.match(/[\x01-\x08\x0e-\x1a\x1c-\x1f\x7f]/g)?.length ?? 0) > mostControlCharacters * text.length;
}
