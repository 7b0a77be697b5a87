import { unzipSync, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { damaged, tooComplex, unpacksTooLarge } from '../refusals.ts';
import { joinedBlocks } from './blocks.ts';
import { type Extracted, extracted, type Facts, refused } from './extraction.ts';
import { likelyAuthor } from './html/authors.ts';
import { fragmentBlocks } from './html/page.ts';

/** Of the parts that are read, unpacked. A novel has 4 MB. */
const maxPartBytes = 8 * 1024 * 1024;

/** Pictures, fonts and embedded files are not unpacked. */
const isReadPart = (name: string): boolean =>
  /^(?:\[Content_Types\]\.xml|_rels\/|docProps\/core\.xml$|word\/(?!media\/|embeddings\/|fonts\/|theme\/))/.test(name);

const styles = [
  "p[style-name='Title'] => h1.title:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='Caption'] => p.caption:fresh",
  "p[style-name='caption'] => p.caption:fresh",
];

/** A Word document → its text, with its headings and captions. */
export async function readDocx(bytes: Uint8Array): Promise<Extracted> {
  const parts = readParts(bytes);
  if (parts === null) return refused(unpacksTooLarge('Word document', maxPartBytes));
  if (parts['word/document.xml'] === undefined) return refused(damaged('a Word document (DOCX)'));
  const { value: html } = await mammoth.convertToHtml(
    { buffer: Buffer.from(zipSync(parts, { level: 0 })) },
    { styleMap: styles, convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
  );
  const blocks = fragmentBlocks(withoutNoteMarks(html));
  if (blocks === null) return refused(tooComplex('Word document'));
  const title = /<h1 class="title">(.{1,1000}?)<\/h1>/s.exec(html)?.[1];
  return extracted({
    ...joinedBlocks(blocks),
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    charset: null,
    facts: { title: title === undefined ? null : (fragmentBlocks(title)?.[0]?.text ?? null) },
    hearsay: properties(parts['docProps/core.xml']),
  });
}

/** Null: more than the limit. Each part is unpacked into a buffer of the size that it claims, so that none can grow beyond it. */
function readParts(bytes: Uint8Array): Record<string, Uint8Array> | null {
  let total = 0;
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!isReadPart(name)) return false;
      total += originalSize;
      return total <= maxPartBytes;
    },
  });
  return total > maxPartBytes ? null : parts;
}

/** The numbers of footnotes in the text, and the arrows back. */
const withoutNoteMarks = (html: string): string =>
  html
    .replaceAll(/<sup><a href="#(?:foot|end)note-[^"]{1,40}"[^>]{0,80}>\[\d{1,4}\]<\/a><\/sup>/g, '')
    .replaceAll(/<a href="#(?:foot|end)note-ref-[^"]{1,40}">↑<\/a>/g, '');

/** What Word noted of the file. Its dates are the file's, not the article's. */
function properties(core: Uint8Array | undefined): Facts {
  const xml = core === undefined ? '' : new TextDecoder().decode(core.subarray(0, 20_000));
  const field = (name: string): string | null =>
    new RegExp(`<${name}(?:\\s[^>]{0,200})?>([^<]{1,500})</${name}>`).exec(xml)?.[1]?.trim() || null;
  return { byline: likelyAuthor(field('dc:creator')) };
}
