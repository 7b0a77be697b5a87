import { letterTest } from '../engine/letter-pattern.ts';
import type { Span } from './article.ts';
import type { Block } from './layout.ts';
import { endsSentence, type Story } from './story.ts';
import { countWords } from './words.ts';

const longestHeading = 12;
/** Below this share of paragraphs with a full stop the text has none, and its lines are its sentences. */
const leastPunctuated = 0.5;

/** Subheadings of the story: short lines without a full stop, each above a paragraph; "10:45 a.m." in a live report. */
export function headingsOf({ blocks }: Story): Span[] {
  const paragraphs = blocks.filter(({ text }) => countWords(text.slice(0, 400)) > longestHeading);
  if (paragraphs.filter(({ text }) => endsSentence(text)).length < leastPunctuated * paragraphs.length) return [];
  return blocks.filter((block, index) => isHeading(block, blocks[index + 1])).map(({ start, end }) => ({ start, end }));
}

const opensLikeHeading = letterTest(String.raw`^[\p{Lu}\p{N}"“‘']`);

function isHeading({ text }: Block, next: Block | undefined): boolean {
  if (next === undefined || text.length > 150 || countWords(text) > longestHeading) return false;
  if ((/^(?:at )?\d/.test(text) && clockTime.test(text)) || /^#{1,6} \S/.test(text)) return true;
  if (endsSentence(text) || /[,;:]["'”’]?$/.test(text) || listMark.test(text) || !opensLikeHeading(text)) return false;
  return endsSentence(next.text) && countWords(next.text.slice(0, 400)) > longestHeading && !listMark.test(next.text);
}

const listMark = /^(?:[-–—•·*]|\d{1,2}[.)])\s/;
const clockTime = /^(?:(?:at )?\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?|\d{1,2} ?[ap]\.?m\.?)(?: (?:[A-Z]{2,4}|local time))?\s?[:–—-]?$/;
