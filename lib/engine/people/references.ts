import type { Attribution, Document, Quotation, Sentence, Span, Token } from '../types.ts';
import { describedOrganization, type Kinds } from './described-organizations.ts';
import { genderOfNoun, holderOfRole, onlyPersonAround, type Place } from './described-people.ts';
import { type DescriptionInText, descriptionAt, determinerAt, longestDescription } from './description.ts';
import { focus, type InFocus } from './focus.ts';
import { type GrammaticalRole, grammaticalRole, isPossessiveMark } from './grammatical-role.ts';
import { nounsForOrganizations } from './lexicons/nouns-for-organizations.ts';
import type { NameMention, TitleAlone } from './name-mentions.ts';
import { isNounForPerson } from './nouns-for-somebody.ts';
import { type Somebody, stranger } from './people-known.ts';
import { antecedentOfOrganization, antecedentOfPerson, genderOfPronoun, type Pronoun, personOfPronoun, roleOfPronoun } from './pronouns.ts';
import type { HeldRole } from './roles.ts';
import { firstEndingAfter, indexOfSpanAt, joinedSpans } from './spans.ts';
import { spanOf } from './token-range.ts';

/** A word or phrase that stands for somebody, and for whom. */
export interface Reference extends Span {
  readonly entity: number;
  /** A description with somebody else inside ("the NASA chief", "his lawyer") is known, but not marked in the text. */
  readonly isMention: boolean;
}

/** Somebody with or without a name. */
type Who = Pick<InFocus, 'entity' | 'somebody'>;

/** What the article names, ready for looking back at. */
export interface NamedPeople {
  readonly mentions: readonly NameMention[];
  readonly titles: readonly TitleAlone[];
  /** Parallel to `mentions`. */
  readonly owners: readonly (number | null)[];
  /** By entity. */
  readonly people: Somebody[];
  readonly kinds: Kinds;
  /** By noun, each list short. */
  readonly roles: ReadonlyMap<string, readonly HeldRole[]>;
  /** By the offset of the phrase, where it stands apart from the name. */
  readonly rolesInText: ReadonlyMap<number, HeldRole>;
  /** Index of the name mention at a token, -1 when there is none. */
  readonly nameAt: (sentence: number, at: number) => number;
}

/** The speaker of each quotation, where a name stands beside it. */
function speakersByName(quotations: readonly Quotation[], attributions: readonly Attribution[], named: NamedPeople): (number | null)[] {
  const speakers: (number | null)[] = new Array(quotations.length).fill(null);
  for (const { source, content } of attributions) {
    if (!source) continue;
    const at = firstEndingAfter(named.mentions, source.start);
    const mention = named.mentions[at];
    const owner = mention && mention.start < source.end ? named.owners[at] : null;
    if (typeof owner !== 'number') continue;
    for (const { start, end } of content) {
      for (
        let index = firstEndingAfter(quotations, start);
        index < quotations.length && (quotations[index] as Quotation).start < end;
        index++
      ) {
        speakers[index] ??= owner;
      }
    }
  }
  return speakers;
}

/** Reads along: every name comes into focus, every pronoun and description looks back on what is in focus. */
export function resolveReferences(
  { sentences, quotations }: Document,
  attributions: readonly Attribution[],
  named: NamedPeople,
): Reference[] {
  const { mentions, owners, people, kinds, roles, rolesInText, nameAt } = named;
  const references: Reference[] = [];
  const inFocus = focus();
  const speakers = speakersByName(quotations, attributions, named);
  const sources = joinedSpans(attributions.flatMap(({ source }) => source ?? []));
  const titles = new Set(named.titles.map(({ sentence, from }) => `${sentence}:${from}`));

  for (const sentence of sentences) if (!sentence.isHeading) readSentence(sentence);
  return references;

  function bringIntoFocus(sentence: Sentence, { start }: Span, { entity, somebody }: Who, role: GrammaticalRole, isPronoun = false): void {
    const { index, paragraph } = sentence;
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

  function readSentence(sentence: Sentence): void {
    const { tokens, index } = sentence;
    let clauseStart = sentence.start;
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at] as Token;
      if (opensClause(tokens, at)) clauseStart = token.end;
      const name = nameAt(index, at);
      if (name >= 0) {
        readName(sentence, name);
        at = (mentions[name] as NameMention).range.to - 1;
        continue;
      }
      if (personOfPronoun(token)) readPronoun(sentence, at, clauseStart);
      else if (/^(?:who|whom|whose|which)$/.test(token.lower)) readRelative(sentence, at);
      if (determinerAt(tokens, at) !== 'none' || titles.has(`${index}:${at}`) || isPossessiveMark(tokens[at - 1]))
        readDescription(sentence, at);
    }
  }

  function readName(sentence: Sentence, name: number): void {
    const mention = mentions[name] as NameMention;
    const owner = owners[name] ?? null;
    // A surname that two people share: one of them, but nobody knows which.
    const somebody = owner === null ? stranger('person', null) : (people[owner] as Somebody);
    if (owner === null && mention.type !== 'person') return;
    bringIntoFocus(sentence, mention, { entity: owner, somebody }, grammaticalRole(sentence.tokens, mention.title.from, mention.range));
  }

  function readPronoun(sentence: Sentence, at: number, clauseStart: number): void {
    const { tokens, index, paragraph } = sentence;
    const token = tokens[at] as Token;
    const person = personOfPronoun(token);
    if (!person) return;
    const pronoun: Pronoun = {
      person,
      start: token.start,
      sentence: index,
      paragraph,
      role: roleOfPronoun(tokens, at),
      quotation: indexOfSpanAt(quotations, token.start),
      isSource: indexOfSpanAt(sources, token.start) >= 0,
      clauseStart,
    };
    const isPerson = person === 'he' || person === 'she';
    const gender = genderOfPronoun[person];
    const found = isPerson
      ? (namedBehind(sentence, at, pronoun) ?? antecedentOfPerson(pronoun, inFocus.recent(), speakers[pronoun.quotation] ?? null))
      : pronoun.isSource || pronoun.role === 'possessor'
        ? antecedentOfOrganization(pronoun, inFocus.recent())
        : null;
    // Whoever it is, the next "she" is likely to be the same.
    if (!found && isPerson) bringIntoFocus(sentence, token, { entity: null, somebody: stranger('person', gender) }, pronoun.role, true);
    if (!found) return;
    if (isPerson) {
      found.somebody.type = 'person';
      found.somebody.gender ??= gender;
    }
    if (found.entity !== null) references.push({ start: token.start, end: token.end, entity: found.entity, isMention: true });
    bringIntoFocus(sentence, token, found, pronoun.role, true);
  }

  /** "In her speech, Roe said": a possessive in the phrase that opens the sentence means the subject behind the comma. */
  function namedBehind({ tokens, index }: Sentence, at: number, { role, person }: Pronoun): Who | null {
    if (role !== 'possessor' || at > 3 || !/^(?:ADP|SCONJ)$/.test(tokens[0]?.pos ?? '')) return null;
    for (let comma = at + 1; comma < Math.min(tokens.length, at + 12); comma++) {
      if (nameAt(index, comma) >= 0) return null;
      if (tokens[comma]?.text !== ',') continue;
      let next = comma + 1;
      while (next - comma < 6 && nameAt(index, next) < 0 && /^(?:PROPN|NOUN|DET|ADJ)$/.test(tokens[next]?.pos ?? '')) next++;
      const entity = owners[nameAt(index, next)];
      const somebody = typeof entity === 'number' ? people[entity] : undefined;
      const fits = somebody?.type === 'person' && (somebody.gender === null || somebody.gender === genderOfPronoun[person]);
      return typeof entity === 'number' && somebody && fits ? { entity, somebody } : null;
    }
    return null;
  }

  /** "Jane Roe, who", "Acme, whose": the name right in front. */
  function readRelative({ tokens, index }: Sentence, at: number): void {
    const entity = owners[nameAt(index, tokens[at - 1]?.text === ',' ? at - 2 : at - 1)];
    if (typeof entity !== 'number') return;
    const isPerson = people[entity]?.type === 'person';
    const { start, end, lower } = tokens[at] as Token;
    if ((lower === 'which') === isPerson) return;
    references.push({ start, end, entity, isMention: true });
  }

  function readDescription(sentence: Sentence, at: number): void {
    const { tokens, index, paragraph } = sentence;
    const apposed = rolesInText.get((tokens[at] as Token).start);
    const description = descriptionAt(tokens, at, (token) => nameAt(index, token) >= 0, {
      withPossessor: apposed !== undefined,
      end: endOfSource(tokens, at),
    });
    // "the actress Jane Roe": part of the name's own mention.
    if (!description || nameAt(index, description.headEnd) >= 0) return;
    const span = spanOf(tokens, { from: description.from, to: description.headEnd });
    const noun = tokens[description.headEnd - 1]?.lower ?? '';
    const who = described(description, noun, { start: span.start, sentence: index, paragraph }) ?? strangerCalled(noun);
    if (!who) return;
    const role = grammaticalRole(tokens, description.from, { from: description.from, to: description.headEnd });
    bringIntoFocus(sentence, span, who, role);
    if (who.entity === null) return;
    let hasOther = references.at(-1)?.start === span.start || apposed?.isBehind === true;
    for (let token = description.from; token < description.headEnd; token++) hasOther ||= nameAt(index, token) >= 0;
    references.push({ ...span, entity: who.entity, isMention: !hasOther });
  }

  /** Where a source ends, its noun phrase does: "[the museum] expects", whatever the tag of "expects". */
  function endOfSource(tokens: readonly Token[], at: number): number {
    const source = sources[indexOfSpanAt(sources, tokens[at]?.start ?? 0)];
    if (!source) return tokens.length;
    let end = at;
    while (end < tokens.length && end - at < longestDescription && (tokens[end] as Token).start < source.end) end++;
    return end;
  }

  function described(description: DescriptionInText, noun: string, place: Place): Who | null {
    const focused = inFocus.recent();
    const apposed = rolesInText.get(place.start)?.holder ?? null;
    if (apposed !== null) return { entity: apposed, somebody: people[apposed] as Somebody };
    if (description.determiner === 'indefinite') return null;
    const held = holderOfRole(description, noun, place, roles.get(description.head) ?? [], focused);
    const isPlain = description.determiner === 'definite' && description.to === description.headEnd;
    const person = held === null && isPlain ? onlyPersonAround(noun, place, focused) : null;
    if (person) return person;
    const entity = held ?? describedOrganization(description, noun, place, focused, kinds);
    if (entity === null) return null;
    const somebody = people[entity] as Somebody;
    if (held === null) somebody.type = 'organization';
    return { entity, somebody };
  }
}

/** "a nurse", "her boss", "the company", whose name we do not know: may be meant by "she" or "it" later on. */
function strangerCalled(noun: string): Who | null {
  if (isNounForPerson(noun)) return { entity: null, somebody: stranger('person', genderOfNoun(noun)) };
  return nounsForOrganizations.has(noun) ? { entity: null, somebody: stranger('organization', null) } : null;
}

/** Behind these a clause has a subject of its own: "that", "because", "and she"; not "and criticized". */
function opensClause(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (token.pos === 'CCONJ') return !/^(?:VERB|AUX|ADV)$/.test(tokens[at + 1]?.pos ?? '');
  return token.pos === 'SCONJ' || /^(?:[;:“”"]|that)$/.test(token.lower);
}
