import { matchesAny, type NoiseRule, wholeBlocks } from './rule.ts';

const minutes = '\\d{1,3}(?:\\s?[-–]\\s?\\d{1,3})?[ -]?min(?:ute)?s?\\.?';

const notices = [
  new RegExp(`^\\W{0,3}(?:estimated )?(?:reading|listening|read|listen) ?(?:time)?\\s?:? ?${minutes}\\W{0,3}$`, 'i'),
  new RegExp(`^\\W{0,3}${minutes}(?: to)? (?:read|listen|reading time)\\W{0,3}$`, 'i'),
];

/** "4 min read", "Reading time: 3 minutes". */
export const readingTime: NoiseRule = {
  name: 'reading time',
  reason: 'promotion',
  find: wholeBlocks((text) => text.length <= 60 && matchesAny(notices, text)),
};
