import { statementIn } from '../summary-claims.ts';
import type { Claim, Summary } from '../summary-format.ts';
import { dateLine } from './date-line.ts';
import { referentOf } from './referent.ts';
import type { Speakers } from './speakers.ts';

interface Cited {
  readonly summary: Summary;
  readonly speakers: Speakers;
  /** Where the summary is read. */
  readonly address: string;
}

/** `“We will reopen in May.” (Ana Ruiz, in “Bridge to reopen”, by Tom Ferrand, 2023-11-14) https://…/summaries/bridge.txt#c1` */
export function citation(claim: Claim, { summary, speakers, address }: Cited): string {
  const { id, article } = summary;
  const speaker = speakers.of(statementIn(claim, summary)?.id ?? null)?.name ?? null;
  const work = article.title === null ? id : `“${article.title}”`;
  const source = [
    speaker && `${speaker}, in ${work}`,
    !speaker && work,
    article.byline && `by ${article.byline}`,
    dateLine(article.published),
  ];
  const told = [source.filter(Boolean).join(', '), referentOf(claim)].filter(Boolean).join('; ');
  return `${quoted(claim.text)} (${told}) ${address}#${claim.id}`;
}

/** Words that are in quotation marks already stay as they are. */
const quoted = (words: string): string => (/^["“„«‘']/.test(words) ? words : `“${words}”`);
