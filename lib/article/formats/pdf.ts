import { getDocumentProxy } from 'unpdf';
import { encrypted, maxTextBytes, noTextLayer, textTooLarge } from '../refusals.ts';
import { joinedBlocks } from './blocks.ts';
import { type Extracted, extracted, type Facts, refused } from './extraction.ts';
import { likelyAuthor } from './html/authors.ts';
import { furnitureOf } from './pdf/furniture.ts';
import { linesOfPage, type PdfItem, type PdfLine } from './pdf/lines.ts';
import { paragraphsOf } from './pdf/paragraphs.ts';

/** Fewer letters are a stamp on a scan. */
const leastLetters = 40;

/** A PDF document with a text layer → its paragraphs. */
export async function readPdf(bytes: Uint8Array): Promise<Extracted> {
  const open = await opened(bytes);
  if (open === null) return refused(encrypted('a PDF document'));
  try {
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
  const { items } = await page.getTextContent();
  page.cleanup();
  return linesOfPage(
    items.filter((item): item is typeof item & PdfItem => 'str' in item),
    number,
  );
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
