import type { Span } from './article.ts';
import { type Block, blocksOf } from './layout.ts';
import { countWords } from './words.ts';

/** An article's blocks and where the story among them begins. */
export interface Story {
  readonly text: string;
  /** Those that were not removed. */
  readonly blocks: readonly Block[];
  /** Index of the first paragraph of the story; what stands before it is title, deck, byline, date, caption. */
  readonly bodyStart: number;
  /** Index after the last paragraph of the story; what follows is biographies, links, notices. */
  readonly bodyEnd: number;
}

/** Closed by a mark that ends sentences, also inside quotation marks or brackets. */
export const endsSentence = (text: string): boolean => /[.!?…。！？؟।][\s"'”’»)\]*]*$/.test(text.slice(-10));

/** Fewer words and a paragraph may as well be a deck or a caption. */
const leastBodyWords = 15;

const isBody = ({ text }: Block): boolean => endsSentence(text) && countWords(text.slice(0, 1000)) >= leastBodyWords;

export function storyOf(text: string): Story {
  const blocks = blocksOf(text);
  const first = blocks.findIndex(isBody);
  const last = blocks.findLastIndex(isBody);
  return { text, blocks, bodyStart: first === -1 ? 0 : first, bodyEnd: last === -1 ? blocks.length : last + 1 };
}

/** The story without the blocks that were removed whole. */
export function without(story: Story, removed: readonly Span[]): Story {
  if (removed.length === 0) return story;
  const ends = new Map(removed.map(({ start, end }) => [start, end]));
  return { ...story, blocks: story.blocks.filter(({ start, end }) => ends.get(start) !== end) };
}
