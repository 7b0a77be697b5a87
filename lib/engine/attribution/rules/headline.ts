import { letterTest } from '../../letter-pattern.ts';
import { isCapitalised, opensWithLetter } from '../../text/letter-case.ts';
import type { Token } from '../../types.ts';
import { ofWord } from '../../words.ts';
import { type VerbCue, verbCueOf } from '../cues.ts';
import type { SentenceRule } from '../found.ts';
import { isNominal } from '../noun-phrases.ts';
import { isBareLine, type SentenceView } from '../sentence-view.ts';
import { isVerbal } from '../tag-tests.ts';

const longestHeadline = 30;
const longestBareLine = 16;
const fewestWords = 4;
const shareOfCapitals = 0.8;
const isInTitleCase = ofWord(({ text }) => opensInTitleCase(text));
const opensInTitleCase = letterTest(String.raw`^\p{Lu}\p{Ll}`);

/** Shorter ones ("of", "to", "with") stay small in most house styles. */
const isLongWord = ofWord(({ text }) => text.length > 4 && opensWithLetter(text));

/** "Mayor Says Bridge Will Close Again": nearly every long word has a capital, so that the tagger takes verbs for names. */
function isTitleCase({ tokens }: SentenceView): boolean {
  if (tokens.length > longestHeadline) return false;
  const mostSmall = (1 - shareOfCapitals) * tokens.length; // more of them, and the rest need not be looked at
  let small = 0;
  let capitals = 0;
  for (let at = 1; at < tokens.length && small <= mostSmall; at++) {
    const { word } = tokens[at] as Token;
    if (!isLongWord(word)) continue;
    if (isInTitleCase(word)) capitals += 1;
    else small += 1;
  }
  const words = small + capitals;
  return words >= fewestWords && capitals >= shareOfCapitals * words;
}

/** "Lawmaker urges patience": without a verb before the one that looks like a noun. */
const isShortBareLine = (view: SentenceView): boolean => isBareLine(view) && view.tokens.length <= longestBareLine;

/** In headlines reports stand in the present: "Says", "Calls", "Warns". A past form may be a participle ("Mayor Accused of …"). */
const isReport = (cue: VerbCue | undefined): cue is VerbCue =>
  cue !== undefined &&
  (cue.form === 'third' || (cue.lemma === 'say' && cue.form === 'past')) &&
  (cue.frames.has('quotation') || cue.frames.has('clause') || cue.frames.has('object') || cue.frames.has('objectInfinitive'));

/** "Mayor Says Bridge Will Close": what stands before the verb is the source, all behind it the content. */
export const headline: SentenceRule = ({ view, taken }) => {
  const { tokens, end } = view;
  const hasTitleCase = isTitleCase(view);
  if (!hasTitleCase && !isShortBareLine(view)) return [];
  const stands = (token: Token) => (hasTitleCase ? isCapitalised(token.text) : token.pos === 'NOUN');
  const at = tokens.findIndex((token, index) => index > 0 && stands(token) && isReport(verbCueOf(token)));
  const cue = verbCueOf(tokens[at]);
  if (!hasTitleCase && tokens.slice(0, at + 1).some(isVerbal)) return [];
  if (!cue || !isNominal(tokens[at - 1]) || tokens[at - 1]?.pos === 'NUM' || at + 2 >= end || taken[at]) return [];
  const hasParticle = cue.particles.has(tokens[at + 1]?.lower ?? '');
  const from = hasParticle ? at + 2 : at + 1;
  return [{ source: { from: 0, to: at }, cue: { from: at, to: from }, content: [{ from, to: end }], rule: 'headline' }];
};
