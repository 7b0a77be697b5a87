import { letterTest } from '../../engine/letter-pattern.ts';
import { wordList } from '../../engine/word-list.ts';
import { bareAuthorsIn } from '../bare-byline.ts';
import { authorsIn } from '../byline.ts';
import type { Block } from '../layout.ts';
import type { Story } from '../story.ts';
import { isNearEnd, isNearStart, type NoiseRule } from './rule.ts';

const positions = wordList(
  'writer writers reporter reporters correspondent correspondents editor editors columnist bureau staff press news courier herald post times tribune',
);
const fewWords = letterTest(String.raw`^(?:[A-Za-z][\p{L}’'-]+ ){0,4}$`);

/** "By Jane Doe, Staff Writer" above the story or at its end, and the line under it that says what she is. */
export const bylineLine: NoiseRule = {
  name: 'byline',
  reason: 'byline',
  find: (story) => story.blocks.filter((block, index) => isByline(block, story) || isPosition(block, story.blocks[index - 1], story)),
};

const isByline = (block: Block, story: Story): boolean =>
  (isNearStart(block, story) || isNearEnd(block, story)) && authorsIn(block.text) !== null;

const isPosition = (block: Block, above: Block | undefined, story: Story): boolean =>
  above?.group === block.group &&
  block.text.length <= 60 &&
  (isByline(above, story) || bareAuthorsIn(above.text) !== null) &&
  saysPosition(block.text);

/** What stands under a name: "Business Correspondent", "The Harton Courier", "Staff Writer". */
function saysPosition(text: string): boolean {
  const last = text.lastIndexOf(' ') + 1;
  return positions.has(text.slice(last).toLowerCase()) && fewWords(text.slice(0, last));
}
