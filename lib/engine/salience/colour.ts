import { hasListed, isListed, isOneOf } from '../listed.ts';
import type { Token } from '../types.ts';
import { wordList } from '../word-list.ts';
import { ofWord } from '../words.ts';
import { clothes } from './lexicons/clothes.ts';
import { colourWords } from './lexicons/colour-words.ts';
import { partsOfDay } from './lexicons/parts-of-day.ts';
import { weatherAdjectives } from './lexicons/weather-adjectives.ts';

interface ColourRule {
  readonly name: string;
  readonly holds: (tokens: readonly Token[]) => boolean;
}

const isIndefinite = isOneOf('a an one');
const isBeforeTime = isOneOf('is on was');
const isOther = isOneOf('other');
const dressWords = wordList('clad dressed sporting wearing wore');
const isAny = isOneOf('any');
const isOfDress = isListed(dressWords);
const isPartOfDay = isListed(partsOfDay);
/** Words between "wearing" and what is worn, or between "a" and "morning". */
const farthest = 5;

/** "on a rainy evening", "it was a cold day", "one crisp fall morning"; not "a shift from a cold front to a rainy day". */
const isSceneTime = (tokens: readonly Token[], at: number): boolean => {
  if (!isIndefinite(tokens[at]) || !(isBeforeTime(tokens[at - 1]) || tokens[at]?.lower === 'one')) return false;
  const time = tokens.slice(at + 1, at + 1 + farthest).findIndex(({ word }) => isPartOfDay(word));
  const between = time < 0 ? [] : tokens.slice(at + 1, at + 1 + time);
  return hasListed(between, weatherAdjectives) && between.every(({ pos }) => pos === 'ADJ' || pos === 'PROPN' || pos === 'NOUN');
};

/** "on any other Wednesday morning". */
const isAnyOtherTime = (tokens: readonly Token[], at: number): boolean =>
  isAny(tokens[at]) && isOther(tokens[at + 1]) && tokens.slice(at + 2, at + 4).some(({ word }) => isPartOfDay(word));

/** Not "was last seen wearing a gray jacket": that is what the police look for. */
const isDressed = (tokens: readonly Token[], at: number): boolean =>
  isOfDress((tokens[at] as Token).word) && tokens[at - 1]?.lower !== 'seen' && hasListed(tokens.slice(at + 1, at + 1 + farthest), clothes);

const someAt =
  (holds: (tokens: readonly Token[], at: number) => boolean) =>
  (tokens: readonly Token[]): boolean =>
    tokens.some((_, at) => holds(tokens, at));

export const colourRules: readonly ColourRule[] = [
  { name: 'scenery, gestures, moods', holds: (tokens) => hasListed(tokens, colourWords) },
  { name: 'the weather or light at a time', holds: someAt(isSceneTime) },
  { name: 'a day like any other', holds: someAt(isAnyOtherTime) },
  { name: 'what somebody wears', holds: someAt(isDressed) },
];

/** Each rule needs one of these words, and few sentences have any. */
export const mayColour = ofWord(
  ({ lower }) => colourWords.has(lower) || weatherAdjectives.has(lower) || lower === 'other' || dressWords.has(lower),
);

/** Does it paint a scene rather than state something to check? Only worth asking where one of its words `mayColour`. */
export const hasColour = (tokens: readonly Token[]): boolean => colourRules.some(({ holds }) => holds(tokens));
