import type { Token } from '../types.ts';
import { type VerbCue, verbCueOf } from './cues.ts';
import { verbsThatAreNoNouns } from './lexicons/verbs-that-are-no-nouns.ts';
import { isNominal, phraseEndingAt, possessivePronouns } from './noun-phrases.ts';
import { isFinalPunctuation, setsOff } from './sentence-view.ts';
import { isFiniteTag } from './tag-tests.ts';

const oftenNouns = /^(?:states|state|regarding|reports|calls|views|plans|needs|demands|claims|claim|attacks|charges)$/;

/** "reports" in "several reports", "state" as an adjective: forms that are far more often nouns. */
const looksLikeNoun = (token: Token, before: Token | undefined): boolean =>
  oftenNouns.test(token.lower) &&
  (token.pos !== 'VERB' ||
    token.lower === 'regarding' ||
    (before !== undefined && (/^(?:NUM|ADJ|DET)$/.test(before.pos) || before.lower === 'whose')));

/** A verb the tagger took for a noun: "Trump claims the", "doctors plan to". */
function isMistaggedVerb(tokens: readonly Token[], at: number, cue: VerbCue): boolean {
  const token = tokens[at] as Token;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (token.pos !== 'NOUN' || !before || !after || !isNominal(before) || possessivePronouns.has(before.lower)) return false;
  if (after.pos === 'PRON' && /^(?:who|which)$/.test(after.lower)) return false;
  const isBase = cue.form === 'base';
  const isPluralSubject = /s$|^(?:many|some|few|most|they|we|i|you|who)$/.test(before.lower);
  if (isBase && !isPluralSubject) return false;
  if (after.pos === 'DET' || after.pos === 'PRON' || /^(?:that|how|why|whether)$/.test(after.lower)) return true;
  if (cue.particles.has(after.lower)) return true;
  if (!isBase && /^(?:PROPN|NUM|ADJ)$/.test(after.pos)) return true;
  if (isBase && before.pos !== 'PROPN' && isObjectOfVerb(tokens, at + 1, cue)) return true;
  return cue.lemma === 'show' && before.pos !== 'PROPN' && after.pos !== 'ADP';
}

/**
 * "…, the report warns.", "…, economists estimate.": behind a noun the tagger takes the last word of a sentence for another one. It is a
 * verb where all behind the comma is a subject that agrees with it; not in "guns, cash and bank notes", nor in "guns, bank notes".
 */
function isMistaggedAtEnd(tokens: readonly Token[], at: number, cue: VerbCue): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (tokens[at]?.pos !== 'NOUN' || (after !== undefined && !isFinalPunctuation(after)) || !before || !/^(?:NOUN|PROPN)$/.test(before.pos))
    return false;
  const subject = phraseEndingAt(tokens, at - 1);
  const comma = (subject?.from ?? 0) - 1;
  if (!subject || !setsOff(tokens[comma]) || !tokens.slice(0, comma).some(isFiniteTag)) return false;
  const words = tokens.slice(subject.from, subject.to);
  if (words.some(({ pos, text }) => pos === 'CCONJ' || text === ',')) return false;
  const isPlural = before.pos === 'NOUN' && before.lower.endsWith('s');
  if (cue.form === 'base') return isPlural;
  const isDetermined = words[0]?.pos === 'DET' || possessivePronouns.has(words[0]?.lower ?? '');
  return cue.form === 'third' && !isPlural && (isDetermined || before.pos === 'PROPN');
}

/** "voters support Ruiz", "two thirds favor banning it": no compound of nouns goes on so. */
const isObjectOfVerb = (tokens: readonly Token[], at: number, { frames }: VerbCue): boolean => {
  const token = tokens[at] as Token;
  return (
    (frames.has('object') && token.pos === 'PROPN') ||
    ((frames.has('gerund') || frames.has('object')) && token.pos === 'VERB' && token.lower.endsWith('ing'))
  );
};

/** "475 pledged delegates", "that continuing dispute": a participle before its noun. */
const isModifier = (tokens: readonly Token[], at: number, cue: VerbCue): boolean =>
  cue.form !== 'base' &&
  cue.form !== 'third' &&
  tokens[at + 1]?.pos === 'NOUN' &&
  (at === 0 ||
    /^(?:NUM|DET|ADJ)$/.test(tokens[at - 1]?.pos ?? '') ||
    tokens[at - 1]?.lower === "'s" ||
    possessivePronouns.has(tokens[at - 1]?.lower ?? ''));

/** "Ruiz plans to", "Ruiz claims that": with a name for subject, what the tagger took for a noun is a verb. */
const hasNameForSubject = (tokens: readonly Token[], at: number, cue: VerbCue): boolean =>
  cue.form === 'third' &&
  tokens[at]?.pos === 'NOUN' &&
  tokens[at - 1]?.pos === 'PROPN' &&
  ((tokens[at + 1]?.lower === 'to' && tokens[at + 2]?.pos === 'VERB') || tokens[at + 1]?.lower === 'that');

/** The cue verb at `at`, null where the word is none or stands as a noun or adjective. */
export function verbCueAt(tokens: readonly Token[], at: number): VerbCue | null {
  const token = tokens[at];
  const cue = verbCueOf(token);
  if (token && cue && (hasNameForSubject(tokens, at, cue) || isMistaggedAtEnd(tokens, at, cue))) return cue;
  if (!token || !cue || looksLikeNoun(token, tokens[at - 1]) || isModifier(tokens, at, cue)) return null;
  if (token.pos === 'VERB' || (token.pos === 'AUX' && cue.lemma === 'say')) return cue;
  if (token.pos === 'NOUN' && cue.form === 'third' && verbsThatAreNoNouns.has(cue.lemma)) return cue;
  const isSpeech = cue.frames.has('quotation');
  const isPastTense = cue.form === 'past' || cue.form === 'participle';
  if (isSpeech && cue.form !== 'base' && token.pos !== 'ADJ' && token.pos !== 'NOUN') return cue;
  if (isSpeech && isPastTense && token.pos === 'NOUN') return cue;
  return isMistaggedVerb(tokens, at, cue) ? cue : null;
}
