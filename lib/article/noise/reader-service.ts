import { countWords } from '../words.ts';
import { beginsNotice, notices } from './notices.ts';
import { isFirst, type NoiseRule, wholeBlocks } from './rule.ts';

const longestNotice = 45;
const thing = '(?:article|story|post|piece|column|feature|interview|report|live ?blog|blog|page|essay|review|newsletter|e-?mail)';

/** What a page says about itself: how to hear it, where it was printed, what its seller earns. */
const sentences = notices('reader-service/sentences', [
  new RegExp(`^(?:listen to|hear|print|save|bookmark|gift|download) this ${thing}\\b.{0,40}$`, 'i'),
  new RegExp(`^this ${thing} (?:is|has) (?:now )?(?:closed|ended|finished|over)(?:\\W{0,4}$|[.!] .{0,80}$)`, 'i'),
  new RegExp(
    `^(?:a version of )?this ${thing} (?:appears|appeared|is published|was published|ran) in (?:the|our)\\b.{0,60}\\b(?:print|edition|issue|magazine|newspaper)\\b`,
    'i',
  ),
  /^(?:our|the) (?:standards|ethics policy|editorial guidelines|trust principles)\s?:/i,
  /^(?:key (?:events|moments|developments|points)|live updates|live reporting|show key events only|most recent|latest updates?|up next|next up|now playing|just in)\W{0,4}$/i,
  /^(?:first |last )?(?:updated|published|posted) at \d{1,2}[:.]\d\d\b.{0,20}$/i,
  /^(?:we|this (?:site|page|article|post)) may (?:earn|receive|get|contain)\b.{0,40}\b(?:commissions?|affiliate links?)\b/i,
  /^(?:your )?e-?mail address will not be (?:published|shared)\b/i,
  /^required fields are marked\b/i,
  /^loading\b.{0,30}(?:…|\.{2,3})$/i,
  /^(?:thanks|thank you) for (?:reading|watching|listening|following along|joining us|your (?:support|feedback))(?:\W{0,4}$|[.!] | (?:our|this|my)\b)/i,
  /^(?:thanks|thank you) for reading\b[^.!?]{0,40}[.!] (?:your|please|if you)\b/i,
  /^(?:(?:if you )?(?:like|enjoy(?:ed|ing)?|love)|was) (?:what you(?:[’']re| are) reading|this (?:article|story|post|newsletter) (?:helpful|useful)?)\b/i,
  /^(?:estimated |approximate )?(?:reading|listening) time\s?:?\s?\d{1,3} ?(?:min|minutes?)\b.{0,20}$/i,
  /^embargo(?:ed)?\b.{0,20}\b(?:until|till)\b.{0,60}[^.]$/i,
  /^(?:Journal reference|DOI|More information|Publication details|Original paper|Explore further|Provided by|Story source)\s?:\s?(?:[A-Z\d]|https?:)/,
  /^Provided by (?:the )?[A-Z][^.!?]{2,80}$/,
  /^(?:reuse|republish|license|reprint) this (?:content|article|story|material)\W{0,4}$/i,
  /^(?:close|open|show|hide|view|expand) (?:thumbnails?|captions?|gallery|modal|transcript|map|chart)\W{0,4}$/i,
  /^(?:tags?|topics?|filed under|categor(?:y|ies)|keywords|posted in|more in)\s?:\s?[^.!?]{1,160}$/i,
  /^SOURCE:? [A-Z].{1,80}[^.]$/,
]);

/** Such words stand anywhere in a sentence; only a text that has the first of each pair is asked for the second. */
const offers: readonly (readonly [string, RegExp])[] = [
  [
    'commission',
    /\bif you (?:buy|purchase|click|order|make a purchase)\b.{0,60}\bwe (?:may|might|will|can)\b.{0,30}\b(?:earn|receive|get|make)\b.{0,30}\bcommission/i,
  ],
  [' copy', /\bto (?:order|buy) (?:a|your) copy,? (?:for .{1,20} )?(?:go to|visit|call)\b/i],
];

const isNotice = (text: string): boolean =>
  beginsNotice(sentences, text) || offers.some(([word, pattern]) => text.includes(word) && pattern.test(text));

/** "Listen to this article", "A version of this article appears in print on …". */
export const readerService: NoiseRule = {
  name: 'reader service',
  reason: 'promotion',
  find: wholeBlocks((text, block) => !isFirst(block) && isNotice(text) && !isQuoted(text) && countWords(text) <= longestNotice),
};

const isQuoted = (text: string): boolean => /[“”"]\s*(?:,|said\b|says\b)/.test(text);
