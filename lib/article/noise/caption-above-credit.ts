import type { Block } from '../layout.ts';
import { endsSentence } from '../story.ts';
import { countWords } from '../words.ts';
import { isCreditLine } from './credit.ts';
import { isFirst, type NoiseRule } from './rule.ts';

const longestCaption = 25;

/** A line without a full stop right above a credit: "Wendell Marsh in 1974" over "HANDOUT/MARSH FAMILY". */
export const captionAboveCredit: NoiseRule = {
  name: 'caption above a credit',
  reason: 'caption',
  find: ({ blocks }) => blocks.filter((block, index) => isCaption(block, blocks[index + 1])),
};

const isCaption = (block: Block, below: Block | undefined): boolean =>
  below?.group === block.group &&
  isCreditLine(below.text) &&
  !isFirst(block) &&
  !endsSentence(block.text) &&
  countWords(block.text) <= longestCaption;
