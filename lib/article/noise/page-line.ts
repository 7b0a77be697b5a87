import { dateIn } from '../dates.ts';
import { countWords } from '../words.ts';
import { type NoiseRule, wholeBlocks } from './rule.ts';

const longestPageLine = 14;
const longestPageNumber = 30;

/** "- 3 -", "Page 2 of 5", "p. 1/2", "[12]" */
const pageNumber = /^(?:[-–—[(|] ?\d{1,4} ?[-–—\])|]|\W{0,4}(?:page|p\.|pg\.?) ?\d{1,4}(?:(?: of |\s?\/\s?)\d{1,4})?\W{0,3})$/i;
/** A number at an end, set off from the rest. */
const numberAtAnEnd = /^(?:page )?\d{1,4}(?:\s{2,}|\s?[·|•–—]\s?)|(?:\s{2,}|\s?[·|•–—]\s?)(?:page )?\d{1,4}$/i;

/** A page's number, or its running head: "THE LOWMOOR EXAMINER    Friday, October 9, 1998    3". */
export const pageLine: NoiseRule = {
  name: 'page number or running head',
  reason: 'machine-text',
  find: wholeBlocks((text) => isPageNumber(text) || isRunningHead(text)),
};

const isPageNumber = (text: string): boolean => text.length <= longestPageNumber && /\d/.test(text) && pageNumber.test(text);

const isRunningHead = (text: string): boolean =>
  text.length <= 150 &&
  /^(?:page )?\d|\d$/i.test(text) &&
  numberAtAnEnd.test(text) &&
  countWords(text) <= longestPageLine &&
  dateIn(text) !== null;
