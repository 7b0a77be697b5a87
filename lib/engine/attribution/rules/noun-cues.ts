import { isListed } from '../../listed.ts';
import { wordList } from '../../word-list.ts';
import { contentEnd } from '../content-end.ts';
import type { CueRule, Found, Reading } from '../found.ts';
import { nounsOfSaying } from '../lexicons/nouns-of-saying.ts';
import { isInPhrase, isTime, longPhraseStartingAt, phraseEndingAt } from '../noun-phrases.ts';
import type { TokenRange } from '../sentence-view.ts';

const prepositions = wordList('of for on about against to with over');
const possessivePronouns = wordList('his her its their my our');
const lightVerbs =
  /^(?:ma(?:d|k)e?s?|making|express(?:ed|es|ing)?|voic(?:ed|es|ing)|issu(?:ed|es|ing)|deliver(?:ed|s|ing)?|g(?:i|a)ves?|giving|offer(?:ed|s|ing)?|rais(?:ed|es|ing)|renew(?:ed|s|ing)?|repeat(?:ed|s|ing)|ha(?:s|ve|d)|announc(?:ed|es|ing))$/;
/** Nouns whose prepositional phrase is what is said or thought; of the others it may be anything. */
const nounsWithPreposition = wordList(
  'criticism support endorsement call calls opposition praise belief faith concern concerns claim claims fear fears hope hopes attack attacks accusations allegations condemnation comments remarks view views',
);

/** Nouns that are words of somebody, named or not: "the claim that". */
const saidBySomebody = wordList(
  'accusation accusations allegation allegations claim claims fear fears rumor rumors rumour rumours speculation',
);

/** "his" or "the mayor's" inside the noun's phrase. */
function possessorOf({ view: { tokens } }: Reading, phrase: TokenRange, noun: number): TokenRange | null {
  let possessor: TokenRange | null = null;
  for (let at = phrase.from; at < noun; at++) {
    if (possessivePronouns.has(tokens[at]?.lower ?? '')) possessor = { from: at, to: at + 1 };
    if (tokens[at]?.lower === "'s" || tokens[at]?.text === '’') possessor = { from: phrase.from, to: at + 1 };
  }
  return possessor;
}

export const possessorRule = 'possessor and noun';

/** "his view that", "the mayor's promise to", "expressed concern about" */
function find(reading: Reading, at: number): Found | null {
  const { view, taken, lastSubject, mainSubject } = reading;
  const { tokens, end } = view;
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next || (token.pos !== 'NOUN' && token.pos !== 'VERB')) return null;
  const hasPreposition =
    prepositions.has(next.lower) && ((isInPhrase(tokens[at + 2]) && !isTime(tokens[at + 2])) || tokens[at + 2]?.pos === 'VERB');
  const hasInfinitive = next.lower === 'to' && tokens[at + 2]?.pos === 'VERB';
  if (next.lower === 'that' && (tokens[at + 2]?.pos === 'VERB' || tokens[at + 2]?.pos === 'AUX')) return null; // "the attack that left …"
  if (!(next.lower === 'that' || hasPreposition || hasInfinitive)) return null;
  const phrase = phraseEndingAt(tokens, at, { bare: true }) ?? { from: at, to: at + 1 };
  const possessor = possessorOf(reading, phrase, at);
  const verb = tokens[phrase.from - 1];
  const isObject = verb?.pos === 'VERB';
  const from = hasPreposition && !hasInfinitive ? at + 2 : at + 1;
  if (from >= end) return null;
  const content = (rule: string, source: TokenRange | null, cueFrom: number): Found => {
    const kind = next.lower === 'that' ? 'clause' : 'infinitive';
    const to =
      hasPreposition && !hasInfinitive
        ? Math.min(end, longPhraseStartingAt(tokens, from)?.to ?? contentEnd(view, taken, { from, kind: 'object' }))
        : contentEnd(view, taken, { from, kind, cueAt: at });
    return { source, cue: { from: cueFrom, to: from }, content: [{ from, to }], rule };
  };
  const subject = mainSubject ?? lastSubject;
  const isLight = hasPreposition && !possessor && isObject && lightVerbs.test(verb?.lower ?? '');
  if (isLight && subject) return content('light verb and noun', subject, phrase.from - 1);
  if (hasPreposition && !hasInfinitive && (!possessor || !nounsWithPreposition.has(token.lower) || tokens[at - 1]?.pos === 'PROPN'))
    return null;
  if (possessor) return content(possessorRule, possessor, possessor.to);
  if (isObject) return lastSubject && content('object noun', lastSubject, phrase.from);
  return next.lower === 'that' && saidBySomebody.has(token.lower) ? content('noun, nobody named', null, phrase.from) : null; // "The claim that …"
}

export const nounCues: CueRule = { isCue: isListed(nounsOfSaying), find };
