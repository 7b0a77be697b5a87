import { isOneOf } from '../listed.ts';
import { isReflexive } from '../reflexives.ts';
import { tokenBefore } from '../token-before.ts';
import type { Token } from '../types.ts';
import { wordList } from '../word-list.ts';
import { isPast, verbCueOf } from './cues.ts';
import { isInDirectSpeech } from './found.ts';
import { auxiliaries, formsOfBe } from './lexicons/auxiliaries.ts';
import {
  isInPhrase,
  isNominal,
  isSurname,
  isTime,
  longPhraseStartingAt,
  phraseEndingAt,
  possessivePronouns,
  widenToClauseStart,
} from './noun-phrases.ts';
import { isDash, isQuotationMark, type SentenceView, type TokenRange } from './sentence-view.ts';
import { isFiniteTag, isRelativePronoun } from './tag-tests.ts';
import { verbCueAt } from './verb-cue.ts';

/** How a verb stands in its clause. */
export interface VerbGroup {
  /** Null: none in reach, see the flags. */
  readonly subject: TokenRange | null;
  /** First token of the verb group, with its auxiliaries and adverbs: "has also said". */
  readonly from: number;
  readonly isPassive: boolean;
  /** After "to": the subject is that of the governing verb. */
  readonly isInfinitive: boolean;
  /** After "and" or "but" with no subject of its own. */
  readonly isCoordinated: boolean;
  /** The subject is "who", "which" or "that". */
  readonly isRelative: boolean;
  readonly hasAuxiliary: boolean;
  /** A comma or dash stands before the verb and no subject was found across it. */
  readonly followsComma: boolean;
  /** The subject was found on the other side of an apposition or relative clause. */
  readonly acrossAside: boolean;
}

const objectPronouns = wordList('him them me us himself herself themselves itself');
const prepositionsOfSubjects = wordList('of for in at from with by');
const longestAside = 30;

/** Before a verb "has" and "was" are auxiliaries, whatever the tagger says of them across an adverb. */
const isAuxiliary = (token: Token): boolean => (token.pos === 'AUX' || token.pos === 'VERB') && auxiliaries.has(token.lower);
const isParticle = isOneOf("not n't also to");
const isParticleBetween = (token: Token): boolean => token.pos === 'ADV' || isAuxiliary(token) || isParticle(token);

/** Leftwards over auxiliaries, adverbs and "to". */
function readVerbGroup(tokens: readonly Token[], verb: number) {
  const cue = verbCueOf(tokens[verb]);
  let at = verb - 1;
  let isInfinitive = false;
  let hasBe = false;
  let hasAuxiliary = false;
  while (at >= 0 && !isInfinitive && isParticleBetween(tokens[at] as Token)) {
    const token = tokens[at] as Token;
    if (token.lower === 'to' && token.pos !== 'PART') break;
    isInfinitive = token.lower === 'to';
    hasAuxiliary ||= isAuxiliary(token);
    hasBe ||= isAuxiliary(token) && formsOfBe.has(token.lower);
    at--;
  }
  // "He's accused": the clitic may be tagged as a possessive's
  if (!isInfinitive && tokens[at]?.lower === "'s" && tokens[at]?.pos !== 'PART' && cue && cue.form !== 'base') {
    hasBe = true;
    at--;
  }
  const isParticiple = cue !== undefined && cue.form !== 'ing' && cue.form !== 'base' && isPast(cue);
  return { from: at + 1, isInfinitive, hasAuxiliary, isPassive: hasBe && isParticiple };
}

/** "a poll released (this week)" */
const isReducedRelative = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.pos === 'VERB' && /(?:ed|en)$/.test(tokens[at]?.lower ?? '') && /^(?:NOUN|PROPN)$/.test(tokens[at - 1]?.pos ?? '');

/** "Smith on Monday said", "the mayor last week said", "a poll released this week found": the phrase before the time. */
function subjectBeforeTime(tokens: readonly Token[], last: number): TokenRange | null {
  let at = last;
  while (at > 0 && (isTime(tokens[at]) || /^(?:DET|ADJ|NUM)$/.test(tokens[at]?.pos ?? ''))) at--;
  if (tokens[at]?.pos === 'ADP') at--;
  while (at > 0 && isParticleBetween(tokens[at] as Token)) at--; // "police had last month charged"
  const isParticiple = isReducedRelative(tokens, at);
  const end = isParticiple ? at - 1 : at;
  const phrase = isNominal(tokens[end]) ? phraseEndingAt(tokens, end) : null;
  const subject = phrase && widenToClauseStart(tokens, phrase);
  return subject && isParticiple ? { from: subject.from, to: last + 1 } : subject;
}

/** "unions, farmers, and teachers said": the member before the comma of the last one, where another stands before it. */
function beforeLastComma(tokens: readonly Token[], { from }: TokenRange): TokenRange | null {
  const isLast = tokens[from - 1]?.lower === 'and' && tokens[from - 2]?.text === ',' && tokens[from - 3]?.pos === 'NOUN';
  const member = isLast ? phraseEndingAt(tokens, from - 3, { bare: true }) : null;
  return member && tokens[member.from - 1]?.text === ',' && tokens[member.from - 2]?.pos === 'NOUN' ? member : null;
}

/** "Smith, Jones and Brown said": adds what stands before the commas of a list that ends in "and". */
function withListMembers(tokens: readonly Token[], last: TokenRange): TokenRange {
  const phrase = { from: beforeLastComma(tokens, last)?.from ?? last.from, to: last.to };
  if (!tokens.slice(phrase.from, phrase.to).some((token) => token.lower === 'and')) return phrase;
  let from = phrase.from;
  for (let guard = 0; guard < 4 && from > 1; guard++) {
    const member = tokens[from - 2];
    const isMember = tokens[from - 1]?.text === ',' && (member?.pos === 'PROPN' || member?.pos === 'NOUN') && !isTime(member);
    const more = isMember ? phraseEndingAt(tokens, from - 2, { bare: true }) : null;
    if (!more) break;
    const before = tokens[more.from - 1];
    if (before && before.text !== ',' && !isQuotationMark(before) && before.pos !== 'CCONJ') break;
    from = more.from;
  }
  return { from, to: phrase.to };
}

const opensClause = (tokens: readonly Token[], at: number): boolean => {
  const before = tokenBefore(tokens, at);
  return before === undefined || before.text === ',' || isQuotationMark(before) || before.pos === 'CCONJ' || isDash(before);
};

/** "Ann Smith (D), who runs the shelter, said": the phrase that opens the clause, where only an aside stands between. */
function subjectAcrossClause(view: SentenceView, comma: number): TokenRange | null {
  const { tokens } = view;
  for (let from = 0; from < comma - 1; from++) {
    if (!opensClause(tokens, from) || !isInPhrase(tokens[from]) || isTime(tokens[from])) continue;
    if (isInDirectSpeech(view, from)) continue;
    const phrase = longPhraseStartingAt(tokens, from, prepositionsOfSubjects);
    if (!phrase || phrase.to >= comma) continue;
    const closer = tokens[phrase.to] as Token;
    if (!(closer.text === ',' || closer.text === '(' || isDash(closer))) continue;
    if (tokens[from]?.pos === 'PRON' || isTime(tokens[phrase.to - 1])) continue;
    const hasName = tokens.slice(phrase.from, phrase.to).some((token) => token.pos === 'PROPN');
    if (from > 0 && !hasName) continue;
    if (isAside(tokens.slice(phrase.to, comma))) return phrase;
  }
  return null;
}

/** Without a finite verb, or with one only behind "who" or "which". */
function isAside(body: readonly Token[]): boolean {
  if (body.some((token) => token.lower === 'but')) return false;
  const relative = body.findIndex((token) => /^(?:who|which|whose|that)$/.test(token.lower));
  const verb = body.findIndex((token) => token.pos === 'AUX' || (token.pos === 'VERB' && !/(?:ing|ed)$/.test(token.lower)));
  return verb < 0 || (relative >= 0 && relative < verb);
}

/** "the mayor, a former judge, said": the phrase before the nearest comma that opens the aside. */
function subjectBeforeApposition(view: SentenceView, comma: number): TokenRange | null {
  const { tokens } = view;
  const closing = tokens[comma] as Token;
  for (let at = comma - 1; at >= Math.max(1, comma - longestAside); at--) {
    const token = tokens[at] as Token;
    if (!(token.text === closing.text || (closing.text !== ',' && isDash(token)))) continue;
    const head = tokens[at - 1];
    const phrase = isNominal(head) && !isTime(head) && !verbCueAt(tokens, at + 1) ? phraseEndingAt(tokens, at - 1) : null;
    const body = tokens.slice(at + 1, comma);
    const isUsable = phrase && tokens[phrase.from - 1]?.pos !== 'ADP' && !isItselfApposition(tokens, phrase);
    if (phrase && isUsable && !isInDirectSpeech(view, at - 1)) {
      const hasRelative = body.some((word) => /^(?:who|which|whose|that)$/.test(word.lower));
      const hasVerb = body.some((word) => word.pos === 'VERB' && !/(?:ing|ed)$/.test(word.lower));
      if (hasRelative || !hasVerb || body.length <= 4) return phrase;
    }
    if (tokens[at - 1]?.text !== ',' && body.some((word) => word.pos === 'VERB')) break;
  }
  return null;
}

/** "Smith, 41, the mayor, said": "41" is no subject. */
const isItselfApposition = (tokens: readonly Token[], { from }: TokenRange): boolean =>
  from > 1 &&
  tokens[from - 1]?.text === ',' &&
  isNominal(tokens[from - 2]) &&
  tokens[from - 2]?.pos !== 'PRON' &&
  /^(?:NUM|DET|NOUN)$/.test(tokens[from]?.pos ?? '');

const subjectAcrossComma = (view: SentenceView, comma: number): TokenRange | null =>
  subjectAcrossClause(view, comma) ?? subjectBeforeApposition(view, comma);

/** "a source close to him": an object pronoun ends a subject only where a preposition ties it to one. */
function aroundPronoun(tokens: readonly Token[], pronoun: TokenRange): TokenRange | null {
  const wide = tokens[pronoun.from - 1]?.pos === 'ADP' ? widenToClauseStart(tokens, pronoun) : pronoun;
  return wide.from < pronoun.from ? wide : null;
}

const isQuantifierAlone = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at] as Token;
  if (token.pos !== 'ADJ' && token.pos !== 'DET') return false;
  return (
    at === 0 ||
    tokens[at - 1]?.pos === 'DET' ||
    /^(?:many|some|several|most|others|few|all|another|one|both|neither|each|none)$/.test(token.lower)
  );
};

type Insert = (tokens: readonly Token[], last: number) => number;

/** "Ruiz (D) said" */
const bracket: Insert = (tokens, last) => {
  if (tokens[last]?.text !== ')') return last;
  while (last > 0 && tokens[last]?.text !== '(') last--;
  return last - 1;
};

/** "Ruiz herself said" */
const reflexive: Insert = (tokens, last) => (isReflexive(tokens[last]) && isNominal(tokens[last - 1]) ? last - 1 : last);

const isOfSurvey = isOneOf('polled surveyed interviewed questioned involved');

/** "half of the voters polled said" */
const participleOfSurvey: Insert = (tokens, last) => (isOfSurvey(tokens[last]) && isNominal(tokens[last - 1]) ? last - 1 : last);

/** "Ruiz, a judge, on Tuesday said", "has in the past said", "critics in particular said" */
const adjunct: Insert = (tokens, last) => {
  const isOnDay = isTime(tokens[last]) && tokens[last - 1]?.lower === 'on';
  if (isOnDay) return last - 2;
  const isInThePast = tokens[last]?.lower === 'past' && tokens[last - 2]?.lower === 'in';
  const isInParticular = /^(?:particular|general|turn|fact|part)$/.test(tokens[last]?.lower ?? '') && tokens[last - 1]?.lower === 'in';
  if (!isInThePast && !isInParticular) return last;
  let before = isInThePast ? last - 3 : last - 2;
  while (before > 0 && isParticleBetween(tokens[before] as Token)) before--;
  return before;
};

// What may stand between a subject and its verb group, from right to left.
const inserts: readonly Insert[] = [adjunct, bracket, reflexive, participleOfSurvey];
const beforeInserts = (tokens: readonly Token[], last: number): number => inserts.reduce((at, insert) => insert(tokens, at), last);

const isHereOrThere = isOneOf('here there');

/** "Ruiz herself", "voters polled", "officials here": the word behind the noun that belongs to the subject. */
function withItsEnd(tokens: readonly Token[], subject: TokenRange | null, from: number): Pick<VerbGroup, 'subject' | 'from'> {
  if (!subject) return { subject, from };
  const end = tokens[subject.to];
  const isInsert = subject.to < from && (isReflexive(end) || isOfSurvey(end));
  const isPlace = subject.to === from && isHereOrThere(end) && /^(?:NOUN|PROPN)$/.test(tokens[from - 1]?.pos ?? '');
  if (!isInsert && !isPlace) return { subject, from };
  return { subject: { from: subject.from, to: subject.to + 1 }, from: Math.max(from, subject.to + 1) };
}

/** The verb group of the verb at `verb`, with its subject as far as tags can tell. */
export function verbGroup(view: SentenceView, verb: number): VerbGroup {
  const { tokens } = view;
  const group = {
    ...readVerbGroup(tokens, verb),
    subject: null as TokenRange | null,
    isCoordinated: false,
    isRelative: false,
    followsComma: false,
    acrossAside: false,
  };
  if (group.isInfinitive) return group;
  let last = group.from - 1;
  if (last < 0) return group;
  if (isTime(tokens[last]) && !isSurname(tokens, last)) {
    const subject = subjectBeforeTime(tokens, last);
    if (subject) return { ...group, subject };
  }
  last = beforeInserts(tokens, last);
  const token = tokens[last];
  if (!token) return group;
  if (isRelativePronoun(token) && (token.pos === 'PRON' || token.lower !== 'that')) {
    return { ...group, subject: { from: last, to: last + 1 }, isRelative: true };
  }
  if (isNominal(token) || isQuantifierAlone(tokens, last)) {
    const phrase = phraseEndingAt(tokens, last);
    if (possessivePronouns.has(token.lower) && token.lower !== 'her') return group;
    if (objectPronouns.has(token.lower)) return { ...group, subject: phrase && aroundPronoun(tokens, phrase) };
    const subject = phrase && withListMembers(tokens, widenToClauseStart(tokens, phrase));
    return { ...group, ...withItsEnd(tokens, subject, group.from) };
  }
  // “…,” said: the comma of an aside stands inside its quotation marks
  const isInAside = isQuotationMark(token) && tokens[last - 1]?.text === ',' && !isInDirectSpeech(view, last);
  const comma = isInAside ? last - 1 : last;
  if (tokens[comma]?.text === ',' || isDash(token)) {
    const subject = subjectAcrossComma(view, comma);
    return subject ? { ...group, subject, acrossAside: true } : { ...group, followsComma: true };
  }
  return token.pos === 'CCONJ' ? { ...group, isCoordinated: true } : group;
}

export const isFiniteVerb = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  return token !== undefined && isFiniteTag(token) && tokenBefore(tokens, at)?.lower !== 'to';
};
