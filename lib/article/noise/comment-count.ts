import { beginsNotice, notices } from './notices.ts';
import { type NoiseRule, wholeBlocks } from './rule.ts';

const labels = notices('comment-count/labels', [
  /^(?:\d[\d,.]*|no|view|show|read|see|hide|load)(?: all| more| the| \d[\d,]*)? comments?\W{0,4}$/i,
  /^comments?(?: ?\(\d[\d,]*\)| \d[\d,]*)\W{0,4}$/i,
  /^(?:leave|post|add|write|make) a (?:comment|reply)\W{0,4}$/i,
  /^comments? (?:are|is|have been)(?: now)? (?:closed|disabled|turned off|moderated)\b.{0,60}$/i,
  /^be the first to comment\W{0,4}$/i,
]);

/** "12 comments", "Leave a reply". */
export const commentCount: NoiseRule = {
  name: 'comment section',
  reason: 'promotion',
  find: wholeBlocks((text) => beginsNotice(labels, text)),
};
