import { describe, expect, test } from 'vitest';
import { binaryFormatOf, isBinaryText, isMarkdown, textFormatOf } from '../../lib/article/media-type.ts';

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))));

describe('binary formats', () => {
  test.each([
    ['a PDF document', bytes('%PDF-1.7\n')],
    ['an old Word, Excel or Outlook file', bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])],
    ['an RTF document', bytes('{\\rtf1\\ansi')],
    ['a PNG image', bytes([0x89], 'PNG\r\n\x1a\n')],
    ['a JPEG image', bytes([0xff, 0xd8, 0xff, 0xe0])],
    ['a WebP image', bytes('RIFF', [1, 2, 3, 4], 'WEBPVP8 ')],
    ['a sound or video file', bytes([0, 0, 0, 24], 'ftypmp42')],
    ['a gzip archive', bytes([0x1f, 0x8b, 8, 0])],
    ['a zip archive', bytes('PK\x03\x04', [20, 0], 'notes.txt')],
    ['a Word document (DOCX)', bytes('PK\x03\x04', [20, 0], '[Content_Types].xml … word/document.xml')],
    ['an Excel workbook (XLSX)', bytes('PK\x03\x04', [20, 0], '[Content_Types].xml … xl/workbook.xml')],
    ['a tar archive', bytes('x'.repeat(257), 'ustar')],
    [null, bytes('The council of Marlow approved a new bus line on Monday.')],
    [null, bytes('%PDF-text of page 1\nThe council of Marlow approved a new bus line.')],
    [null, bytes('')],
  ])('%# %s', (format, content) => {
    expect(binaryFormatOf(content)).toBe(format);
  });
});

describe('text formats', () => {
  test.each([
    ['a web page (HTML)', '<!DOCTYPE html>\n<html><body><p>The council met.</p></body></html>'],
    ['a web page (HTML)', '\n<!-- made by hand -->\n<HTML><head>'],
    ['a fragment of a web page (HTML)', '<p>The council met.</p>'],
    ['an XML document', '<?xml version="1.0"?><nitf><body>…</body></nitf>'],
    ['a JSON document', '{"headline": "Bus line approved", "body": "…"}'],
    ['a JSON document', '[{"id": 1}]'],
    ['an e-mail message', 'Received: from harton.example\n\tby marlow.example\nFrom: Jane <jane@harton.example>\n\nDear all'],
    ['an e-mail message', 'From: Jane\nSubject: The bus\nMIME-Version: 1.0\n\nDear all'],
    [null, 'From: Jane Doe\nTo: all members\n\nThe council met on Monday.'],
    [null, '[Marlow, March 5] The council met on Monday. [More follows]'],
    [null, '{sic} was written there.'],
    [null, '<5 percent of the people took the bus, the council said.'],
    [null, '# Bus line approved\n\nThe council met on Monday.'],
    [null, ''],
  ])('%# %s', (format, text) => {
    expect(textFormatOf(text)).toBe(format);
  });

  test('is a web page by its name, where there are tags', () => {
    expect(textFormatOf('Bus line<p>The council met.</p>', { key: 'a/story.html', contentType: null })).toBe('a web page (HTML)');
    expect(textFormatOf('Bus line<p>The council met.</p>', { key: 'story', contentType: 'text/html' })).toBe('a web page (HTML)');
    expect(textFormatOf('The council met.', { key: 'story.html', contentType: 'text/html' })).toBeNull();
  });

  test('is Markdown by its name or its front matter', () => {
    expect(isMarkdown('The council met.', { key: 'a/story.MD', contentType: null })).toBe(true);
    expect(isMarkdown('The council met.', { key: 'story', contentType: 'text/markdown; charset=utf-8' })).toBe(true);
    expect(isMarkdown('---\ntitle: Bus line\n---\nThe council met.', { key: 'story', contentType: null })).toBe(true);
    expect(isMarkdown('---\nThe council met.\n---\nIt was late.', { key: 'story.txt', contentType: null })).toBe(false);
  });
});

describe('binary text', () => {
  test.each([
    [true, 'The council\0 met.'],
    [true, '\x01\x02\x03\x04 met'],
    [false, 'The council\tmet.\r\n\fOn Monday.'],
    [false, `A stray \x08 in ${'a long text '.repeat(20)}`],
    [false, ''],
  ])('%# %s', (is, text) => {
    expect(isBinaryText(text)).toBe(is);
  });
});
