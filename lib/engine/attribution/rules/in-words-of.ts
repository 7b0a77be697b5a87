import { isOneOf } from '../../listed.ts';
import type { Token } from '../../types.ts';
import { contentAround } from '../content-around.ts';
import type { Found, SentenceRule } from '../found.ts';
import { phraseStartingAt, possessivePronouns } from '../noun-phrases.ts';
import type { TokenRange } from '../sentence-view.ts';

// Phrases that say whose words or view the sentence around them is.

interface Ascription {
  readonly source: TokenRange;
  readonly cue: TokenRange;
  /** Index behind the phrase. */
  readonly to: number;
}

/** What the tokens from `at` are, null where they are nothing of the kind. */
type Phrase = (tokens: readonly Token[], at: number) => Ascription | null;

const isWordOrView = isOneOf('assessment estimation eyes judgement judgment mind opinion phrase telling view words');
const isReckoning = isOneOf('account accounts admission count estimate estimates reckoning');
const longestOwner = 8;

/** "the mayor's own words", "her view": whose, and the index of the noun. */
function ownedNoun(tokens: readonly Token[], from: number, isNoun: typeof isReckoning): { source: TokenRange; noun: number } | null {
  for (let noun = from + 1; noun <= from + longestOwner; noun++) {
    if (!isNoun(tokens[noun])) continue;
    const owner = tokens[noun - 1]?.lower === 'own' ? noun - 1 : noun;
    const isOwned = tokens[owner - 1]?.lower === "'s" || /^s?[’']$/.test(tokens[owner - 1]?.text ?? '');
    const isPronoun = owner - 1 === from && possessivePronouns.has(tokens[from]?.lower ?? '');
    return isOwned || isPronoun ? { source: { from, to: owner }, noun } : null;
  }
  return null;
}

const owned =
  (preposition: string, isNoun: typeof isReckoning): Phrase =>
  (tokens, at) => {
    const found = tokens[at]?.lower === preposition ? ownedNoun(tokens, at + 1, isNoun) : null;
    return found && { source: found.source, cue: { from: found.noun, to: found.noun + 1 }, to: found.noun + 1 };
  };

/** "in the mayor's words", "in her view" */
const inOwnWords = owned('in', isWordOrView);

/** "by her own account", "by the board's count" */
const byAccountOf = owned('by', isReckoning);

/** "in the words of the mayor" */
const inTheWordsOf: Phrase = (tokens, at) => {
  const isPhrase =
    tokens[at]?.lower === 'in' && tokens[at + 1]?.lower === 'the' && isWordOrView(tokens[at + 2]) && tokens[at + 3]?.lower === 'of';
  const source = isPhrase ? phraseStartingAt(tokens, at + 4) : null;
  return source && { source, cue: { from: at, to: at + 4 }, to: source.to };
};

/** "as the mayor put it" */
const asPutBy: Phrase = (tokens, at) => {
  const source = tokens[at]?.lower === 'as' ? phraseStartingAt(tokens, at + 1) : null;
  if (!source) return null;
  const verb = /^(?:once|later|has|had)$/.test(tokens[source.to]?.lower ?? '') ? source.to + 1 : source.to;
  const isPut = /^puts?$/.test(tokens[verb]?.lower ?? '') && tokens[verb + 1]?.lower === 'it';
  return isPut ? { source, cue: { from: source.to, to: verb + 2 }, to: verb + 2 } : null;
};

const opensPhrase = isOneOf('in by as');
const phrases: readonly Phrase[] = [inTheWordsOf, inOwnWords, byAccountOf, asPutBy];

/** The phrase opens the sentence, or a comma sets it off: "saw in her view a chance" is none. */
const isSetOff = (tokens: readonly Token[], at: number, to: number, end: number): boolean =>
  at === 0 ? tokens[to]?.text === ',' : tokens[at - 1]?.text === ',' && (to >= end || tokens[to]?.text === ',');

/** "In the mayor's words, …", "…, as she put it, …" */
export const inWordsOf: SentenceRule = (reading) => {
  const { tokens, end } = reading.view;
  const found: Found[] = [];
  for (let at = 0; at + 2 < tokens.length; at++) {
    if (!opensPhrase(tokens[at]) || reading.taken[at]) continue;
    for (const phrase of phrases) {
      const ascription = phrase(tokens, at);
      if (!ascription || !isSetOff(tokens, at, ascription.to, end)) continue;
      const { source, cue, to } = ascription;
      const content = contentAround(reading, at, to, { endsInSource: false });
      if (content.length > 0) found.push({ source, cue, content, rule: 'in the words of' });
      break;
    }
  }
  return found;
};
