import { isListed } from '../listed.ts';
import type { Token } from '../types.ts';
import { wordList } from '../word-list.ts';
import { timeWords } from './lexicons/time-words.ts';
import { isDash, isQuotationMark, type TokenRange } from './sentence-view.ts';

// Noun phrases by tags alone. A phrase is a run of determiners, adjectives and nouns with the possessors, "of"-phrases and
// conjuncts that belong to it; where tags leave it open, the longer reading wins for sources and the shorter for objects.

export const possessivePronouns = wordList('his her its their our my your');
const personalPronouns = wordList('he she i we they it you there him them me us');
const objectPronouns = wordList('him her them me us');
const quantifiers = wordList('those one some many most all both none several few each any much half');
const ofLikePrepositions = wordList('of for at from in with on to against by near behind between about among');
const prepositionsOfObjects = wordList('of for in to on against at with from about');
const innerPrepositions = wordList('of and for at &');
const approximators = wordList('only about nearly roughly almost just even both more than least fewer percent %');

export const isNominal = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'PRON' || token.pos === 'NUM' || token.pos === 'SYM');

/** May stand inside a noun phrase. */
export const isInPhrase = (token: Token | undefined): boolean =>
  token !== undefined && (isNominal(token) || token.pos === 'DET' || token.pos === 'ADJ');

const isTimeWord = isListed(timeWords);
export const isTime = (token: Token | undefined): boolean => token !== undefined && isTimeWord(token.word);
/** "Theresa May", "Sarah March": a month behind another name is a surname. */
export const isSurname = (tokens: readonly Token[], at: number): boolean =>
  /^(?:may|march|august|june)$/.test(tokens[at]?.lower ?? '') && tokens[at - 1]?.pos === 'PROPN' && !isTime(tokens[at - 1]);

/** "April Jones", "Jan Vogel": a month that opens a clause is a name; not in "in April Jones said". */
const isMonthAsName = (tokens: readonly Token[], at: number): boolean =>
  /^(?:jan|april|may|june|august)$/.test(tokens[at]?.lower ?? '') && (at === 0 || tokens[at - 1]?.pos === 'PUNCT');

const isPossessive = (token: Token | undefined): boolean =>
  token !== undefined && (token.lower === "'s" || token.text === '’' || token.text === "'");
const isNoun = (token: Token | undefined): boolean => token?.pos === 'NOUN' || token?.pos === 'PROPN';
const isParticiple = (token: Token): boolean => token.pos === 'VERB' && /(?:ed|wn|en)$/.test(token.lower);

/** "a newly elected mayor": a participle between a determiner or adjective and its noun. */
const isAttributiveParticiple = (tokens: readonly Token[], at: number): boolean =>
  isParticiple(tokens[at] as Token) && /^(?:ADJ|DET|NUM|ADP|PROPN|ADV)$/.test(tokens[at - 1]?.pos ?? '') && tokens[at + 1]?.pos === 'NOUN';

/** "twenty-one", "Echo/Tarn": without spaces */
const joinsWords = (token: Token): boolean => isDash(token) || token.text === '/';

/** Start of the bare phrase that ends with the token at `last`: determiners, adjectives, nouns, possessors. */
function bareStart(tokens: readonly Token[], last: number): number {
  const endsInTime = isTime(tokens[last]) || isSurname(tokens, last);
  let at = last;
  while (at > 0) {
    const here = tokens[at] as Token;
    const before = tokens[at - 1] as Token;
    if (isPossessive(before) && at > 1 && isNominal(tokens[at - 2])) {
      at -= 2;
      continue;
    }
    if (here.pos === 'DET' && before.pos !== 'DET' && before.lower !== 'all') break;
    if (before.pos === 'PRON' && !possessivePronouns.has(before.lower)) break;
    if (!isInPhrase(before)) {
      const isHyphenated = joinsWords(before) && before.end === here.start && at > 1;
      if (isHyphenated) at -= 2;
      else if (isAttributiveParticiple(tokens, at - 1)) at -= 1;
      else break;
      continue;
    }
    if (!endsInTime && isTime(before) && !isMonthAsName(tokens, at - 1) && here.pos === 'PROPN' && before.pos === 'PROPN') break;
    at--;
    if (tokens[at]?.pos === 'PRON') break;
  }
  return at;
}

/** The noun phrase whose last word is at `last`, with conjuncts and "of"-phrases to its left; null when no phrase ends there. */
export function phraseEndingAt(tokens: readonly Token[], last: number, { bare = false } = {}): TokenRange | null {
  const head = tokens[last];
  if (!head || !isInPhrase(head)) return null;
  if (head.pos === 'PRON') return { from: last, to: last + 1 };
  let from = bareStart(tokens, last);
  if (bare) return { from, to: last + 1 };
  from = withConjunct(tokens, from);
  from = withPrepositionalHead(tokens, from);
  return { from, to: last + 1 };
}

/** "Smith and Jones": takes in what stands before "and". */
function withConjunct(tokens: readonly Token[], from: number): number {
  const joins = /^(?:and|or|&)$/.test(tokens[from - 1]?.lower ?? '');
  const other = tokens[from - 2];
  if (joins && conjoinedPronouns.has(other?.lower ?? '') && tokens[from - 3]?.pos !== 'ADP') return from - 2; // "she and her aides"
  if (!joins || !isNoun(other)) return from;
  if (tokens[from]?.pos === 'DET' && other?.pos !== 'PROPN') return from;
  return phraseEndingAt(tokens, from - 2, { bare: true })?.from ?? from;
}

/** "a member of the board": the phrase that ends in "board" begins at "a". */
function withPrepositionalHead(tokens: readonly Token[], from: number): number {
  const preposition = tokens[from - 1];
  const head = tokens[from - 2];
  if (!preposition || !head || !ofLikePrepositions.has(preposition.lower) || isTime(head)) return from;
  if (!(isNoun(head) || head.pos === 'NUM' || quantifiers.has(head.lower))) return from;
  const whole = phraseEndingAt(tokens, from - 2);
  if (!whole) return from;
  // "In a meeting with the mayor, …" / "after talks in Paris": the head is itself an adjunct.
  const opener = tokens[whole.from - 1];
  const isAdjunct = opener?.pos === 'ADP' && /^(?:in|at|on|during|after)$/.test(opener.lower) && !isNominal(tokens[whole.from - 2]);
  return isAdjunct ? from : whole.from;
}

/** The noun phrase that begins at `first`, with "of"-phrases inside names; null when none does. */
export function phraseStartingAt(tokens: readonly Token[], first: number): TokenRange | null {
  const opener = tokens[first];
  if (!opener) return null;
  const standsForPhrase = opener.pos === 'PRON' && !possessivePronouns.has(opener.lower) && !quantifiers.has(opener.lower);
  if (opener.pos === 'PRON' && (standsForPhrase || tokens[first + 1]?.pos === 'AUX')) return { from: first, to: first + 1 };
  let lastNominal = -1;
  let at = first;
  for (; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (isPossessive(token) && token.pos !== 'AUX' && token.pos !== 'VERB' && isNominal(tokens[at - 1]) && tokens[at - 1]?.pos !== 'PRON')
      continue;
    const startsAnother = lastNominal >= 0 && (token.pos === 'DET' || token.pos === 'PRON');
    if (!isInPhrase(token) || startsAnother) {
      const goesOn = lastNominal >= 0 && innerPrepositions.has(token.lower) && isInPhrase(tokens[at + 1]) && tokens[at + 1]?.pos !== 'PRON';
      if (!goesOn) break;
      if (token.lower === 'and' && !(tokens[at + 1]?.pos === 'PROPN' || tokens[at - 1]?.pos === 'NOUN')) break;
      const rest = phraseStartingAt(tokens, at + 1);
      return { from: first, to: rest?.to ?? at };
    }
    if (isTime(token) && lastNominal >= 0 && token.pos === 'PROPN' && !isSurname(tokens, at)) break;
    if (isNominal(token)) lastNominal = at;
  }
  if (lastNominal < 0) return null;
  const endsInAdjective = at - 1 > lastNominal && tokens[at - 1]?.pos === 'ADJ';
  return { from: first, to: endsInAdjective ? at : lastNominal + 1 };
}

/** The phrase at `first` with the prepositional phrases that follow it: "a ban on guns in schools". */
export function longPhraseStartingAt(
  tokens: readonly Token[],
  first: number,
  prepositions: ReadonlySet<string> = prepositionsOfObjects,
): TokenRange | null {
  const phrase = phraseStartingAt(tokens, first);
  if (!phrase) return null;
  let to = phrase.to;
  while (prepositions.has(tokens[to]?.lower ?? '') && isInPhrase(tokens[to + 1])) {
    const more = phraseStartingAt(tokens, to + 1);
    if (!more) break;
    to = more.to;
  }
  return { from: first, to };
}

const longestWidening = 22;

/** "activists hoping to block the plan": "to" before a verb; in capitals it is a headline's own. */
const opensInfinitive = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'to' && tokens[at]?.pos === 'PART' && tokens[at + 1]?.pos === 'VERB';

/** Part of a subject's own words, seen from its right end: "Most members of the board living in the city". */
function belongsToSubject(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const next = tokens[at + 1] as Token;
  if (isInPhrase(token)) return !personalPronouns.has(token.lower) && token.lower !== 'what';
  if (token.pos === 'ADP' || isPossessive(token) || approximators.has(token.lower) || /^[()]$/.test(token.text)) return true;
  if (opensInfinitive(tokens, at) || opensInfinitive(tokens, at - 1)) return true;
  if (token.pos === 'CCONJ') return isInPhrase(tokens[at - 1]);
  if (joinsWords(token)) return token.end === next.start;
  const isReducedRelative =
    token.pos === 'VERB' &&
    tokens[at - 1]?.pos !== 'AUX' &&
    (token.lower.endsWith('ing') ||
      (/(?:ed|wn|de|en|held|sent|led|begun)$/.test(token.lower) && (next.pos === 'ADP' || next.pos === 'SCONJ' || isTime(next))));
  return isReducedRelative && at > 0;
}

const relativePronouns = wordList('who that which');
const conjoinedPronouns = wordList('he she they');
const subjectPronouns = wordList('i you he she we they');
const isVerbWord = (token: Token): boolean => token.pos === 'VERB' || token.pos === 'AUX' || token.pos === 'ADV' || token.lower === "n't";

/**
 * "the groups who wrote to her", "the people I met": index of the last word before the relative clause whose verb stands at
 * `verb`, -1 where that verb belongs to no relative clause without commas.
 */
function beforeRelativeClause(tokens: readonly Token[], verb: number): number {
  let at = verb;
  while (at > 0 && isVerbWord(tokens[at] as Token)) at--;
  const opener = tokens[at] as Token;
  const opens = at < verb && (relativePronouns.has(opener.lower) || subjectPronouns.has(opener.lower));
  return opens && (isNoun(tokens[at - 1]) || quantifiers.has(tokens[at - 1]?.lower ?? '')) ? at - 1 : -1;
}

const bounds = (token: Token): boolean =>
  /^[,;:]$/.test(token.text) || isQuotationMark(token) || token.pos === 'CCONJ' || token.pos === 'SCONJ' || isDash(token);

/** A subject reaches back to the start of its clause when nothing but noun phrases stands between. */
export function widenToClauseStart(tokens: readonly Token[], phrase: TokenRange): TokenRange {
  const isPronoun = phrase.to - phrase.from === 1 && tokens[phrase.from]?.pos === 'PRON';
  if (isPronoun && tokens[phrase.from - 1]?.pos !== 'ADP') return phrase;
  let from = phrase.from;
  let hasRelative = false;
  for (let at = phrase.from - 1; at >= 0 && phrase.from - at < longestWidening; at--) {
    const head = hasRelative || !isVerbWord(tokens[at] as Token) ? -1 : beforeRelativeClause(tokens, at);
    if (head >= 0) {
      hasRelative = true;
      at = head;
    }
    if (head >= 0 || belongsToSubject(tokens, at)) from = at;
    else if (objectPronouns.has(tokens[at]?.lower ?? '')) continue;
    else if (bounds(tokens[at] as Token)) break;
    else return phrase;
  }
  while (from < phrase.from && tokens[from]?.pos === 'CCONJ') from++;
  const first = tokens[from] as Token;
  const opensBadly =
    (first.pos === 'ADP' && first.lower !== 'about') || first.pos === 'VERB' || first.pos === 'PART' || isTime(first) || first.text === ')';
  return from >= phrase.from || opensBadly ? phrase : { from, to: phrase.to };
}

/** Index behind the time and place adjuncts at `at`: "on Monday", "in an interview with CNN", "last week". */
export function skipAdjuncts(tokens: readonly Token[], at: number): number {
  for (let guard = 0; guard < 4; guard++) {
    const next = skipOneAdjunct(tokens, at);
    if (next === at) break;
    at = next;
  }
  return at;
}

const questionWords = wordList('if whether how why what who whom when where which whose');
export const isQuestionWord = (token: Token | undefined): boolean => token !== undefined && questionWords.has(token.lower);

function skipOneAdjunct(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (!token) return at;
  if (token.pos === 'ADV' && !isQuestionWord(token)) return at + 1;
  const isRelativeTime = /^(?:last|this|next|late|early|earlier)$/.test(token.lower) && isTime(tokens[at + 1]);
  if (isTime(token) || isRelativeTime) {
    let next = at + (isTime(token) ? 1 : 2);
    if (tokens[next]?.pos === 'NUM') next++;
    return isTime(tokens[next]) ? next + 1 : next;
  }
  if (token.pos === 'ADP' && /^(?:on|in|at|during|to|after|from|before|with|via|through|of|about|by)$/.test(token.lower)) {
    return phraseStartingAt(tokens, at + 1)?.to ?? at;
  }
  return at;
}
