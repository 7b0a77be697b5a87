import { letterTest } from '../letter-pattern.ts';
import type { Token } from '../types.ts';
import { ofWord } from '../words.ts';
import { foldedWord } from './fold.ts';
import { isGivenName, isKnownName, isKnownPlace } from './known-names.ts';
import { calendarWords } from './lexicons/calendar-words.ts';
import { functionWords } from './lexicons/function-words.ts';
import { nounsForPeople } from './lexicons/nouns-for-people.ts';
import { titleAbbreviations } from './lexicons/title-abbreviations.ts';
import { titleWords } from './lexicons/title-words.ts';
import { wordsNamingNobody } from './lexicons/words-naming-nobody.ts';
import { acronymLetters, expandedAcronym } from './name-keys.ts';
import { type Casing, isCapitalised, opensSentence, type WordCasing } from './word-casing.ts';

/** "April Jones": a word of the calendar that opens a person's name. */
const isGivenNameHere = (tokens: readonly Token[], at: number, word: string): boolean => {
  const next = tokens[at + 1];
  return isGivenName(word) && next !== undefined && isCapitalised(next) && next.pos === 'PROPN' && !calendarWords.has(next.lower);
};

/** "Will Roe said": at the opening of what is no question, the tag of "will" and "may" proves nothing. */
const isGivenNameThoughFunctionWord = (tokens: readonly Token[], at: number, word: string): boolean =>
  isGivenNameHere(tokens, at, word) && (tokens[at]?.pos === 'PROPN' || (opensSentence(tokens, at) && tokens.at(-1)?.text !== '?'));

/** "Minister of Education", "Governor of Ohio": a title goes on behind the preposition. */
function isBeforeComplement(tokens: readonly Token[], at: number): boolean {
  const from = tokens[at + 2]?.text === 'the' ? at + 3 : at + 2;
  return /^(?:of|for|to)$/.test(tokens[at + 1]?.text ?? '') && isCapitalised(tokens[from]);
}

/** The capital of a first word proves nothing: the tag, the word lists and the rest of the article decide. */
function isNameThoughFirst(tokens: readonly Token[], at: number, word: string, casing: WordCasing): boolean {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  const isBeforeName = next?.pos === 'PROPN' && isCapitalised(next) && !opensSentence(tokens, at + 1) && !calendarWords.has(next.lower);
  // "Police Chief Ann Lee said", "Attorney General Jane Roe": the capitals go on.
  if (isBeforeName && (nounsForPeople.has(word) || titleWords.has(word) || titleAbbreviations.has(word) || token.pos === 'PROPN'))
    return true;
  if (nounsForPeople.has(word) && isBeforeComplement(tokens, at)) return true;
  const { lower, capital } = casing.get(word) ?? neverElsewhere;
  if (lower > capital) return isGivenNameHere(tokens, at, word);
  if (capital > 0 || isGivenName(word) || isKnownName(word)) return true;
  return token.pos === 'PROPN' || (isBeforeName && (token.pos === 'NOUN' || token.pos === 'ADJ'));
}

const neverElsewhere: Casing = { lower: 0, capital: 0 };

const hasTwoCapitals = letterTest(String.raw`^\p{Lu}-\p{Lu}`);

/** "R-Tenn.", "Pro-Beijing", "Ohio-based", "Anti-war": not the second half of "Jong-un", which stays whole behind "Kim". */
const isCompound = (text: string): boolean =>
  text.includes('-') &&
  (hasTwoCapitals(text) ||
    /^(?:pro|anti|non|pan|ex|post|pre|mid|neo|cross|trans|inter)-/i.test(text) ||
    /-(?:[a-z]+ed|based|born|style|led|run|related|critic|wide|owned|era|friendly|listed|winner|winning)$/.test(text) ||
    /-(?:of|in|to)-/.test(text));

/** What a capitalised word says by itself of being a name. */
const asNameOf = ofWord((word) => {
  const { text } = word;
  const folded = foldedWord(word);
  const letters = acronymLetters(text);
  return {
    folded,
    isNone: /[$/@#]/.test(text) || wordsNamingNobody.has(folded) || isCompound(text),
    isAcronym: letters !== null,
    isKnownAcronym: letters !== null && (isKnownPlace(folded) || expandedAcronym(letters) !== null),
    /** "BRIDGE": may be a word that the article has in small letters. */
    isShouted: letters !== null && letters.length > 3 && letters === folded && expandedAcronym(folded) === null,
    isFunctionWord: functionWords.has(folded),
    isOfCalendar: calendarWords.has(folded),
  };
});

/** A word that may stand in a name: it has a capital that the grammar does not ask for. */
export function isNameWord(tokens: readonly Token[], at: number, casing: WordCasing): boolean {
  const token = tokens[at];
  if (!token || !isCapitalised(token)) return false;
  const asName = asNameOf(token.word);
  const word = asName.folded;
  if (asName.isNone || (asName.isShouted && (casing.get(word)?.lower ?? 0) > 0)) return false;
  // "WHO", "IT", "US" in capitals are names among small letters; "I" and "A" never are.
  const isAcronym = asName.isKnownAcronym || (asName.isAcronym && token.pos === 'PROPN');
  if (asName.isFunctionWord && !isAcronym && !isGivenNameThoughFunctionWord(tokens, at, word)) return false;
  if (asName.isOfCalendar) return isGivenNameHere(tokens, at, word) && !/^(?:ADP|ADJ|DET|NUM)$/.test(tokens[at - 1]?.pos ?? ''); // "in June Roe said"
  return opensSentence(tokens, at) && !isAcronym ? isNameThoughFirst(tokens, at, word, casing) : true;
}
