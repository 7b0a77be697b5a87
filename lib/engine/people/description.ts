import { isOneOf, textFits } from '../listed.ts';
import { tokenBefore } from '../token-before.ts';
import type { Token } from '../types.ts';
import { wordList } from '../word-list.ts';
import { ofWord } from '../words.ts';
import { mayBePossessive } from './grammatical-role.ts';
import { demonyms } from './lexicons/demonyms.ts';
import { distinguishingWords } from './lexicons/distinguishing-words.ts';
import { rolesOfOneMeaning } from './lexicons/roles-of-one-meaning.ts';
import { titleAbbreviations } from './lexicons/title-abbreviations.ts';
import { titlesWithGeneral } from './lexicons/titles-with-general.ts';
import { isNounForSomebody } from './nouns-for-somebody.ts';
import type { TokenRange } from './token-range.ts';

/** What a noun phrase says about somebody: "the company's former chief executive" → head "executive", modifiers "former", "chief". */
export interface Description {
  /** The noun, in the form we compare by: "Sen." → "senator", "attorney general". */
  readonly head: string;
  /** The words in front of the noun that tell one from another ("vice", "French", "bank"), in lower case; not "popular". */
  readonly modifiers: readonly string[];
  /** Behind the noun: "of Ohio", "for the ministry" → "ohio", "ministry". */
  readonly complement: readonly string[];
}

export type Determiner = 'definite' | 'indefinite' | 'possessive' | 'none';

/** A noun phrase with such a noun. */
export interface DescriptionInText extends Description, TokenRange {
  readonly determiner: Determiner;
  /** "her" in "her lawyer", "roe" in "Roe's lawyer". */
  readonly possessor: string | null;
  /** Index behind the noun; `to` is behind the complement. */
  readonly headEnd: number;
}

export const longestDescription = 10;
const longestComplement = 8;

/** A noun for somebody stays one when the tagger takes it for an adjective ("The institute plans …"). */
const isNoun = (token: Token | undefined): boolean =>
  token?.pos === 'NOUN' || token?.pos === 'PROPN' || (token?.pos === 'ADJ' && isSomebody(token.word));
const isSomebody = ofWord(({ lower }) => isNounForSomebody(lower));
const definites = wordList('the this that');
const indefinites = wordList('a an one another');
const possessivePronouns = wordList('his her its their my our your');
const determinerOf = ofWord(({ lower }): Determiner => {
  if (definites.has(lower)) return 'definite';
  if (indefinites.has(lower)) return 'indefinite';
  return possessivePronouns.has(lower) ? 'possessive' : 'none';
});

const isAge = textFits(/^\d+-year-old$/i);

/** Inside a noun phrase, in front of its noun. "41-year-old" may carry any tag. */
function isModifier(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (isNoun(token) || token.pos === 'ADJ' || token.pos === 'NUM' || token.pos === 'X' || isAge(token)) return true;
  const isInner = isNoun(tokens[at + 1]) || tokens[at + 1]?.pos === 'ADJ';
  return isInner && ((token.pos === 'VERB' && /(?:ed|ing|en)$/.test(token.lower)) || token.pos === 'ADV');
}

export const determinerAt = (tokens: readonly Token[], at: number): Determiner => {
  const token = tokens[at];
  const determiner = token ? determinerOf(token.word) : 'none';
  return determiner === 'definite' && token?.pos === 'SCONJ' ? 'none' : determiner; // "said that he"
};

const spelledOut = (word: string): string[] => (titleAbbreviations.get(word) ?? word).split(' ');

/** A noun, a demonym, "vice" or "former": not an adjective that only describes. */
const isTelling = (token: Token): boolean => isNoun(token) || isTellingWord(token.word);
const isTellingWord = ofWord(({ lower }) => demonyms.has(lower) || distinguishingWords.has(lower) || titlesWithGeneral.has(lower));

/** "former attorney general" → head "attorney general"; "vice president" → head "president", modifier "vice". */
export function describe(words: readonly string[], complement: readonly string[] = []): Description {
  const spelled = words.some((word) => titleAbbreviations.has(word)) ? words.flatMap(spelledOut) : words;
  const last = spelled.at(-1) ?? '';
  const isGeneral = last === 'general' && titlesWithGeneral.has(spelled.at(-2) ?? '');
  const isPrime = last === 'minister' && spelled.at(-2) === 'prime';
  const size = isGeneral || isPrime ? 2 : 1;
  const head = spelled.slice(-size).join(' ');
  return { head: rolesOfOneMeaning.get(head) ?? head, modifiers: spelled.slice(0, -size), complement };
}

const opensComplement = isOneOf('of for at with to in from on who that which');
const isInsideComplement = textFits(/^(?:of|for|and|&)$/);

/** Words of the complement behind the noun at `at - 1`: "of the school board" → "school", "board". */
function complementAt(tokens: readonly Token[], at: number): { words: string[]; to: number } {
  if (!opensComplement(tokens[at])) return { words: [], to: at };
  const words: string[] = [];
  let to = at + 1;
  for (; to < tokens.length && to - at < longestComplement; to++) {
    const token = tokens[to] as Token;
    if (isModifier(tokens, to)) words.push(token.lower);
    else if (token.pos !== 'DET' && !isInsideComplement(token) && !mayBePossessive(token)) break;
  }
  return { words, to };
}

/**
 * The description that begins at `at`; null when no noun comes. `isName` says which tokens are names: one of them
 * may modify the noun ("the NASA chief") but is not the noun. "the company's founder" is the company, unless the
 * possessor is asked for as well. Nothing from `end` on belongs to it.
 */
export function descriptionAt(
  tokens: readonly Token[],
  at: number,
  isName: (at: number) => boolean,
  { withPossessor = false, end = tokens.length } = {},
): DescriptionInText | null {
  let determiner = determinerAt(tokens, at);
  let first = determiner === 'none' ? at : at + 1;
  let possessor = determiner === 'possessive' ? (tokens[at]?.lower ?? null) : null;
  if (determiner === 'none' && mayBePossessive(tokenBefore(tokens, at))) {
    determiner = 'possessive';
    possessor = tokens[at - 2]?.lower ?? null;
  }
  let head = -1;
  for (let index = first; index < end && index - at < longestDescription; index++) {
    if (mayBePossessive(tokens[index]) && index > first && withPossessor) {
      determiner = 'possessive';
      possessor = tokens[index - 1]?.lower ?? null;
      first = index + 1;
      head = -1;
      continue;
    }
    if (!isModifier(tokens, index)) break;
    const isAgeAlone = isAge(tokens[index]) && !isModifier(tokens, index + 1);
    const isTheNoun = (isNoun(tokens[index]) && !isName(index)) || isAgeAlone || (head === index - 1 && tokens[index]?.lower === 'general');
    if (isTheNoun) head = index;
  }
  if (head < 0) return null;
  const words = tokens
    .slice(first, head + 1)
    .filter((token, index) => index === head - first || isTelling(token))
    .map((token) => token.lower);
  const { words: complement, to } = complementAt(tokens, head + 1);
  return { from: at, to, headEnd: head + 1, determiner, possessor, ...describe(words, complement) };
}
