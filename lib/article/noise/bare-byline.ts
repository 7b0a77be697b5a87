import { bareAuthorsIn } from '../bare-byline.ts';
import type { Block } from '../layout.ts';
import type { Story } from '../story.ts';
import { isFirst, type NoiseRule } from './rule.ts';

/** "Ines Halloran" between title and story, when the story is not about her. */
export const bareByline: NoiseRule = {
  name: 'byline without "by"',
  reason: 'byline',
  find: (story) => story.blocks.filter((block) => isBetweenTitleAndStory(block, story) && isByline(block, story)),
};

const isBetweenTitleAndStory = (block: Block, story: Story): boolean =>
  !isFirst(block) && block.index < story.bodyStart && story.blocks.some(({ index }) => index < block.index);

/** A person whom the story names is in a deck or a heading; an author comes back in her biography or address at most. */
function isByline(block: Block, story: Story): boolean {
  const authors = bareAuthorsIn(block.text)?.split(/, | and | & /) ?? [];
  const others = story.blocks.filter(({ index }) => index !== block.index);
  return authors.length > 0 && !authors.some((author) => others.some(({ text }) => isNamed(author, text)));
}

const isNamed = (author: string, text: string): boolean =>
  text.includes(author.slice(author.lastIndexOf(' ') + 1)) && !text.startsWith(author) && !text.includes('@');
