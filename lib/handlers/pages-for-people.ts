import { preference } from './accept.ts';
import type { HttpRequest, HttpResponse } from './http.ts';
import { pageHeaders } from './page-headers.ts';

const processing = 202;

/** Waiting and problems as a page, for those who would rather have a page than JSON. The status and the other headers stay. */
export async function forPeople(request: HttpRequest, response: HttpResponse): Promise<HttpResponse> {
  const isForPeople = response.body !== '' && (response.status === processing || response.status >= 400) && prefersPages(request);
  if (!isForPeople) return response;
  const { problemPage, processingPage } = await import('../web/status-pages.ts');
  const told = JSON.parse(response.body);
  const body =
    response.status === processing
      ? processingPage({ key: told.id, seconds: Number(response.headers['retry-after']) })
      : problemPage({ ...told, asked: askedFor(request), requestId: request.id });
  return { ...response, headers: { ...response.headers, ...(await pageHeaders()) }, body };
}

const askedFor = ({ path, query }: HttpRequest): string => query.get('key') ?? path.replace(/^\/summaries\/(?=.)/, '');

function prefersPages({ query, headers: { accept } }: HttpRequest): boolean {
  const format = query.get('format');
  if (format !== null) return format === 'html';
  return preference(accept, 'text/html') > Math.max(preference(accept, 'application/json'), preference(accept, 'application/problem+json'));
}
