import { bareAuthorsIn } from '../bare-byline.ts';
import { authorsIn } from '../byline.ts';
import type { Block } from '../layout.ts';
import type { Story } from '../story.ts';
import { isNearEnd, isNearStart, type NoiseRule } from './rule.ts';

/** What stands under a name: "Business Correspondent", "The Harton Courier", "Staff Writer". */
const position =
  /^(?:[A-Z][\p{L}’'-]+ ){0,4}(?:Writers?|Reporters?|Correspondents?|Editors?|Columnist|Bureau|Staff|Press|News|Courier|Herald|Post|Times|Tribune)$/iu;

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
  position.test(block.text);
