import { indexOfSpanAt, joinedSpans } from '../spans.ts';
import type { Attribution, Document, Quotation, Sentence, Span } from '../types.ts';
import type { ChooseAntecedent } from './antecedents.ts';
import { type Focus, focus, type InFocus } from './focus.ts';
import type { GrammaticalRole } from './grammatical-role.ts';
import type { NamedPeople } from './named-people.ts';
import { speakersByName } from './speakers.ts';

/** A word or phrase that stands for somebody, and for whom. */
export interface Reference extends Span {
  readonly entity: number;
  /** A description with somebody else inside ("the NASA chief", "his lawyer") is known, but not marked in the text. */
  readonly isMention: boolean;
}

/** Somebody with or without a name. */
export type Who = Pick<InFocus, 'entity' | 'somebody'>;

/** Where the reader is: what is known, what is in focus, what was resolved so far. */
export interface Reading {
  readonly named: NamedPeople;
  readonly quotations: readonly Quotation[];
  /** By quotation. */
  readonly speakers: readonly (number | null)[];
  /** Sources of reported speech, in order. */
  readonly sources: readonly Span[];
  /** Where a title stands alone: offsets. */
  readonly titles: ReadonlySet<number>;
  /** Decides who a "he" or "she" is. */
  readonly choose: ChooseAntecedent;
  readonly inFocus: Focus;
  readonly references: Reference[];
}

export const startReading = (
  { sentences, quotations }: Document,
  attributions: readonly Attribution[],
  named: NamedPeople,
  choose: ChooseAntecedent,
): Reading => ({
  named,
  quotations,
  speakers: speakersByName(quotations, attributions, named),
  sources: joinedSpans(attributions.flatMap(({ source }) => source ?? [])),
  titles: new Set(named.titles.map(({ sentence, from }) => sentences[sentence]?.tokens[from]?.start ?? -1)),
  choose,
  inFocus: focus(),
  references: [],
});

export const nameAt = ({ named }: Reading, { index }: Sentence, at: number): number => named.nameAt(index, at);

/** The entity named at a token, null when none is. */
export function ownerAt(reading: Reading, sentence: Sentence, at: number): number | null {
  const name = nameAt(reading, sentence, at);
  return name < 0 ? null : (reading.named.owners[name] ?? null);
}

export function bringIntoFocus(
  { quotations, sources, inFocus }: Reading,
  { index, paragraph }: Sentence,
  { start }: Span,
  { entity, somebody }: Who,
  role: GrammaticalRole,
  isPronoun = false,
): void {
  const quotation = indexOfSpanAt(quotations, start);
  inFocus.add({
    entity,
    somebody,
    isPronoun,
    sentence: index,
    paragraph,
    start,
    role,
    quotation,
    isSource: indexOfSpanAt(sources, start) >= 0,
  });
}
