import type { ArticleStore } from '../ports.ts';
import type { Summary } from '../summary-format.ts';
import type { Alternate } from '../web/summary-page.ts';
import { articleTextUrl, summaryUrl } from './article-key.ts';
import type { HttpRequest } from './http.ts';
import type { Representation } from './representations.ts';
import { textOfSummary } from './summary-text.ts';

/** A summary that is ready, and what showing it may need. */
export interface ReadySummary {
  readonly summary: Summary;
  readonly request: HttpRequest;
  readonly articles: Pick<ArticleStore, 'read'>;
}

export interface Rendered {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

export interface SummaryRepresentation extends Representation {
  /** Null: as it is stored. */
  readonly render: ((ready: ReadySummary) => Promise<Rendered>) | null;
}

/** The default first. */
export const summaryRepresentations: readonly SummaryRepresentation[] = [
  { format: 'json', mediaType: 'application/json', name: 'JSON', render: null },
  { format: 'html', mediaType: 'text/html', name: 'Page', render: renderPage },
];

/** The same summary in the other formats. */
export const alternatesOf = (key: string, format: string): Alternate[] =>
  summaryRepresentations
    .filter((other) => other.format !== format)
    .map(({ name, mediaType, format: other }) => ({ name, mediaType, url: inFormat(summaryUrl(key), other) }));

/** `/summaries/a.txt` → `/summaries/a.txt?format=html` */
export const inFormat = (url: string, format: string): string => `${url}${url.includes('?') ? '&' : '?'}format=${format}`;

async function renderPage({ summary, request, articles }: ReadySummary): Promise<Rendered> {
  const [{ summaryPage }, { securityPolicy }, text] = await Promise.all([
    import('../web/summary-page.ts'),
    import('../web/security-policy.ts'),
    textOfSummary(summary, articles),
  ]);
  const { id } = summary;
  const body = summaryPage({
    summary,
    text,
    address: request.origin + summaryUrl(id),
    textUrl: articleTextUrl(id),
    alternates: alternatesOf(id, 'html'),
  });
  return { body, headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': securityPolicy } };
}
