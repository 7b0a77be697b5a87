import PostalMime from 'postal-mime';
import { minArticleWords } from '../refusals.ts';
import { countWords } from '../words.ts';
import { type Extracted, extracted } from './extraction.ts';
import { likelyAuthor } from './html/authors.ts';

const maxHeaderBytes = 256 * 1024;
const maxNesting = 20;

/** An e-mail message → its text part, or the text of its HTML part. Attachments are not read. */
export async function readMail(bytes: Uint8Array): Promise<Extracted> {
  const mail = await PostalMime.parse(bytes, {
    maxHeadersSize: maxHeaderBytes,
    maxNestingDepth: maxNesting,
    attachmentEncoding: 'arraybuffer',
  });
  const facts = { title: subject(mail.subject) };
  const hearsay = { byline: likelyAuthor(mail.from?.name), published: day(mail.date) };
  const text = (mail.text ?? '').replaceAll('\r\n', '\n').trim();
  const origin = { mediaType: 'message/rfc822', charset: null, facts, hearsay };
  if (mail.html === undefined || countWords(text.slice(0, 4000)) >= minArticleWords) return extracted({ ...origin, text });
  const { readPage } = await import('./html/page.ts');
  const page = readPage({ text: mail.html, charset: null, warnings: [] });
  return page.extraction === null ? page : extracted({ ...page.extraction, ...origin });
}

/** "Fwd: Re: Bus line" → "Bus line" */
const subject = (line: string | undefined): string | null => line?.replace(/^(?:(?:re|fwd?|aw|wg|tr)\s?:\s*)+/i, '').trim() || null;

/** postal-mime leaves a date that it cannot read as it is. */
function day(date: string | undefined): string | null {
  const time = Date.parse(date ?? '');
  return Number.isNaN(time) ? null : new Date(time).toISOString().replace('.000Z', 'Z');
}
