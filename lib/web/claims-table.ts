import { attributionOf } from '../summary-claims.ts';
import type { Summary } from '../summary-format.ts';
import { table } from './csv.ts';

/** A summary whose claims are wanted, and where it is read. */
export interface AddressedSummary {
  readonly summary: Summary;
  readonly address: string;
}

const columns = [
  'article',
  'title',
  'published',
  'claim',
  'text',
  'speaker',
  'mention',
  'cue',
  'mode',
  'kinds',
  'score',
  'start',
  'end',
  'url',
  'reference',
  'referent',
];

/** Claims as a table, one line a claim, for spreadsheets. */
export const claimsTable = (summaries: readonly AddressedSummary[]): string => table([columns, ...summaries.flatMap(rows)]);

const rows = ({ summary, address }: AddressedSummary): (string | number | null)[][] =>
  summary.claims.map((claim) => {
    const { id: claimId, text, context, kinds, score, start, end } = claim;
    const { id, article } = summary;
    const said = attributionOf(claim, summary);
    const who = [said?.source?.name ?? null, said?.source?.text ?? null, said?.cue?.text ?? null, said?.mode ?? null];
    const about = [context?.reference.text ?? null, context?.name ?? null];
    return [
      id,
      article.title,
      article.published,
      claimId,
      text,
      ...who,
      kinds.join(' '),
      score,
      start,
      end,
      `${address}#${claimId}`,
      ...about,
    ];
  });
