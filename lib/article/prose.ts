import type { Block } from './layout.ts';
import { endsSentence } from './story.ts';
import { countWords } from './words.ts';

interface OtherThanProse {
  /** As the refusal says it. */
  readonly what: string;
  readonly isKind: (text: string) => boolean;
  /** Blocks of this kind hold at least that share of the text. */
  readonly share: number;
}

/** Fewer lines make no table and no list. */
const leastLines = 3;
/** A headline is as long, but one line of a story is longer. */
const leastSentenceWords = 8;
/** Headlines and names in a list have no more words, and no full stop. */
const mostListWords = 12;

const isLink = (text: string): boolean =>
  /https?:\/\/|www\./.test(text.slice(0, 300)) && countWords(text.slice(0, 600).replaceAll(/(?:https?:\/\/|www\.)\S+/g, '')) <= 12;

const isRow = (text: string): boolean =>
  (text.slice(0, 1000).match(/\t|\||;| {2}(?=\S)|,(?=\S)/g)?.length ?? 0) >= 2 && !endsSentence(text);

const isLogEntry = (text: string): boolean => /^\[?\d{4}-\d\d-\d\d[ T]\d\d:\d\d/.test(text);

/** Beginnings and ends of statements in languages with braces, in Python, in shells and in style sheets. */
const codePatterns = [
  /[;{}]$/,
  /^(?:import|from|const|let|var|function|class|def|return|export|async|await|public|private|if \(|for \(|while \(|#include|#!|@\w{1,40}$|<\/?[a-z])/,
  /^(?:if|elif|else|for|while|with|try|except|finally)\b[^.?!]{0,150}:$/,
  /^[\w.[\]'"]{1,60} (?:[+*/-]|\|\||&&)?= ?\S/,
  /^[\w.]{1,60}\(.{0,150}\)$/,
];
const comment = /^(?:\/\/|\/\*|\*\/|["']{3})/;

const isCode = (text: string): boolean => {
  const line = text.slice(0, 200).trim();
  return comment.test(line) || (!endsSentence(text) && codePatterns.some((pattern) => pattern.test(line)));
};

/** What a text may be that is no article, the likeliest first. */
const otherThanProse: readonly OtherThanProse[] = [
  { what: 'most of its lines are links', isKind: isLink, share: 0.6 },
  { what: 'most of its lines are program code', isKind: isCode, share: 0.5 },
  { what: 'most of its lines are rows of a table', isKind: isRow, share: 0.6 },
  { what: 'most of its lines are entries of a log', isKind: isLogEntry, share: 0.6 },
];

/**
 * Why a text is no running prose; null where it is. Code, tables and links look like noise around a story, so where the story
 * has no sentence of its own, all of the text is looked at.
 */
export function whyNotProse(story: readonly Block[], whole = story): string | null {
  const blocks = story.some(isSentence) ? story : whole;
  const kind = otherThanProse.find(({ isKind, share }) => areMost(blocks, isKind, share));
  if (kind) return kind.what;
  return story.length >= leastLines && story.every(isListed) ? 'no line of it is long enough to be a sentence' : null;
}

const isSentence = ({ text }: Block): boolean =>
  endsSentence(text) && countWords(text.slice(0, 600)) >= leastSentenceWords && !otherThanProse.some(({ isKind }) => isKind(text));

function areMost(blocks: readonly Block[], isKind: OtherThanProse['isKind'], share: number): boolean {
  const characters = (some: readonly Block[]): number => some.reduce((sum, { text }) => sum + text.length, 0);
  return blocks.length >= leastLines && characters(blocks.filter(({ text }) => isKind(text))) >= share * characters(blocks);
}

const isListed = ({ text }: Block): boolean => !endsSentence(text) && text.length < 400 && countWords(text) <= mostListWords;
