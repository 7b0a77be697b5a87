import { countWords } from '../words.ts';
import { endsInCredit } from './credit-patterns.ts';
import { matchesAny, notices } from './notices.ts';
import { isFirst, type NoiseRule, wholeBlocks } from './rule.ts';

const longestCaption = 80;
/** Of a caption's end, enough for any credit. */
const tailLength = 140;

const starts = notices('caption/starts', [
  /^\W{0,2}(?:FILE(?: PHOTO)?|HANDOUT|UNDATED(?: PHOTO)?)\s?[:,–—-]/, // FILE PHOTO: …
  /^\W{0,2}(?:file (?:photo|picture|image)|stock (?:photo|image)|photo|caption|image caption|pictured|photo caption|cover (?:photo|image))(?: above| below| left| right)?\s?:/i,
  /^(?:image|media|video) caption[,:]? /i,
  /^(?:left|right|above|below|top|bottom)\s?: [^.]{2,80}\. (?:left|right|above|below|top|bottom)\s?: /i,
  /^(?:Fig(?:ure)?\.?|Image|Photo|Picture) ?\d{1,2}\s?[:.–—-]\s/,
  /^(?:Above|Below|Left|Right|Top|Bottom|From left|From top|Clockwise from (?:top|upper|bottom) left)(?: (?:left|right))?\s?:\s?[A-Z]/,
  /^A (?:file|handout|stock) (?:photo|picture|image)\b/,
  /^In this (?:[\w., ]{0,40} )?(?:photo(?:graph)?|image|picture|frame grab|still image|video image)(?:,| (?:taken|provided|released|made|from|posted)\b)/,
  /^\[caption\b.{0,600}\[\/caption\]$/s, // an editor's shortcode around it
]);

/** What may stand behind other words, and the word without which a text has none of it. */
const hinted: readonly (readonly [RegExp, RegExp])[] = [
  [/ PHOTO\b/, /^(?:[A-Z]{2,20} ){0,2}(?:FILE|STAFF|HANDOUT|COURTESY) PHOTO\b/],
  [/\. inset/i, /\. inset\s?: ?[A-Z][^.!?]{2,60}\.?$/i],
];

const isLabelled = (text: string): boolean =>
  matchesAny(starts, text) || hinted.some(([hint, pattern]) => hint.test(text) && pattern.test(text));

/** The line under a picture: it says so at its start, or ends with the picture's credit. */
export const caption: NoiseRule = {
  name: 'caption',
  reason: 'caption',
  find: wholeBlocks((text, block) => {
    if (isFirst(block) || !(isLabelled(text) || endsInCredit(text.slice(-tailLength)))) return false;
    return countWords(text) <= longestCaption;
  }),
};
