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

/** "Thursday, May 7, 2015 On Tuesday, the council …": the line break between the two was lost. */
export const dateBeforeLead: NoiseRule = {
  name: 'date before the lead',
  reason: 'date',
  find: (story) =>
    story.blocks
      .filter((block) => isNearStart(block, story))
      .flatMap(({ start, text }) => {
        const length = /^\w{3,6}day, /.test(text) ? (fullDate.exec(text)?.[0].length ?? 0) : 0;
        return length > 0 ? [{ start, end: start + length }] : [];
      }),
};

const fullDate = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, (?:[A-Z][a-z]{2,8}\.? \d{1,2},|\d{1,2} [A-Z][a-z]{2,8}) \d{4}\s+(?=[A-Z“"])/;

const isMarkedDate = (text: string): boolean => /\b(?:published|updated|posted|modified)\b/i.test(text);

const isAfterAll: typeof isNearEnd = (block, story) => block.index >= story.bodyEnd && !isNearStart(block, story);
