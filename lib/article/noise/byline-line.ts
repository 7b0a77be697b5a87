import { authorsIn } from '../byline.ts';
import { isNearEnd, isNearStart, type NoiseRule, wholeBlocks } from './rule.ts';

/** "By Jane Doe, Staff Writer" above the story or at its end. */
export const bylineLine: NoiseRule = {
  name: 'byline',
  reason: 'byline',
  find: wholeBlocks((text, block, story) => (isNearStart(block, story) || isNearEnd(block, story)) && authorsIn(text) !== null),
};
