import { referringWords } from '../salience/lexicons/referring-words.ts';
import { timeUnits } from '../salience/lexicons/time-units.ts';
import { countsFromBefore, firstWord } from '../salience/openings.ts';
import type { Token } from '../types.ts';
import { subordinatingConjunctions } from './lexicons/subordinating-conjunctions.ts';

/** Whether the word that a claim opens with points elsewhere ("he", "this plan"), and whether it is known to whom. */
export type Opening = 'plain' | 'resolved reference' | 'open reference';

/** "After that a ticket costs …", "Due to that, …". */
const pointers: ReadonlySet<string> = new Set(['that', 'this', 'these', 'those']);
const prepositions: ReadonlySet<string> = new Set([
  'after',
  'at',
  'because',
  'before',
  'by',
  'due',
  'for',
  'from',
  'in',
  'of',
  'on',
  'since',
  'to',
  'until',
  'with',
]);

/** Position of the word with which the claim may point to something told before: in "If it does, …", "When he was six, …" the second. */
function pointerAt(tokens: readonly Token[]): number {
  const first = firstWord(tokens);
  const isBehind = subordinatingConjunctions.has(tokens[first]?.lower ?? '') && referringWords.has(tokens[first + 1]?.lower ?? '');
  return isBehind ? first + 1 : first;
}

/** "After that", not "In that year". */
function opensWithPointingPhrase(tokens: readonly Token[]): boolean {
  const pointer = tokens.findIndex(({ lower }) => !prepositions.has(lower));
  const next = tokens[pointer + 1];
  return pointer > 0 && pointers.has(tokens[pointer]?.lower ?? '') && next?.pos !== 'NOUN' && next?.pos !== 'ADJ' && next?.pos !== 'PROPN';
}

/** `mentionStarts`: where the article names somebody or refers to somebody who is known. */
export function openingOf(tokens: readonly Token[], mentionStarts: ReadonlySet<number>): Opening {
  if (countsFromBefore(tokens) || opensWithPointingPhrase(tokens)) return 'open reference';
  const pointer = tokens[pointerAt(tokens)];
  if (!referringWords.has(pointer?.lower ?? '')) return 'plain';
  return mentionStarts.has(pointer?.start ?? -1) ? 'resolved reference' : 'open reference';
}

const times: ReadonlySet<string> = new Set(['case', 'moment', 'period', 'point', 'stage', 'time']);

/** "those bones", "that country's capital", "that kind of mood": told of before. Not "this year", "those who", "that" of a clause. */
export function pointsBack(tokens: readonly Token[], mentionStarts: ReadonlySet<number>): boolean {
  return tokens.some(({ lower, start }, at) => {
    if (at === 0 || !pointers.has(lower) || mentionStarts.has(start)) return false;
    const noun = tokens.slice(at + 1, at + 4).find(({ pos }) => pos !== 'ADJ' && pos !== 'NUM' && pos !== 'ADV');
    return noun?.pos === 'NOUN' && !times.has(noun.lower) && (lower !== 'that' || tokens[at]?.pos === 'DET') && !timeUnits.has(noun.lower);
  });
}
