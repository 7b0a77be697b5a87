import { RequestError } from '../errors.ts';
import type { StoredSummary } from '../ports.ts';
import { preference } from './accept.ts';

/** One way to show a ready summary. */
export interface Representation {
  readonly mediaType: string;
  readonly body: (summary: StoredSummary) => string;
}

/** Where a client likes several equally, the first is taken. */
export const representations: readonly Representation[] = [{ mediaType: 'application/json', body: (summary) => summary.body }];

/** The representation that the client likes best. */
export function chosenRepresentation(accept: string | undefined): Representation {
  const liked = representations.map((representation) => ({ representation, weight: preference(accept, representation.mediaType) }));
  const [best] = liked.filter(({ weight }) => weight > 0).toSorted((a, b) => b.weight - a.weight);
  if (best) return best.representation;
  const offered = representations.map(({ mediaType }) => mediaType).join(', ');
  throw new RequestError('not-acceptable', `expected Accept to allow one of ${offered}, got \`${accept}\``);
}
