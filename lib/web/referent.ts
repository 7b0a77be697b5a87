import type { Claim } from '../summary-format.ts';
import { onOneLine } from './one-line.ts';
import { claimant, type Speakers } from './speakers.ts';

/** Whom or what a claim speaks of where it does not say so itself: `“the company” is Northline Ferries`. Null: it does. */
export const referentOf = ({ context }: Claim): string | null =>
  context && `“${onOneLine(context.reference.text)}” is ${onOneLine(context.name)}`;

/** What a reader of a claim alone has to know: `Greta Olsen; “the company” is Northline Ferries`. */
export const claimantAndReferent = (claim: Claim, speakers: Speakers): string =>
  [onOneLine(claimant(claim, speakers)), referentOf(claim)].filter((part) => part !== null).join('; ');
