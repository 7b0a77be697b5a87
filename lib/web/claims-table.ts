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

const rows = ({ summary: { id, article, claims, attributions }, address }: AddressedSummary): (string | number | null)[][] =>
  claims.map(({ id: claim, text, attribution, context, kinds, score, start, end }) => {
    const said = attributions.find((other) => other.id === attribution);
    const who = [said?.source?.name ?? null, said?.source?.text ?? null, said?.cue?.text ?? null, said?.mode ?? null];
    const about = [context?.reference.text ?? null, context?.name ?? null];
    return [id, article.title, article.published, claim, text, ...who, kinds.join(' '), score, start, end, `${address}#${claim}`, ...about];
  });
