import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../lib/article/read-article.ts';
import { column, docx, pdf } from './made-files.ts';
import { paragraphs, title } from './story.ts';

const html = `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title><script type="application/ld+json">{"@type":"NewsArticle","author":{"name":"Jane Doe"}}</script></head><body><article>${paragraphs.map((text) => `<p>${text}</p>`).join('')}<table><tr><td>1<td>2</table></article></body></html>`;

const files: Readonly<Record<string, Uint8Array>> = {
  'web page': Buffer.from(html),
  'Word document': docx([{ text: title, style: 'Title' }, ...paragraphs]),
  PDF: pdf([column(paragraphs), column([...paragraphs].reverse())], { Title: title }),
  JSON: Buffer.from(JSON.stringify({ headline: title, bodies: [{ value: html }], by: ['Jane Doe'], firstcreated: '2019-03-05' })),
  'e-mail': Buffer.from(
    `From: Jane Doe <jane@example.org>\r\nSubject: =?utf-8?B?QnVz?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${paragraphs[0]}=\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n${html}\r\n--b--\r\n`,
  ),
  Markdown: Buffer.from(
    `---\ntitle: ${title}\nauthor: &a [Jane Doe]\n---\n# ${title}\n\n${paragraphs.join('\n\n> - **')}\n\n| a | b |\n|---|---|\n| 1 | 2 |\n`,
  ),
  gzip: gzipSync(html),
};

const runs = { numRuns: 150 };

/** Every file is an article or says why not, and what is listed lies in the text. */
async function expectAnswer(bytes: Uint8Array): Promise<void> {
  const { article, refusal } = await readArticle(bytes, { key: 'file', contentType: null });
  if (article === null) {
    expect(refusal?.detail).toMatch(/\.$/);
    return;
  }
  let end = 0;
  for (const span of article.removed) {
    expect(span.start).toBeGreaterThanOrEqual(end);
    expect(span.end).toBeGreaterThan(span.start);
    end = span.end;
  }
  expect(end).toBeLessThanOrEqual(article.text.length);
  for (const heading of article.headings) expect(heading.end).toBeLessThanOrEqual(article.text.length);
}

describe.each(Object.entries(files))('a %s', { timeout: 60_000 }, (_, file) => {
  test('is read when it is whole', async () => {
    expect((await readArticle(file, { key: 'file', contentType: null })).refusal).toBeNull();
  });

  test('cut off anywhere is answered', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: file.length - 1 }), (length) => expectAnswer(file.slice(0, length))),
      runs,
    );
  });

  test('with changed bytes is answered', async () => {
    const change = fc.record({ at: fc.nat({ max: file.length - 1 }), byte: fc.integer({ min: 0, max: 255 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 12 }), (changes) => {
        const changed = file.slice();
        for (const { at, byte } of changes) changed[at] = byte;
        return expectAnswer(changed);
      }),
      runs,
    );
  });

  test('with a piece twice, or left out, is answered', async () => {
    const position = fc.nat({ max: file.length });
    await fc.assert(
      fc.asyncProperty(position, position, position, (a, b, c) =>
        expectAnswer(Buffer.concat([file.subarray(0, a), file.subarray(b), file.subarray(c)])),
      ),
      runs,
    );
  });
});

test('any bytes are answered', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), (bytes) => expectAnswer(bytes)),
    { numRuns: 200 },
  );
});
