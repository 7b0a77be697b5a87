import type { Summary } from '../summary-format.ts';
import { dateLine } from './date-line.ts';
import { onOneLine } from './one-line.ts';
import { claimantAndReferent } from './referent.ts';
import { speakersOf } from './speakers.ts';

/** Title, summary and key claims, for a mail or a terminal. */
export function plainText(summary: Summary): string {
  const { article, claims } = summary;
  const speakers = speakersOf(summary);
  const origin = [article.byline && `By ${article.byline}`, dateLine(article.published), summary.id].filter(Boolean).join(', ');
  const lines = claims.map((claim, index) => `${index + 1}. ${onOneLine(claim.text)} (${claimantAndReferent(claim, speakers)})`);
  const parts = [article.title, origin, summary.summary.text, lines.length > 0 && `Key claims\n\n${lines.join('\n')}`];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}
