import type { HttpResponse } from './http.ts';

export interface Rendered {
  readonly body: string;
  readonly headers: HttpResponse['headers'];
}

/** A new version of this program may show the same summary otherwise: the ETag will be that of what is shown, and there is no date. */
export const renderedResponse = ({ body, headers }: Rendered): HttpResponse => ({
  status: 200,
  headers: { ...headers, 'cache-control': 'no-cache' },
  body,
});
