import { isOnlyDate } from '../dates.ts';
import { type isNearEnd, isNearStart, type NoiseRule, wholeBlocks } from './rule.ts';

/** "Friday, July 21, 2017", "Updated 5 March 2019, 10:20 GMT". Among the story's paragraphs a date may be a heading. */
export const publicationDate: NoiseRule = {
  name: 'publication date',
  reason: 'date',
  find: wholeBlocks(
    (text, block, story) => (block.index < story.bodyStart || isMarkedDate(text) || isAfterAll(block, story)) && isOnlyDate(text),
  ),
};

const isMarkedDate = (text: string): boolean => /\b(?:published|updated|posted|modified)\b/i.test(text);

const isAfterAll: typeof isNearEnd = (block, story) => block.index >= story.bodyEnd && !isNearStart(block, story);
