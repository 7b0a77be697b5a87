import { beginsNotice, notices } from './notices.ts';
import { type NoiseRule, wholeBlocks } from './rule.ts';

const jumpLines = notices('jump-line/jumpLines', [
  /^(?:please )?(?:see|turn to|go to|see also) [A-Z][A-Z ’'-]{1,30},? (?:on |back )?page \w{1,4}\W{0,4}$/i,
  /^(?:story |article )?(?:continues|continued) (?:on|from|overleaf|next page)(?: (?:the )?(?:page|front|back|next|previous|p\.|facing)){0,2}(?: ?\w{1,4})?(?: page)?\W{0,4}$/i,
  /^[A-Z][A-Z ’'-]{1,30},? (?:continued )?from page \w{1,4}\W{0,4}$/i,
]);

/** "See DRUM, Page 11", "DRUM, from Page 3": where a printed story goes on, and where it came from. */
export const jumpLine: NoiseRule = { name: 'jump line', reason: 'promotion', find: wholeBlocks((text) => beginsNotice(jumpLines, text)) };
