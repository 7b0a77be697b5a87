import { countWords } from '../words.ts';
import { creditName, isOnlyCredit } from './credit-patterns.ts';
import { matchesAny, notices } from './notices.ts';
import { type NoiseRule, wholeBlocks } from './rule.ts';

const longestCredit = 12;
const longestLine = 140;

const wholeCredit = notices('credit/wholeCredit', [
  /^\W{0,2}(?:(?:main |lead |cover |top |header )?(?:photo|image|picture)s?|photograph|credits?|illustration|graphic|video|source)(?: credits?)?\s?(?::|\bby\b|©|\bcourtesy\b)\s?.{2,80}$/i,
  /^\W{0,2}(?:pics?|pix|portraits?|(?:hair and )?make-?up|styling)\s?(?::|\bby\b)\s?.{2,60}$/i,
  /^\W{0,2}(?:(?:[Pp]hotography|[Ii]llustrations?|[Gg]raphics?|[Aa]rt) by|(?:PHOTOGRAPHY|ILLUSTRATIONS?|GRAPHICS?|ART) BY) [A-Z].{1,60}$/,
  /^(?:image|photo|picture|video) source[,:] .{2,60}$/i,
  /^\W{0,2}(?:Courtesy (?:of|photo)|Handout|Submitted photo|Contributed photo|File photo|FILE PHOTO|HANDOUT|Stock photo|Screenshot)\b[^.]{0,60}\.?$/,
  /^\W{0,2}(?:Photo|Image|Picture|Getty Images|AP Photo|Shutterstock)\W{0,4}$/,
]);

/** "Star Tribune photo by Lena Moss" */
const namedPhoto = /^(?:[A-Z][\w’']{1,20} ){0,3}[Pp]hotos?(?: by |\s?\/\s?|: )[A-Z].{1,50}$/;

/** "Josephine Aubert/WQLM", "Nature in View/P. Lindholm": nothing but two names and a stroke. */
const namesWithStroke = new RegExp(`^${creditName}\\s?/\\s?${creditName}$`);

/** A line that only says whose picture it is: "Photograph: Lena Moss/The Courier". */
export const isCreditLine = (text: string): boolean =>
  text.length <= longestLine &&
  (matchesAny(wholeCredit, text) ||
    (/photo/i.test(text) && namedPhoto.test(text)) ||
    isOnlyCredit(text) ||
    (text.includes('/') && namesWithStroke.test(text))) &&
  countWords(text) <= longestCredit;

export const credit: NoiseRule = { name: 'credit', reason: 'credit', find: wholeBlocks(isCreditLine) };
