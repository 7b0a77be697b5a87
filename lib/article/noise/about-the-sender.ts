import type { Block } from '../layout.ts';
import type { Story } from '../story.ts';
import { isNearStart, type NoiseRule } from './rule.ts';

const longestName = 60;

/** "About Carrick University", alone in its line or before a colon. */
const heading = /^About (?:the )?(?<name>[A-Z0-9][^.!?:“”"]{1,60}):?$/;

/** What press offices say of themselves below their news: the heading and the paragraph under it that begins with the same name. */
export const aboutTheSender: NoiseRule = {
  name: 'about the sender',
  reason: 'promotion',
  find: (story) => story.blocks.flatMap((block, index) => (isNearStart(block, story) ? [] : noteAt(story, index))),
};

function noteAt({ blocks }: Story, index: number): Block[] {
  const [label, paragraph] = [blocks[index], blocks[index + 1]];
  if (label === undefined || paragraph === undefined || label.text.length > longestName) return [];
  const name = heading.exec(label.text)?.groups?.name?.trim();
  if (name === undefined || !paragraph.text.slice(0, 150).includes(name)) return [];
  return isLastHeading(blocks, index) ? [label, paragraph] : [];
}

/** Among the last lines: in the middle of a story it is a heading like others. */
const isLastHeading = (blocks: Story['blocks'], index: number): boolean => blocks.length - index <= mostLinesBelow;
const mostLinesBelow = 12;
