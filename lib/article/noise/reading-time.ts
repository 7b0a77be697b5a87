import { beginsNotice, notices } from './notices.ts';
import { type NoiseRule, wholeBlocks } from './rule.ts';

const minutes = '\\d{1,3}(?:\\s?[-–]\\s?\\d{1,3})?[ -]?min(?:ute)?s?\\.?';

const durations = notices('reading-time/durations', [
  new RegExp(`^(?:estimated )?(?:reading|listening|read|listen) ?(?:time)?\\s?:? ?${minutes}\\W{0,4}$`, 'i'),
  new RegExp(`^${minutes}(?: to)? (?:read|listen|reading time)\\W{0,4}$`, 'i'),
]);

/** "4 min read", "Reading time: 3 minutes". */
export const readingTime: NoiseRule = {
  name: 'reading time',
  reason: 'promotion',
  find: wholeBlocks((text) => text.length <= 60 && beginsNotice(durations, text)),
};
