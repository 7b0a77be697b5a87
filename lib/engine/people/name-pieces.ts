import type { Token } from '../types.ts';
import { foldName } from './fold.ts';
import { isGivenName, isKnownName, isKnownPlace } from './known-names.ts';
import { affairsInNames } from './lexicons/affairs-in-names.ts';
import { companySuffixes } from './lexicons/company-suffixes.ts';
import { complementsOfTitles } from './lexicons/complements-of-titles.ts';
import { demonyms } from './lexicons/demonyms.ts';
import { honorifics } from './lexicons/honorifics.ts';
import { nounsForOrganizations } from './lexicons/nouns-for-organizations.ts';
import { nounsForPeople } from './lexicons/nouns-for-people.ts';
import { nounsOfOrganizations } from './lexicons/nouns-of-organizations.ts';
import { nounsOfPlaces } from './lexicons/nouns-of-places.ts';
import { nounsOfThings } from './lexicons/nouns-of-things.ts';
import { surnamesLikeNouns } from './lexicons/surnames-like-nouns.ts';
import { titleAbbreviations } from './lexicons/title-abbreviations.ts';
import { titleWords } from './lexicons/title-words.ts';
import type { TokenRange } from './token-range.ts';

/** A part of a run of name words: a name, with the title in front of it; or a title that names nobody by itself. */
export interface NamePiece {
  /** Null: a title without a name, "the Attorney General". */
  readonly name: TokenRange | null;
  /** The words in front of the name that say who it is: "Attorney General", "Mr."; empty where there are none. */
  readonly title: TokenRange;
}

/** The words of the run, folded, and where the run starts in its sentence. */
interface Run {
  readonly words: readonly string[];
  readonly offset: number;
}

type Splitter = (run: Run) => readonly NamePiece[] | null;

const isTitleNoun = (word: string): boolean => nounsForPeople.has(word) || honorifics.has(word) || titleAbbreviations.has(word);
const isAffair = (word: string): boolean => affairsInNames.has(word) || complementsOfTitles.has(word);
const isPreposition = (word: string | undefined): boolean => word !== undefined && /^(?:of|for|to|on|against)$/.test(word);

const piece = ({ offset }: Run, titleFrom: number, from: number, to: number): NamePiece => ({
  title: { from: offset + titleFrom, to: offset + from },
  name: from < to ? { from: offset + from, to: offset + to } : null,
});
const plainName = (run: Run, from: number, to: number): NamePiece => piece(run, from, from, to);

/** Last word of the name's head: "department" in "Department of Health", "police" in "Leeds Police". */
export function headOfName(words: readonly string[]): string {
  const preposition = words.findIndex((word, at) => at > 0 && isPreposition(word));
  const end = preposition > 0 ? preposition : words.length;
  const isSuffix = end > 1 && companySuffixes.has(words[end - 1] ?? '');
  return words[isSuffix ? end - 2 : end - 1] ?? '';
}

const endsLikeOrganization = (words: readonly string[]): boolean => {
  const last = words.at(-1) ?? '';
  if (companySuffixes.has(last) && words.length > 1) return true;
  const head = headOfName(words);
  return nounsOfOrganizations.has(head) || nounsOfPlaces.has(head);
};

/** "Hill" alone could be a place, "Anita Hill" is a person. */
const endsInSurname = (words: readonly string[]): boolean =>
  words.length > 1 &&
  words.length < 4 &&
  surnamesLikeNouns.has(words.at(-1) ?? '') &&
  isGivenName(words[0] ?? '') &&
  !isKnownPlace(words[0] ?? '');

/** May these words, with a title in front of them, be a person's name? */
function couldBePerson(words: readonly string[]): boolean {
  // "Attorney General": a title behind a title.
  if (words.length === 1 && isTitleNoun(words[0] ?? '') && !surnamesLikeNouns.has(words[0] ?? '')) return false;
  if (words.length === 0 || words.length > 6 || words.some(isPreposition) || words.includes('and') || words.includes('&')) return false;
  if (endsInSurname(words) || (words.length === 1 && surnamesLikeNouns.has(words[0] ?? ''))) return true;
  if (isKnownName(words.join(' ')) && !isGivenName(words[0] ?? '')) return false;
  if (words.length === 2 && isGivenName(words[0] ?? '') && !isKnownPlace(words[0] ?? '')) return true;
  if (nounsOfOrganizations.has(words[0] ?? '') || nounsOfThings.has(words.at(-1) ?? '')) return false;
  return !endsLikeOrganization(words) && !demonyms.has(words.at(-1) ?? '');
}

/** A name of the word lists stays whole: "General Electric", "Bosnia and Herzegovina". */
const listedName: Splitter = (run) => (isKnownName(run.words.join(' ')) ? [plainName(run, 0, run.words.length)] : null);

/** "Larry King", "Dean Smith": a person whose names are also titles. */
const personNamedLikeTitle: Splitter = (run) => {
  const { words } = run;
  const isNamedLikeTitle = endsInSurname(words) || (words.length === 2 && isTitleNoun(words[0] ?? '') && isGivenName(words[0] ?? ''));
  return isNamedLikeTitle && !endsLikeOrganization(words.slice(0, 1)) && couldBePerson(words) ? [plainName(run, 0, words.length)] : null;
};

/** Index behind the complement of a title at `at`: "of State", "to the United States", "for Health and Science"; `at` when there is none. */
function skipComplement(words: readonly string[], at: number): number {
  if (!isPreposition(words[at])) return at;
  let next = at + 1;
  if (words[next] === 'the') next++;
  for (let end = Math.min(words.length, next + 5); end > next; end--) {
    if (isKnownName(words.slice(next, end).join(' '))) return end;
  }
  let end = next;
  while (end < words.length && (isAffair(words[end] ?? '') || words[end] === 'and' || words[end] === ',')) end++;
  if (end > next) return end;
  // "Director of Greenfield Ann Lee": the given name says where the complement ends.
  const given = words.findIndex((word, index) => index > next && isGivenName(word));
  return given > next ? given : at;
}

/** Index of the first word of the chain of title words that ends before `end`: "Deputy Prime Minister". */
function titleStart(words: readonly string[], end: number): number {
  let from = end - 1;
  while (from > 0) {
    const word = words[from - 1] ?? '';
    if (!isTitleNoun(word) && !titleWords.has(word) && !affairsInNames.has(word) && !demonyms.has(word)) break;
    from--;
  }
  return from;
}

/** "Undersecretary for Education Mr. Doe": the title before the preposition belongs to the person as well. */
function wholeTitleStart(words: readonly string[], end: number): number {
  const from = titleStart(words, end);
  return from > 1 && isPreposition(words[from - 1]) && isTitleAt(words, from - 2) ? titleStart(words, from - 1) : from;
}

/** What stands in front of a title may be a name of its own: "NASA" in "NASA Administrator Ann Lee". */
function leadingNames(run: Run, end: number): NamePiece[] {
  let from = 0;
  while (
    from < end &&
    (titleWords.has(run.words[from] ?? '') || demonyms.has(run.words[from] ?? '')) &&
    !isKnownName(run.words.slice(from, end).join(' '))
  )
    from++;
  const words = run.words.slice(from, end);
  const isName =
    words.length > 0 && (isKnownName(words.join(' ')) || endsLikeOrganization(words) || words.every((word) => !isAffair(word)));
  return isName ? [plainName(run, from, end)] : [];
}

/** "Texas Attorney General Ann Lee" → [Texas] [Attorney General: Ann Lee]; the last title with a person behind it counts. */
const titleBeforePerson: Splitter = (run) => {
  const { words } = run;
  for (let at = words.length - 2; at >= 0; at--) {
    if (!isTitleNoun(words[at] ?? '') && !(titleWords.has(words[at] ?? '') && isTitleNoun(words[at - 1] ?? ''))) continue;
    const end = skipComplement(words, at + 1);
    if (end >= words.length || !couldBePerson(words.slice(end))) continue;
    // "Director of the National Food Study": only a place or a given name shows where a complement ends.
    const isOpenEnded =
      end > at + 1 && !isGivenName(words[end] ?? '') && !isKnownName(words.slice(skipPreposition(words, at + 1), end).join(' '));
    if (isOpenEnded) continue;
    const from = wholeTitleStart(words, at + 1);
    const hasComplement = end > at + 1;
    const places =
      hasComplement && isKnownName(words.slice(skipPreposition(words, at + 1), end).join(' '))
        ? [plainName(run, skipPreposition(words, at + 1), end)]
        : [];
    return [...leadingNames(run, from), ...places, piece(run, from, end, words.length)];
  }
  return null;
};

const skipPreposition = (words: readonly string[], at: number): number => (words[at + 1] === 'the' ? at + 2 : at + 1);

const isTitleAt = (words: readonly string[], at: number): boolean => {
  const word = words[at] ?? '';
  if (honorifics.has(word)) return false;
  return nounsForPeople.has(word) || titleAbbreviations.has(word);
};

/** "Attorney General", "Texas Governor", "Museum of Flight CEO": nobody is named behind the title. */
const titleAlone: Splitter = (run) => {
  const { words } = run;
  const end = words.length;
  const isPerson = isGivenName(words[0] ?? '') && !isKnownPlace(words[0] ?? '') && end > 1 && !isTitleNoun(words[0] ?? '');
  if (!isTitleAt(words, end - 1) || isPerson || isPreposition(words[end - 2])) return null;
  const from = titleStart(words, end);
  return [...leadingNames(run, from), piece(run, from, end, end)];
};

/** "Secretary of State", "Director of the National Food Study": the title, and the name in its complement. */
const titleWithComplement: Splitter = (run) => {
  const { words } = run;
  const preposition = words.findIndex(isPreposition);
  if (preposition < 1 || !isTitleAt(words, preposition - 1)) return null;
  const end = skipComplement(words, preposition) === words.length ? words.length : preposition;
  const inner = skipPreposition(words, preposition);
  const isNamed = end === preposition || isKnownName(words.slice(inner).join(' '));
  const from = titleStart(words, preposition);
  return [...leadingNames(run, from), piece(run, from, end, end), ...(isNamed ? [plainName(run, inner, words.length)] : [])];
};

/** "Afghan Abdul Karim", "Marxist Ann Lee": a demonym or a conviction describes the name behind it, but belongs to "British Airways". */
const demonymBeforeName: Splitter = (run) => {
  const { words } = run;
  if (words.length === 1) return demonyms.has(words[0] ?? '') ? [] : null;
  const rest = words.slice(1);
  const isFollower = /(?:ist|crat|ite)$/.test(words[0] ?? '') && isGivenName(rest[0] ?? '');
  if ((!demonyms.has(words[0] ?? '') && !isFollower) || isGivenName(words[0] ?? '')) return null;
  const isNameBehind = isKnownName(rest.join(' ')) || isGivenName(rest[0] ?? '');
  if (isNameBehind) return [plainName(run, 1, words.length)];
  return rest.every((word) => demonyms.has(word)) ? [] : null;
};

/** "Fox News Chris Dunn": an organization or place and the person who belongs to it. */
const nameBeforePerson: Splitter = (run) => {
  const { words } = run;
  for (let at = 1; at < words.length - 1; at++) {
    if (!isGivenName(words[at] ?? '') || isKnownPlace(words.slice(at).join(' '))) continue;
    const before = words.slice(0, at);
    const rest = words.slice(at);
    const isCompleteBefore =
      isKnownName(before.join(' ')) ||
      (nounsOfOrganizations.has(before.at(-1) ?? '') && before.length > 1) ||
      (before.some(isPreposition) && (isKnownName(before.at(-1) ?? '') || isAffair(before.at(-1) ?? '')));
    if (isCompleteBefore && rest.length < 4 && couldBePerson(rest) && !isGivenName(before[0] ?? '')) {
      return [plainName(run, 0, at), plainName(run, at, words.length)];
    }
  }
  return null;
};

/** "Refugee Council Enver Sol": two words behind the noun that ends an organization's name are another name. */
const nameBehindOrganization: Splitter = (run) => {
  const { words } = run;
  const end = words.length - 2;
  const rest = words.slice(end);
  const isOrganization = end > 1 && nounsForOrganizations.has(words[end - 1] ?? '') && !words.slice(0, end).some(isPreposition);
  const isPlainName = rest.every((word) => !isAffair(word) && !isPreposition(word) && !/\W/.test(word)) && !endsLikeOrganization(rest);
  const isName = isPlainName && !nounsOfThings.has(rest[1] ?? '') && !nounsOfOrganizations.has(rest[0] ?? '');
  return isOrganization && isName ? [plainName(run, 0, end), plainName(run, end, words.length)] : null;
};

/** II, XVII: a number. */
const romanNumeral: Splitter = ({ words }) => (words.length === 1 && /^[ivx]{2,}$/.test(words[0] ?? '') ? [] : null);

/** Order matters: names that only look like titles before titles, titles before what is left. */
const splitters: readonly Splitter[] = [
  listedName,
  personNamedLikeTitle,
  titleBeforePerson,
  titleAlone,
  titleWithComplement,
  demonymBeforeName,
  nameBeforePerson,
  nameBehindOrganization,
  romanNumeral,
];

/** Takes a run of name words apart: "U.S. President Jane Roe" → [U.S.] and [President: Jane Roe]. */
export function namePieces(tokens: readonly Token[], range: TokenRange): readonly NamePiece[] {
  const words = tokens.slice(range.from, range.to).map((token) => foldName(token.text));
  const run: Run = { words, offset: range.from };
  for (const split of splitters) {
    const pieces = split(run);
    if (pieces) return pieces;
  }
  return [plainName(run, 0, words.length)];
}
