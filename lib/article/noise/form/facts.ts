import { letterPattern } from '../../../engine/letter-pattern.ts';
import type { Block } from '../../layout.ts';
import { englishFunctionWords } from '../../lexicons/english-function-words.ts';
import { endsSentence } from '../../story.ts';

/** What a block looks like, whatever stands around it. */
export interface BlockFacts {
  readonly block: Block;
  /** In lower case, with straight apostrophes. */
  readonly words: readonly string[];
  /** Those that tell what a text is about: long and no function words. */
  readonly topical: ReadonlySet<string>;
  readonly endsSentence: boolean;
  /** Long, and closed like a paragraph of prose. */
  readonly isProse: boolean;
}

const leastProseWords = 15;
const shortestTopical = 4;

const word = letterPattern(String.raw`[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*`, 'g');

export function factsOf(block: Block): BlockFacts {
  const words = writtenWords(block.text.toLowerCase().replaceAll('’', "'"));
  const isClosed = endsSentence(block.text);
  return { block, words, topical: topicalOf(words), endsSentence: isClosed, isProse: isClosed && words.length >= leastProseWords };
}

/** The words as they stand in the text. */
export const writtenWords = (text: string): readonly string[] => text.match(word(text)) ?? [];

function topicalOf(words: readonly string[]): ReadonlySet<string> {
  const topical = new Set<string>();
  for (const form of words) if (form.length >= shortestTopical && !englishFunctionWords.has(form)) topical.add(form);
  return topical;
}
