import { letterTest } from '../letter-pattern.ts';
import { acronymsOfOrganizations } from './lexicons/acronyms-of-organizations.ts';
import { companySuffixes } from './lexicons/company-suffixes.ts';
import { placeAliases } from './lexicons/place-aliases.ts';

// By which strings the same name is found again. All take folded words.

const spellings: ReadonlyMap<string, string> = new Map([
  ['organisation', 'organization'],
  ['centre', 'center'],
  ['labour', 'labor'],
  ['defence', 'defense'],
  ['programme', 'program'],
]);

/** "f.b.i." → "fbi". */
const hasStops = letterTest(String.raw`^(?:\p{L}\.){2,}$`);
const withoutStops = (word: string): string => (hasStops(word) ? word.replaceAll('.', '') : word);

/** "Acme Corp." → "acme", "World Health Organisation" → "world health organization", "U.S." → "united states". */
export function nameKey(words: readonly string[]): string {
  let end = words.length;
  while (end > 1 && companySuffixes.has(words[end - 1] ?? '')) end--;
  const spelled = words.slice(0, end).map((word) => spellings.get(word) ?? word);
  const key = spelled.length === 1 ? withoutStops(spelled[0] ?? '') : spelled.join(' ');
  return placeAliases.get(key) ?? key;
}

const isAcronym = letterTest(String.raw`^\p{Lu}(?:[\p{Lu}.&]+|\p{Ll}\p{Lu}{2,})$`);

/** "NOBLE", "U.N." → the letters in lower case; null: not written like an acronym. */
export const acronymLetters = (text: string): string | null => (isAcronym(text) ? text.replace(/[.&]/g, '').toLowerCase() : null);

/** The listed name behind a well-known acronym: "FBI" → "federal bureau of investigation". */
export const expandedAcronym = (letters: string): string | null => acronymsOfOrganizations.get(letters) ?? null;

const isSmall = (word: string): boolean => /^(?:of|the|for|and|on|in|to|&|a|an|de|du|des|la|le)$/.test(word);
const initials = (words: readonly string[]): string => words.map((word) => word[0] ?? '').join('');

/** "Council on Asian-American Relations" → "caar", "coar": by the big words and by all, at least three letters. */
export function acronymsOfName(words: readonly string[]): string[] {
  if (words.length < 2 || words.length > longestNameWithAcronym) return [];
  const parts = words.flatMap((word) => word.split('-'));
  const big = initials(parts.filter((part) => !isSmall(part)));
  const all = initials(parts.filter((part) => part !== '&' && part !== 'the'));
  const whole = initials(words.filter((word) => !isSmall(word)));
  // NOBLE leaves out the last word of its name.
  const short = big.length > 4 ? [big.slice(0, -1)] : [];
  return [...new Set([big, all, whole, ...short])].filter((letters) => letters.length > 2);
}

const longestNameWithAcronym = 12;

/** Does "(NOBLE)" stand for the name in front of it? Its letters begin words of the name, in order; some may be left out. */
export function fitsAcronym(letters: string, words: readonly string[]): boolean {
  const parts = words.flatMap((word) => word.split('-'));
  if (letters[0] !== parts[0]?.[0]) return false;
  let at = 0;
  for (const part of parts) {
    if (part[0] === letters[at]) at++;
    // "PARC", "NASDAQ": more than one letter of a word.
    for (let inside = 1; inside < part.length && part[inside] === letters[at] && inside < 3; inside++) at++;
  }
  return at >= Math.min(letters.length, 3) && at >= letters.length - 2;
}
