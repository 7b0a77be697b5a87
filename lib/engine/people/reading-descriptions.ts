import { indexOfSpanAt } from '../spans.ts';
import type { Sentence, Token } from '../types.ts';
import { describedOrganization } from './described-organizations.ts';
import { genderOfNoun, holderOfRole, onlyPersonAround } from './described-people.ts';
import { type DescriptionInText, descriptionAt, longestDescription } from './description.ts';
import { grammaticalRole } from './grammatical-role.ts';
import { nounsForOrganizations } from './lexicons/nouns-for-organizations.ts';
import { isNounForPerson } from './nouns-for-somebody.ts';
import { type Somebody, stranger } from './people-known.ts';
import { bringIntoFocus, nameAt, type Reading, type Who } from './reading.ts';
import type { HeldRole } from './roles.ts';
import { spanOf } from './token-range.ts';

/** "the senator", "the group", "her lawyer", "a nurse": resolved, or somebody nobody has named. In focus from now on. */
export function readDescription(reading: Reading, sentence: Sentence, at: number): void {
  const { tokens, index, paragraph } = sentence;
  const apposed = reading.named.rolesInText.get((tokens[at] as Token).start) ?? null;
  const isName = (token: number): boolean => nameAt(reading, sentence, token) >= 0;
  const description = descriptionAt(tokens, at, isName, { withPossessor: apposed !== null, end: endOfSource(reading, tokens, at) });
  // "the actress Jane Roe": part of the name's own mention.
  if (!description || isName(description.headEnd)) return;
  const range = { from: description.from, to: description.headEnd };
  const span = spanOf(tokens, range);
  const noun = tokens[description.headEnd - 1]?.lower ?? '';
  const place = { start: span.start, sentence: index, paragraph };
  const who = apposed ? named(reading, apposed.holder) : (described(reading, description, noun, place) ?? strangerCalled(noun));
  if (!who) return;
  bringIntoFocus(reading, sentence, span, who, grammaticalRole(tokens, range.from, range));
  if (who.entity === null) return;
  const isMention = apposed?.isBehind !== true && !holdsSomebodyElse(reading, description, isName, span.start);
  reading.references.push({ ...span, entity: who.entity, isMention });
}

const named = ({ named: { people } }: Reading, entity: number): Who => ({ entity, somebody: people[entity] as Somebody });

/** Rules from the surest to the vaguest: a role the article gave, the only person around, an organization the noun fits. */
function described(reading: Reading, description: DescriptionInText, noun: string, place: Parameters<typeof holderOfRole>[2]): Who | null {
  if (description.determiner === 'indefinite') return null;
  const focused = reading.inFocus.recent();
  const roles: readonly HeldRole[] = reading.named.roles.get(description.head) ?? [];
  const holder = holderOfRole(description, noun, place, roles, focused);
  if (holder !== null) return named(reading, holder);
  const isPlain = description.determiner === 'definite' && description.to === description.headEnd;
  const person = isPlain ? onlyPersonAround(noun, place, focused) : null;
  if (person) return person;
  const organization = describedOrganization(description, noun, place, focused, reading.named.kinds);
  if (organization === null) return null;
  const who = named(reading, organization);
  who.somebody.type = 'organization';
  return who;
}

/** "a nurse", "her boss", "the company", whose name we do not know: may be meant by "she" or "it" later on. */
function strangerCalled(noun: string): Who | null {
  if (isNounForPerson(noun)) return { entity: null, somebody: stranger('person', genderOfNoun(noun)) };
  return nounsForOrganizations.has(noun) ? { entity: null, somebody: stranger('organization', null) } : null;
}

/** "his lawyer", "the NASA chief": two people in one phrase; mentions do not overlap. */
function holdsSomebodyElse(
  { references }: Reading,
  { from, headEnd }: DescriptionInText,
  isName: (at: number) => boolean,
  start: number,
): boolean {
  if (references.at(-1)?.start === start) return true;
  for (let at = from; at < headEnd; at++) if (isName(at)) return true;
  return false;
}

/** Where a source ends, its noun phrase does: "[the museum] expects", whatever the tag of "expects". */
function endOfSource({ sources }: Reading, tokens: readonly Token[], at: number): number {
  const source = sources[indexOfSpanAt(sources, tokens[at]?.start ?? 0)];
  if (!source) return tokens.length;
  let end = at;
  while (end < tokens.length && end - at < longestDescription && (tokens[end] as Token).start < source.end) end++;
  return end;
}
