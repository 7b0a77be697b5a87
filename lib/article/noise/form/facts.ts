import { letterPattern } from '../../../engine/letter-pattern.ts';
import type { Block } from '../../layout.ts';
import { englishFunctionWords } from '../../lexicons/english-function-words.ts';
import { endsSentence } from '../../story.ts';

/** What a block looks like, whatever stands around it. */
export interface BlockFacts {
  readonly block: Block;
  /** As they are written. */
  readonly written: readonly string[];
  /** The same in lower case, with straight apostrophes. */
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
  const written = block.text.match(word(block.text)) ?? [];
  const words = written.map((form) => form.toLowerCase().replaceAll('’', "'"));
  const isClosed = endsSentence(block.text);
  return {
    block,
    written,
    words,
    topical: new Set(words.filter((form) => form.length >= shortestTopical && !englishFunctionWords.has(form))),
    endsSentence: isClosed,
    isProse: isClosed && words.length >= leastProseWords,
  };
}
