import { isOneOf } from '../listed.ts';
import { tokenBefore } from '../token-before.ts';
import type { Attribution, Document, Sentence, Token } from '../types.ts';
import { antecedentOfPerson, type ChooseAntecedent } from './antecedents.ts';
import { determinerAt } from './description.ts';
import { grammaticalRole, isPossessiveMark } from './grammatical-role.ts';
import type { NameMention } from './name-mentions.ts';
import type { NamedPeople } from './named-people.ts';
import { type Somebody, stranger } from './people-known.ts';
import { personOfPronoun } from './pronouns.ts';
import { bringIntoFocus, nameAt, type Reading, type Reference, startReading } from './reading.ts';
import { readDescription } from './reading-descriptions.ts';
import { readPronoun, readRelative } from './reading-pronouns.ts';

/** Reads along: every name comes into focus, every pronoun and description looks back on what is in focus. */
export function resolveReferences(
  document: Document,
  attributions: readonly Attribution[],
  named: NamedPeople,
  choose: ChooseAntecedent = antecedentOfPerson,
): readonly Reference[] {
  const reading = startReading(document, attributions, named, choose);
  for (const sentence of document.sentences) if (!sentence.isHeading) readSentence(reading, sentence);
  return reading.references;
}

function readSentence(reading: Reading, sentence: Sentence): void {
  const { tokens } = sentence;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const name = nameAt(reading, sentence, at);
    if (name >= 0) {
      readName(reading, sentence, name);
      at = (reading.named.mentions[name] as NameMention).range.to - 1;
      continue;
    }
    if (personOfPronoun(token)) readPronoun(reading, sentence, at);
    else if (isRelative(token)) readRelative(reading, sentence, at);
    const opensDescription =
      determinerAt(tokens, at) !== 'none' || isPossessiveMark(tokenBefore(tokens, at)) || reading.titles.has(token.start);
    if (opensDescription) readDescription(reading, sentence, at);
  }
}

function readName(reading: Reading, sentence: Sentence, name: number): void {
  const { mentions, owners, people } = reading.named;
  const mention = mentions[name] as NameMention;
  const entity = owners[name] ?? null;
  if (entity === null && mention.type !== 'person') return;
  // A surname that two people share: one of them, but nobody knows which.
  const somebody = entity === null ? stranger('person', null) : (people[entity] as Somebody);
  bringIntoFocus(reading, sentence, mention, { entity, somebody }, grammaticalRole(sentence.tokens, mention.title.from, mention.range));
}

const isRelative = isOneOf('who whom whose which');
