import type { Attribution, Claim, Summary } from './summary-format.ts';

/** So many summaries may be looked through for claims at once. */
export const mostSummariesAtOnce = 100;

/** What a claim repeats, or reports as a whole sentence. Null: it is the article's own. */
export const attributionOf = ({ attribution }: Claim, { attributions }: Pick<Summary, 'attributions'>): Attribution | null =>
  attributions.find(({ id }) => id === attribution) ?? null;

/** The statement that a claim repeats; null where the claim is the article's own sentence, even one that reports a statement. */
export function statementIn(claim: Claim, summary: Pick<Summary, 'attributions'>): Attribution | null {
  const said = attributionOf(claim, summary);
  return said && said.content.start <= claim.start && claim.end <= said.content.end ? said : null;
}
