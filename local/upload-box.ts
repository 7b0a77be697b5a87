import { type ApiAnswer, messageAnswer } from './http-api/api-answer.ts';
import type { ApiRequest } from './http-api/api-request.ts';

/** Where the home page's upload box sends files, here only: on AWS articles are put into the bucket by whoever may. */
export const uploadPath = '/_local/articles';

export type Put = (key: string, body: Uint8Array) => Promise<unknown>;

/** Puts the files of a form into the articles bucket under their names, and sends the browser to where they are read. */
export async function uploadAnswer(request: ApiRequest, put: Put): Promise<ApiAnswer> {
  if (request.method !== 'POST') return messageAnswer(405, 'Only POST is allowed here');
  if (!isFromOurPage(request)) return messageAnswer(403, 'Only a page of this program may upload');
  const files = await filesOf(request);
  if (files === null) return messageAnswer(400, 'Expected multipart/form-data with files named "article"');
  for (const file of files) await put(keyOf(file), await file.bytes());
  const [only] = files;
  return seeOther(only && files.length === 1 ? `/summaries?key=${encodeURIComponent(keyOf(only))}` : '/');
}

/**
 * Any page in a browser can send a form to this machine, and any name can be made to lead here: neither may upload. Browsers say
 * whether it is our own page in Sec-Fetch-Site, which pages cannot set; the Origin of our pages is hidden by their referrer policy.
 */
function isFromOurPage({ headers: { host = '', origin, 'sec-fetch-site': site } }: ApiRequest): boolean {
  const isThisMachine = /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(host);
  return isThisMachine && (site === undefined ? origin === undefined : site === 'same-origin');
}

/** Null where it is no such form; a browser sends a file without a name where none was chosen. */
async function filesOf({ headers, body }: ApiRequest): Promise<File[] | null> {
  try {
    const form = await new Response(new Uint8Array(body), { headers: { 'content-type': headers['content-type'] ?? '' } }).formData();
    const files = form.getAll('article').filter((value) => value instanceof File && keyOf(value) !== '');
    return files.length > 0 ? (files as File[]) : null;
  } catch {
    return null;
  }
}

/** Without the folders that some clients send along. */
const keyOf = ({ name }: File): string => name.split(/[\\/]/).at(-1) ?? '';

const seeOther = (location: string): ApiAnswer => ({ status: 303, headers: { location }, body: Buffer.alloc(0) });
