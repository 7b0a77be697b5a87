import type { Claim, Summary } from '../summary-format.ts';
import { dateLine } from './date-line.ts';
import { onOneLine } from './one-line.ts';
import { claimantAndReferent } from './referent.ts';
import { speakersOf } from './speakers.ts';

/** Title, summary and key claims as CommonMark. `address` is where the summary is read. */
export function markdown(summary: Summary, address: string): string {
  const { id, article, claims } = summary;
  const speakers = speakersOf(summary);
  const origin = [article.byline && `By ${words(article.byline)}`, dateLine(article.published), `[${words(id)}](<${address}>)`];
  const item = (claim: Claim, index: number): string =>
    `${index + 1}. ${words(claim.text)} — ${words(claimantAndReferent(claim, speakers))} ([#${claim.id}](<${address}#${claim.id}>))`;
  const parts = [
    `# ${words(article.title ?? id)}`,
    origin.filter(Boolean).join(', '),
    ...summary.summary.sentences.map(({ text }) => words(text)),
    claims.length > 0 && `## Key claims\n\n${claims.map(item).join('\n')}`,
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

/** The article's words, so that nothing in them is taken for markup: `*x*` → `\*x\*` */
const words = (text: string): string =>
  onOneLine(text)
    .replaceAll(/[\\`*_[\]<>&~|#]/g, '\\$&')
    .replace(/^(?:[-+=]|\d{1,9}(?=[.)]))/, (start) => (/\d/.test(start) ? start : `\\${start}`))
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
