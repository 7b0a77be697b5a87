import { getDocumentProxy } from 'unpdf';
import { encrypted, maxTextBytes, noTextLayer, textTooLarge, tooManyPages, unpacksTooLarge } from '../refusals.ts';
import { joinedBlocks } from './blocks.ts';
import { type Extracted, extracted, type Facts, refused } from './extraction.ts';
import { likelyAuthor } from './html/authors.ts';
import { furnitureOf } from './pdf/furniture.ts';
import { linesOfPage, type PdfItem, type PdfLine } from './pdf/lines.ts';
import { paragraphsOf } from './pdf/paragraphs.ts';
import { unpacksBeyond } from './pdf/unpacked-size.ts';

/** Fewer letters are a stamp on a scan. */
const leastLetters = 40;

/** Of fonts and pages, unpacked, pictures apart: what a document just below the limit costs, `npm run bench -- readers` tells. */
const maxUnpackedBytes = 32 * 1024 * 1024;
/** Each costs some 10 ms, however little is on it. */
const maxPages = 1000;

/** A PDF document with a text layer → its paragraphs. */
export async function readPdf(bytes: Uint8Array): Promise<Extracted> {
  if (unpacksBeyond(bytes, maxUnpackedBytes)) return refused(unpacksTooLarge('PDF document', maxUnpackedBytes));
  const open = await opened(bytes);
  if (open === null) return refused(encrypted('a PDF document'));
  try {
    if (open.numPages > maxPages) return refused(tooManyPages(open.numPages, maxPages));
    const lines: PdfLine[] = [];
    let letters = 0;
    for (let page = 1; page <= open.numPages && letters <= maxTextBytes; page += 1) {
      for (const line of await linesOf(open, page)) {
        lines.push(line);
        letters += line.text.length;
      }
    }
    if (letters > maxTextBytes) return refused(textTooLarge(letters));
    if (letters < leastLetters) return refused(noTextLayer);
    const blocks = paragraphsOf(lines, furnitureOf(lines, open.numPages));
    return extracted({ ...joinedBlocks(blocks), mediaType: 'application/pdf', charset: null, hearsay: await properties(open) });
  } finally {
    await open.loadingTask.destroy();
  }
}

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;

/** Null: it needs a password. */
async function opened(bytes: Uint8Array): Promise<PdfDocument | null> {
  try {
    // A copy: pdf.js takes the buffer for its own.
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, stopAtErrors: false });
  } catch (error) {
    if ((error as Error).name === 'PasswordException') return null;
    throw error;
  }
}

async function linesOf(document: PdfDocument, number: number): Promise<PdfLine[]> {
  const page = await document.getPage(number);
  const items = await itemsOf(page);
  page.cleanup();
  return linesOfPage(items, number);
}

/** Stops once there are more letters than all pages together may have. */
async function itemsOf(page: Awaited<ReturnType<PdfDocument['getPage']>>): Promise<PdfItem[]> {
  const reader = (page.streamTextContent() as ReadableStream<TextContent>).getReader();
  const items: PdfItem[] = [];
  let letters = 0;
  for (let chunk = await reader.read(); !chunk.done && letters <= maxTextBytes; chunk = await reader.read()) {
    const found = chunk.value.items.filter((item): item is PdfItem => 'str' in item);
    items.push(...found);
    letters += found.reduce((sum, { str }) => sum + str.length, 0);
  }
  if (letters > maxTextBytes) await reader.cancel(new Error('more text than is read'));
  return items;
}

interface TextContent {
  readonly items: readonly (PdfItem | { readonly type: string })[];
}

/** What a program noted of the file. Its title is often the name of a file, and its date that of the printing. */
async function properties(document: PdfDocument): Promise<Facts> {
  const { info } = await document.getMetadata();
  const { Author: author, Title: title } = info as { readonly Author?: unknown; readonly Title?: unknown };
  const isName =
    typeof title !== 'string' ||
    title.trim() === '' ||
    /^(?:microsoft|untitled|document)\b|\.(?:docx?|indd|pdf|qxd|rtf)$/i.test(title.trim());
  return { title: isName ? null : title.trim(), byline: typeof author === 'string' ? likelyAuthor(author) : null };
}
