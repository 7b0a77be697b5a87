import type { Summary } from '../summary-format.ts';
import { articleTextUrl, summaryUrl } from './article-key.ts';
import type { HttpRequest } from './http.ts';
import { alternates } from './links.ts';
import { pageHeaders } from './page-headers.ts';
import type { Rendered } from './rendered-response.ts';
import type { Representation } from './representations.ts';
import { type SummaryTextParts, textOfSummary } from './summary-text.ts';

/** A summary that is ready, and what showing it may need. */
export interface ReadySummary {
  readonly summary: Summary;
  readonly request: HttpRequest;
  readonly parts: SummaryTextParts;
}

export interface SummaryRepresentation extends Representation {
  /** Null: as it is stored. What renders is loaded only now: JSON does without. */
  readonly render: ((ready: ReadySummary) => Promise<Rendered>) | null;
}

/** The default first. */
export const summaryRepresentations: readonly SummaryRepresentation[] = [
  { format: 'json', mediaType: 'application/json', name: 'JSON', render: null },
  { format: 'html', mediaType: 'text/html', name: 'page', render: asPage },
  { format: 'jsonld', mediaType: 'application/ld+json', name: 'JSON-LD', render: asLinkedData },
  { format: 'text', mediaType: 'text/plain', name: 'text', render: asText },
  { format: 'markdown', mediaType: 'text/markdown', name: 'Markdown', render: asMarkdown },
  { format: 'csv', mediaType: 'text/csv', name: 'CSV of the claims', render: asTable },
];

async function asPage({ summary, request, parts }: ReadySummary): Promise<Rendered> {
  const { summaryPage } = await import('../web/summary-page.ts');
  const body = summaryPage({
    summary,
    text: await textOfSummary(summary, parts),
    address: addressOf(summary, request),
    textUrl: articleTextUrl(summary.id),
    alternates: alternates(summaryUrl(summary.id), summaryRepresentations, 'html'),
  });
  return { body, headers: await pageHeaders() };
}

async function asLinkedData({ summary, request, parts }: ReadySummary): Promise<Rendered> {
  const { jsonLd } = await import('../web/json-ld.ts');
  const text = await textOfSummary(summary, parts);
  const textAddress = request.origin + articleTextUrl(summary.id);
  const body = `${JSON.stringify(jsonLd({ summary, text, address: addressOf(summary, request), textAddress }), null, 2)}\n`;
  return { body, headers: { 'content-type': 'application/ld+json' } };
}

async function asText({ summary }: ReadySummary): Promise<Rendered> {
  const { plainText } = await import('../web/plain-text.ts');
  return { body: plainText(summary), headers: { 'content-type': 'text/plain; charset=utf-8' } };
}

async function asMarkdown({ summary, request }: ReadySummary): Promise<Rendered> {
  const { markdown } = await import('../web/markdown.ts');
  return { body: markdown(summary, addressOf(summary, request)), headers: { 'content-type': 'text/markdown; charset=utf-8' } };
}

async function asTable({ summary, request }: ReadySummary): Promise<Rendered> {
  const { claimsTable } = await import('../web/claims-table.ts');
  const body = claimsTable([{ summary, address: addressOf(summary, request) }]);
  return { body, headers: { 'content-type': 'text/csv; charset=utf-8; header=present' } };
}

const addressOf = ({ id }: Summary, { origin }: HttpRequest): string => origin + summaryUrl(id);
