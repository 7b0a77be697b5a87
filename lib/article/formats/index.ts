import { byteOrderOf } from '../charset/byte-order.ts';
import { type DecodedText, decode } from '../charset.ts';
import { binaryFormatOf, isMarkdown, textFormatOf } from '../media-type.ts';
import { binary, damaged, unsupportedFormat } from '../refusals.ts';
import { type ArticleHints, type Extracted, extracted, refused } from './extraction.ts';

type Reader<Content> = (content: Content) => Extracted | Promise<Extracted>;

// Each reader is loaded when its format arrives: plain text never pays for them.
const byteReaders: Readonly<Record<string, () => Promise<Reader<Uint8Array>>>> = {
  'a PDF document': async () => (await import('./pdf.ts')).readPdf,
  'a Word document (DOCX)': async () => (await import('./docx.ts')).readDocx,
  'an e-mail message': async () => (await import('./mail.ts')).readMail,
};

const textReaders: Readonly<Record<string, () => Promise<Reader<DecodedText>>>> = {
  'a web page (HTML)': pageReader,
  'a fragment of a web page (HTML)': pageReader,
  'a JSON document': async () => (await import('./json.ts')).readJson,
};

async function pageReader(): Promise<Reader<DecodedText>> {
  return (await import('./html/page.ts')).readPage;
}

export type { ArticleHints };

/** Bytes → the text in them, by their content first and their name second, or why there is none. */
export async function extract(bytes: Uint8Array, hints: ArticleHints): Promise<Extracted> {
  const binaryFormat = binaryFormatOf(bytes);
  if (binaryFormat !== null) return readAs(binaryFormat, byteReaders[binaryFormat], bytes);
  if (byteOrderOf(bytes) === null && bytes.includes(0)) return refused(binary);
  const decoded = await decode(bytes, hints.contentType);
  const textFormat = textFormatOf(decoded.text, hints);
  if (textFormat !== null && textFormat in byteReaders) return readAs(textFormat, byteReaders[textFormat], bytes);
  if (textFormat !== null) return readAs(textFormat, textReaders[textFormat], decoded);
  if (isMarkdown(decoded.text, hints)) return readAs('Markdown', async () => (await import('./markdown.ts')).readMarkdown, decoded);
  return extracted({ ...decoded, mediaType: 'text/plain' });
}

/** Readers meet files that were cut off or made to hurt; whatever a library then throws says that the file is not what it seems. */
async function readAs<Content>(format: string, load: (() => Promise<Reader<Content>>) | undefined, content: Content): Promise<Extracted> {
  if (load === undefined) return refused(unsupportedFormat(format));
  const read = await load();
  try {
    return await read(content);
  } catch {
    return refused(damaged(format));
  }
}
