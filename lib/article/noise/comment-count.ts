import { matchesAny, type NoiseRule, wholeBlocks } from './rule.ts';

const labels = [
  /^\W{0,3}(?:\d[\d,.]*|no|view|show|read|see|hide|load)(?: all| more| the| \d[\d,]*)? comments?\W{0,3}$/i,
  /^\W{0,3}comments?(?: ?\(\d[\d,]*\)| \d[\d,]*)\W{0,3}$/i,
  /^\W{0,3}(?:leave|post|add|write|make) a (?:comment|reply)\W{0,3}$/i,
  /^\W{0,3}comments? (?:are|is|have been)(?: now)? (?:closed|disabled|turned off|moderated)\b.{0,60}$/i,
  /^\W{0,3}be the first to comment\W{0,3}$/i,
];

/** "12 comments", "Leave a reply". */
export const commentCount: NoiseRule = {
  name: 'comment section',
  reason: 'promotion',
  find: wholeBlocks((text) => matchesAny(labels, text)),
};
