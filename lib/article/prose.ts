import type { Block } from './layout.ts';
import { endsSentence } from './story.ts';
import { countWords } from './words.ts';

interface OtherThanProse {
  /** As the refusal says it. */
  readonly what: string;
  readonly holds: (blocks: readonly Block[]) => boolean;
}

/** Fewer lines make no table and no list. */
const leastLines = 3;

/** Lines of this kind hold at least that share of the text. */
const areMost = (blocks: readonly Block[], isKind: (text: string) => boolean, share: number): boolean => {
  const characters = (some: readonly Block[]): number => some.reduce((sum, { text }) => sum + text.length, 0);
  return blocks.length >= leastLines && characters(blocks.filter(({ text }) => isKind(text))) >= share * characters(blocks);
};

const isLink = (text: string): boolean =>
  /https?:\/\/|www\./.test(text.slice(0, 300)) && countWords(text.slice(0, 600).replaceAll(/(?:https?:\/\/|www\.)\S+/g, '')) <= 12;
const isRow = (text: string): boolean => (text.slice(0, 1000).match(/\t|\||;|,(?=\S)/g)?.length ?? 0) >= 2 && !endsSentence(text);
const isCode = (text: string): boolean =>
  /[;{}]\s*$|^\s*(?:import|from|const|let|var|function|class|def|return|#include|public|private|if \(|for \(|\/\/|\/\*|<\/?[a-z])/.test(
    text.slice(0, 200).trimEnd(),
  ) && !endsSentence(text);

/** What a text may be that is no article, the likeliest first. */
const otherThanProse: readonly OtherThanProse[] = [
  { what: 'most of its lines are links', holds: (blocks) => areMost(blocks, isLink, 0.6) },
  { what: 'most of its lines are rows of a table', holds: (blocks) => areMost(blocks, isRow, 0.6) },
  { what: 'most of its lines are program code', holds: (blocks) => areMost(blocks, isCode, 0.5) },
  {
    what: 'no line of it is long enough to be a sentence',
    holds: (blocks) => blocks.every(({ text }) => text.length < 400 && countWords(text) < leastSentenceWords),
  },
];

/** A headline is as long, but one line of a story is longer. */
const leastSentenceWords = 8;

/** Why the text is no running prose; null where it is. */
export const whyNotProse = (blocks: readonly Block[]): string | null => otherThanProse.find(({ holds }) => holds(blocks))?.what ?? null;
