import { deflateSync, gzipSync } from 'node:zlib';
import { maxArticleBytes, maxTextBytes } from '../lib/article/refusals.ts';
import { column, docx, docxOf, type PdfText, pdf } from '../test/article/formats/made-files.ts';
import { articles } from './articles.ts';

export interface MadeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const megabyte = 1024 * 1024;
const widthOfLine = 90;

/** Paragraphs of our own corpus, numbered since those that repeat are noise, with so many bytes together. */
async function paragraphsOf(bytes: number): Promise<string[]> {
  const known = (await articles()).flatMap(({ text }) => text.split(/\n+/)).filter((text) => text.length > 60);
  const made: string[] = [];
  for (let size = 0, i = 0; size < bytes; i += 1) {
    made.push(`${known[i % known.length]} ${i}.`);
    size += Buffer.byteLength(made.at(-1) ?? '') + 2;
  }
  return made;
}

const page = (paragraphs: readonly string[], head = ''): string =>
  `<!doctype html><html><head><title>A long story</title>${head}</head><body><nav><a href="/">Home</a></nav><article class="story">${paragraphs.map((text) => `<p class="story-body" data-id="p">${text}</p>`).join('\n')}</article></body></html>`;

const mail = (type: string, body: string): string =>
  `From: Jane Doe <jane@example.org>\r\nSubject: A long story\r\nMIME-Version: 1.0\r\nContent-Type: ${type}\r\n\r\n${body}`;

function pagesOf(paragraphs: readonly string[], linesOfPage = 50): PdfText[][] {
  const printable = paragraphs.map((text) => text.replaceAll(/[^\x20-\x7e]/g, "'"));
  const lines = printable.flatMap((text) => [...(text.match(new RegExp(`.{1,${widthOfLine}}(?: |$)`, 'g')) ?? []), '']);
  return Array.from({ length: Math.ceil(lines.length / linesOfPage) }, (_, index) =>
    column(lines.slice(index * linesOfPage, (index + 1) * linesOfPage)),
  );
}

/** The same story in every format. */
export async function oneOfEachFormat(bytes: number): Promise<MadeFile[]> {
  const paragraphs = await paragraphsOf(bytes);
  const text = paragraphs.join('\n\n');
  const files: Readonly<Record<string, string | Uint8Array>> = {
    'story.txt': text,
    'story.md': `---\ntitle: A long story\n---\n\n${text}`,
    'story.html': page(paragraphs),
    'story.html.gz': gzipSync(page(paragraphs)),
    'story.docx': docx(paragraphs),
    'story.pdf': pdf(pagesOf(paragraphs)),
    'story.json': JSON.stringify({ headline: 'A long story', articleBody: text }),
    'ninjs.json': JSON.stringify({ headline: 'A long story', body_html: paragraphs.map((one) => `<p>${one}</p>`).join('') }),
    'story.eml': mail('text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit', paragraphs.join('\r\n\r\n')),
  };
  return Object.entries(files).map(([name, content]) => ({ name, bytes: Buffer.from(content) }));
}

/** As much text as one article may have, in files as large as each format may be. */
export async function largestFiles(): Promise<MadeFile[]> {
  const paragraphs = await paragraphsOf(maxTextBytes - 64 * 1024);
  const text = paragraphs.join('\n\n');
  const script = `<script>${'var x = "<p>no</p>";'.repeat(525)}</script>`;
  const scripts = script.repeat(Math.floor((maxArticleBytes - 3 * megabyte) / script.length));
  const files: Readonly<Record<string, string | Uint8Array>> = {
    'article.txt': text,
    'article.md': `---\ntitle: Long\n---\n\n${text}`,
    'article.json': JSON.stringify({ headline: 'Long', articleBody: text }),
    'article.html': page(paragraphs),
    'scripts.html': page(paragraphs, scripts),
    'article.docx': docx(paragraphs),
    'many-runs.docx': docxOf(manyRuns(paragraphs)),
    'article.pdf': pdf(pagesOf(paragraphs)),
    'many-pages.pdf': pdf(pagesOf(paragraphs, 27).slice(0, maxPages)),
    'article.eml': mail('text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit', paragraphs.join('\r\n\r\n')),
  };
  return Object.entries(files).map(([name, content]) => ({ name, bytes: Buffer.from(content) }));
}

/** Of a PDF document; of the text of a Word document, unpacked. */
const maxPages = 1000;
const maxWordBytes = 8 * megabyte;

/** Each few words a run of their own, as Word leaves them after corrections, as long as the text fits into what is unpacked. */
function manyRuns(paragraphs: readonly string[]): string {
  let body = '';
  for (const paragraph of paragraphs) {
    const runs = (paragraph.match(/(?:\S+ ?){1,4}/g) ?? []).map(
      (words) => `<w:r><w:t xml:space="preserve">${words.replaceAll('&', '&amp;')}</w:t></w:r>`,
    );
    const next = `<w:p>${runs.join('')}</w:p>`;
    if (body.length + next.length > maxWordBytes - megabyte / 8) break;
    body += next;
  }
  return body;
}

/** The largest that are read, and files made to hurt. */
export async function largeFiles(): Promise<MadeFile[]> {
  const paragraphs = await paragraphsOf(1.9 * megabyte);
  const words = paragraphs.join(' ').split(' ');
  const manyElements = Array.from({ length: 12_000 }, (_, i) =>
    words
      .slice(i * 20, i * 20 + 20)
      .map((word, at) => (at % 7 === 0 ? `<b>${word}</b>` : word))
      .join(' '),
  );
  const base64 = (
    Buffer.alloc(10 * megabyte, 7)
      .toString('base64')
      .match(/.{1,76}/g) ?? []
  ).join('\r\n');
  const files: Readonly<Record<string, string | Uint8Array>> = {
    'text of 1.9 MB': paragraphs.join('\n\n'),
    'web page with 1.9 MB of text': page(paragraphs),
    'web page of 48,000 elements': page(manyElements),
    'web page of 10 MB, mostly scripts': page(
      paragraphs.slice(0, 50),
      `<script>${'var x = "<p>no</p>";'.repeat(525)}</script>`.repeat(1000),
    ),
    'web page nested 100,000 deep': `<html><body>${'<div>'.repeat(100_000)}${page(paragraphs.slice(0, 20))}`,
    'Word document with 1.9 MB of text': docx(paragraphs),
    'Word document with a bomb of 300 MB': docx(paragraphs.slice(0, 5), { 'word/footnotes.xml': new Uint8Array(300 * megabyte) }),
    'PDF of 500 pages': pdf(pagesOf(paragraphs).slice(0, 500)),
    'PDF with a bomb of 300 MB': Buffer.concat([pdf(pagesOf(paragraphs.slice(0, 20))), packedStream('q Q ', 300 * megabyte)]),
    'gzip bomb of 1 GB': gzipSync(new Uint8Array(1024 * megabyte)),
    'e-mail with an attachment of 10 MB': mail(
      'multipart/mixed; boundary="b"',
      `--b\r\nContent-Type: text/plain\r\n\r\n${paragraphs.slice(0, 20).join('\r\n\r\n')}\r\n--b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64}\r\n--b--\r\n`,
    ),
  };
  return Object.entries(files).map(([name, content]) => ({ name, bytes: Buffer.from(content) }));
}

const packedStream = (unit: string, length: number): Uint8Array =>
  Buffer.concat([
    Buffer.from('\n9 0 obj\n<< /Filter /FlateDecode >>\nstream\n'),
    deflateSync(Buffer.from(unit.repeat(length / unit.length))),
    Buffer.from('\nendstream\nendobj\n'),
  ]);
