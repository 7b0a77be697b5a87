import type { Attribution, Document, Quotation, Sentence, Span, Token } from '../types.ts';
import { describedOrganization, type KindOfOrganization } from './described-organizations.ts';
import { holderOfRole, onlyPersonAround, type Place } from './described-people.ts';
import { type DescriptionInText, descriptionAt, determinerAt } from './description.ts';
import { focus, type InFocus } from './focus.ts';
import { grammaticalRole } from './grammatical-role.ts';
import type { NameMention, TitleAlone } from './name-mentions.ts';
import type { Somebody } from './people-known.ts';
import { antecedentOfOrganization, antecedentOfPerson, genderOfPronoun, type Pronoun, personOfPronoun, roleOfPronoun } from './pronouns.ts';
import type { HeldRole } from './roles.ts';
import { firstEndingAfter, indexOfSpanAt } from './spans.ts';

/** A word or phrase that stands for somebody, and for whom. */
export interface Reference extends Span {
  readonly entity: number;
  /** A description with somebody else's name inside ("the NASA chief") is known, but not marked in the text. */
  readonly isMention: boolean;
}

/** What the article names, ready for looking back at. */
export interface NamedPeople {
  readonly mentions: readonly NameMention[];
  readonly titles: readonly TitleAlone[];
  /** Parallel to `mentions`. */
  readonly owners: readonly (number | null)[];
  /** By entity. */
  readonly people: Somebody[];
  readonly kinds: ReadonlyMap<number, KindOfOrganization>;
  /** By noun, each list short. */
  readonly roles: ReadonlyMap<string, readonly HeldRole[]>;
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
  const { mentions, owners, people, kinds, roles, nameAt } = named;
  const references: Reference[] = [];
  const inFocus = focus();
  const speakers = speakersByName(quotations, attributions, named);
  const sources = attributions.flatMap(({ source }) => (source ? [source] : [])).sort((a, b) => a.start - b.start || a.end - b.end);
  const sourceSpans = disjoint(sources);
  const titleAt = new Map(named.titles.map((title) => [`${title.sentence}:${title.from}`, title]));

  for (const sentence of sentences) {
    if (sentence.isHeading) continue;
    readSentence(sentence);
  }
  return references;

  function bringIntoFocus(sentence: Sentence, span: Span, entity: number, role: InFocus['role']): void {
    inFocus.add({
      entity,
      sentence: sentence.index,
      paragraph: sentence.paragraph,
      start: span.start,
      role,
      quotation: indexOfSpanAt(quotations, span.start),
      isSource: indexOfSpanAt(sourceSpans, span.start) >= 0,
    });
  }

  function readSentence(sentence: Sentence): void {
    const { tokens, index } = sentence;
    let clauseStart = sentence.start;
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at] as Token;
      if (opensClause(token)) clauseStart = token.end;
      const name = nameAt(index, at);
      if (name >= 0) {
        const mention = mentions[name] as NameMention;
        const owner = owners[name];
        if (typeof owner === 'number') bringIntoFocus(sentence, mention, owner, grammaticalRole(tokens, mention.title.from, mention.range));
        at = mention.range.to - 1;
        continue;
      }
      if (token.pos === 'PRON' || personOfPronoun(token)) readPronoun(sentence, at, clauseStart);
      const title = titleAt.get(`${index}:${at}`);
      if (title || determinerAt(tokens, at) === 'definite' || /^['’]s?$/.test(tokens[at - 1]?.text ?? '')) readDescription(sentence, at);
    }
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
      isSource: indexOfSpanAt(sourceSpans, token.start) >= 0,
      clauseStart,
    };
    const entity = antecedent(pronoun);
    if (entity === null) return;
    references.push({ start: token.start, end: token.end, entity, isMention: true });
    const somebody = people[entity] as Somebody;
    if (person === 'he' || person === 'she') {
      somebody.type = 'person';
      somebody.gender ??= genderOfPronoun[person];
    }
    bringIntoFocus(sentence, token, entity, pronoun.role);
  }

  function antecedent(pronoun: Pronoun): number | null {
    if (pronoun.person === 'he' || pronoun.person === 'she') {
      return antecedentOfPerson(pronoun, inFocus.recent(), people, speakers[pronoun.quotation] ?? null);
    }
    return pronoun.isSource || pronoun.role === 'possessor' ? antecedentOfOrganization(pronoun, inFocus.recent(), people) : null;
  }

  function readDescription(sentence: Sentence, at: number): void {
    const { tokens, index, paragraph } = sentence;
    const description = descriptionAt(tokens, at, (token) => nameAt(index, token) >= 0);
    if (!description || description.determiner === 'indefinite') return;
    // "the actress Jane Roe": part of the name's own mention.
    if (nameAt(index, description.headEnd) >= 0) return;
    const first = tokens[description.from] as Token;
    const last = tokens[description.headEnd - 1] as Token;
    const place: Place = { start: first.start, sentence: index, paragraph };
    const entity = described(description, nounOf(tokens, description), place);
    if (entity === null) return;
    let hasName = false;
    for (let token = description.from; token < description.headEnd; token++) hasName ||= nameAt(index, token) >= 0;
    references.push({ start: first.start, end: last.end, entity, isMention: !hasName });
    bringIntoFocus(sentence, first, entity, grammaticalRole(tokens, description.from, { from: description.from, to: description.headEnd }));
  }

  function described(description: DescriptionInText, noun: string, place: Place): number | null {
    const focused = inFocus.recent();
    return (
      holderOfRole(description, noun, place, roles.get(description.head) ?? [], focused) ??
      (description.determiner === 'definite' && description.complement.length === 0
        ? onlyPersonAround(noun, place, focused, people)
        : null) ??
      describedOrganization(description, noun, place, focused, kinds)
    );
  }
}

const nounOf = (tokens: readonly Token[], { headEnd }: DescriptionInText): string => tokens[headEnd - 1]?.lower ?? '';

/** A comma, a conjunction, a quotation mark: what follows may have a subject of its own. */
const opensClause = (token: Token): boolean =>
  /^(?:PUNCT|SCONJ|CCONJ)$/.test(token.pos) || /^(?:that|who|which|because|if)$/.test(token.lower);

/** Overlapping spans are joined, so that they can be searched. */
function disjoint(spans: readonly Span[]): Span[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of spans) {
    const last = joined.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}
