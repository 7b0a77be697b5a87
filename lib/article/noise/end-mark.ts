import { isNearEnd, type NoiseRule, wholeBlocks } from './rule.ts';

/** How agencies, typists and press offices close a text: ###, -30-, ENDS. */
const endMark = /^(?:#{2,}|[-–—]{1,2}\s?30\s?[-–—]{1,2}|[-–—*]{0,3}\s?(?:ENDS?|Ends?)\s?[-–—*]{0,3}|\(END\))$/;
const longestEndMark = 12;
/** Lines of dashes, stars and dots between parts. */
const divider = /^[\s*•·._=~#\-–—]{3,}$/;

export const endMarks: NoiseRule = {
  name: 'end mark',
  reason: 'machine-text',
  find: wholeBlocks(
    (text, block, story) => divider.test(text) || (text.length <= longestEndMark && isNearEnd(block, story) && endMark.test(text)),
  ),
};
