import { countWords } from '../words.ts';
import { beginsNotice, notices } from './notices.ts';
import { isFirst, type NoiseRule, wholeBlocks } from './rule.ts';

const longestCorrection = 120;
const thing =
  '(?:article|story|report|post|piece|version|item|page|column|headline|dispatch|review|analysis|blog post|obituary|profile|transcript|map|chart|graphic|podcast|video)';

const corrections = notices('correction/corrections', [
  /^(?:corrections?|clarifications?|editor[’']?s[’']? note|note to readers|errat(?:um|a)|for the record|setting the record straight|amplification)\b(?: ?\([^()]{1,60}\)|,? ?[-–—]? ?(?:[A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?|\d{1,2} [A-Z][a-z]{2,8}(?: \d{4})?))?\s?[:.–—]/i,
  new RegExp(
    `^(?:this|the) ${thing} (?:has been|was|is being|will be) (?:since )?(?:updated|corrected|amended|changed|edited|revised|modified|republished)\\b`,
    'i',
  ),
  new RegExp(
    `^(?:an|a|the) (?:earlier|previous|original|initial) (?:version|edition|headline|photo caption|caption) (?:of|on|for|to|with) (?:this|the|an earlier version of this) ${thing}\\b`,
    'i',
  ),
  /^(?:this|the) (?:interview|conversation|transcript|text|excerpt) (?:has been|was)(?: lightly)? (?:edited|condensed|abridged|shortened)\b/i,
  /^we have (?:since )?(?:corrected|amended|clarified|updated) (?:the|this|an?|that|our)\b/i,
  /^(?:because of an (?:editing|earlier)|due to an? (?:editing|production|reporting)) error\b/i,
  new RegExp(`^this is (?:an? )?(?:updated|corrected|developing|breaking)(?: news)? ${thing}\\b`, 'i'),
]);

/** What the editors say of the text. It stays readable and is listed, but is no claim of the story. */
export const correction: NoiseRule = {
  name: 'correction note',
  reason: 'correction',
  find: wholeBlocks((text, block) => !isFirst(block) && beginsNotice(corrections, text) && countWords(text) <= longestCorrection),
};
