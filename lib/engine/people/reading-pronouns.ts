import { indexOfSpanAt } from '../spans.ts';
import type { Sentence, Token } from '../types.ts';
import { antecedentOfOrganization } from './antecedents.ts';
import { clauseStartBefore } from './clause-start.ts';
import type { NameMention } from './name-mentions.ts';
import { stranger } from './people-known.ts';
import { genderOfPronoun, type Pronoun, personOfPronoun, roleOfPronoun } from './pronouns.ts';
import { bringIntoFocus, nameAt, ownerAt, type Reading, type Who } from './reading.ts';

/** "he", "her", "its", "they": resolved against what is in focus, and in focus itself from now on. */
export function readPronoun(reading: Reading, sentence: Sentence, at: number): void {
  const pronoun = pronounAt(reading, sentence, at);
  if (!pronoun) return;
  const token = sentence.tokens[at] as Token;
  const gender = genderOfPronoun[pronoun.person];
  const isPerson = gender !== null;
  const found = isPerson ? whoIsPerson(reading, sentence, at, pronoun) : whoIsOrganization(reading, pronoun);
  if (!found) {
    // Whoever it is, the next "she" is likely to be the same.
    if (isPerson) bringIntoFocus(reading, sentence, token, { entity: null, somebody: stranger('person', gender) }, pronoun.role, true);
    return;
  }
  if (isPerson) {
    found.somebody.type = 'person';
    found.somebody.gender ??= gender;
  }
  if (found.entity !== null) reading.references.push({ start: token.start, end: token.end, entity: found.entity, isMention: true });
  bringIntoFocus(reading, sentence, token, found, pronoun.role, true);
}

function pronounAt(reading: Reading, sentence: Sentence, at: number): Pronoun | null {
  const { quotations, sources } = reading;
  const { tokens, index, paragraph } = sentence;
  const token = tokens[at] as Token;
  const person = personOfPronoun(token);
  if (!person) return null;
  return {
    person,
    start: token.start,
    sentence: index,
    paragraph,
    role: roleOfPronoun(tokens, at),
    quotation: indexOfSpanAt(quotations, token.start),
    isSource: indexOfSpanAt(sources, token.start) >= 0,
    clauseStart: clauseStartBefore(sentence, at, (opener) => isInsideName(reading, sentence, opener)),
  };
}

/** Not its first word. */
function isInsideName(reading: Reading, sentence: Sentence, at: number): boolean {
  const name = nameAt(reading, sentence, at);
  return name >= 0 && at > (reading.named.mentions[name] as NameMention).range.from;
}

const whoIsPerson = (reading: Reading, sentence: Sentence, at: number, pronoun: Pronoun): Who | null =>
  namedBehind(reading, sentence, at, pronoun) ??
  reading.choose(pronoun, reading.inFocus.recent(), reading.speakers[pronoun.quotation] ?? null);

/** "it" and "they" have so many meanings that only those who speak or own are looked for. */
const whoIsOrganization = ({ inFocus }: Reading, pronoun: Pronoun): Who | null =>
  pronoun.isSource || pronoun.role === 'possessor' ? antecedentOfOrganization(pronoun, inFocus.recent()) : null;

const longestOpening = 12;

/** "In her speech, Roe said": a possessive in the phrase that opens the sentence means the subject behind the comma. */
function namedBehind(reading: Reading, sentence: Sentence, at: number, { role, person }: Pronoun): Who | null {
  const { tokens } = sentence;
  if (role !== 'possessor' || at > 3 || !/^(?:ADP|SCONJ)$/.test(tokens[0]?.pos ?? '')) return null;
  for (let comma = at + 1; comma < Math.min(tokens.length, at + longestOpening); comma++) {
    if (nameAt(reading, sentence, comma) >= 0) return null;
    if (tokens[comma]?.text !== ',') continue;
    const entity = ownerAt(reading, sentence, skipTitle(reading, sentence, comma + 1));
    const somebody = entity === null ? undefined : reading.named.people[entity];
    const fits = somebody?.type === 'person' && (somebody.gender === null || somebody.gender === genderOfPronoun[person]);
    return somebody && fits ? { entity, somebody } : null;
  }
  return null;
}

/** Index of the name behind "the mayor," or "Mayor". */
function skipTitle(reading: Reading, sentence: Sentence, from: number): number {
  let at = from;
  while (at - from < 6 && nameAt(reading, sentence, at) < 0 && /^(?:PROPN|NOUN|DET|ADJ)$/.test(sentence.tokens[at]?.pos ?? '')) at++;
  return at;
}

/** "Jane Roe, who", "Acme, which", "the senator, who": whoever stands right in front. */
export function readRelative(reading: Reading, sentence: Sentence, at: number): void {
  const { tokens } = sentence;
  const before = tokens[at - 1]?.text === ',' ? at - 2 : at - 1;
  const last = reading.references.at(-1);
  const described = last && last.end === tokens[before]?.end ? last.entity : null;
  const entity = ownerAt(reading, sentence, before) ?? described;
  if (entity === null) return;
  const { start, end, lower } = tokens[at] as Token;
  const isPerson = reading.named.people[entity]?.type === 'person';
  if ((lower === 'which') !== isPerson) reading.references.push({ start, end, entity, isMention: true });
}
