import { hasSmallLetter } from '../engine/text/letter-case.ts';
import type { Span } from './article.ts';

/** A paragraph, or a line that stands by itself: what a reader sees as one piece. */
export interface Block extends Span {
  readonly text: string;
  /** Position among the article's blocks. */
  readonly index: number;
  /** Blocks with no blank line between them share a number. */
  readonly group: number;
}

/** Hard-wrapped text is never wider: longer lines are paragraphs. */
const widestWrap = 100;

const line = /[^\n\r\f\u2028\u2029]+/g;
const lineBreaks = /\n|\r\n?|[\f\u2028\u2029]/g;

/** Text → its blocks. Lines of a hard-wrapped paragraph are one block; any other line is a block of its own. */
export function blocksOf(text: string): Block[] {
  const lines = linesOf(text);
  const isWrapped = wrapping(text, lines);
  const blocks: Block[] = [];
  for (const [index, { start, end, group }] of lines.entries()) {
    const last = blocks.at(-1);
    const previous = lines[index - 1];
    if (last && previous?.group === group && isWrapped(previous, { start, end, group })) {
      blocks[blocks.length - 1] = { ...last, end, text: text.slice(last.start, end) };
    } else {
      blocks.push({ start, end, text: text.slice(start, end), index: blocks.length, group });
    }
  }
  return blocks;
}

interface Line extends Span {
  readonly group: number;
}

/** Lines with something on them, without the white space around it. */
function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let group = 0;
  let previousEnd = 0;
  for (const match of text.matchAll(line)) {
    const content = match[0].trim();
    if (content === '') continue;
    const start = match.index + match[0].indexOf(content);
    if (lines.length > 0 && (text.slice(previousEnd, start).match(lineBreaks)?.length ?? 0) > 1) group += 1;
    lines.push({ start, end: start + content.length, group });
    previousEnd = start + content.length;
  }
  return lines;
}

/**
 * Whether a line was broken only for the margin: the first word of the next line would not have fitted.
 * The margin is that of the long lines; a few may stick out (an address that could not be broken).
 */
function wrapping(text: string, lines: readonly Line[]): (line: Line, next: Line) => boolean {
  const lengths = lines.map((line) => line.end - line.start).filter((length) => length <= widestWrap);
  const margin = lengths.sort((a, b) => a - b)[Math.floor(lengths.length * marginQuantile)] ?? 0;
  const isFull = (line: Line, next: Line): boolean => {
    const length = line.end - line.start;
    if (length > widestWrap || length + 1 + firstWordLength(text, next) <= margin) return false;
    return !(isAddress(text, line) && isAddress(text, next)); // a list of links
  };
  const breaks = lines.flatMap((line, index) => {
    const next = lines[index + 1];
    return next && next.group === line.group ? [isFull(line, next)] : [];
  });
  const full = breaks.filter((isFullLine) => isFullLine).length;
  const isWrapped = full >= leastWrappedShare * breaks.length && (margin >= narrowestWrap || isColumn(text, lines, margin));
  return isWrapped ? isFull : () => false;
}

/** Lines as narrow as a newspaper's column: many, and most go on in lower case, as lists and verse do not. */
function isColumn(text: string, lines: readonly Line[], margin: number): boolean {
  if (lines.length < leastColumnLines || margin < narrowestColumn) return false;
  const goingOn = lines.filter(({ start }) => hasSmallLetter(text.charAt(start)));
  return goingOn.length >= leastGoingOn * lines.length;
}

/** In a hard-wrapped file nearly all line breaks inside paragraphs are the margin's. */
const leastWrappedShare = 0.6;
const marginQuantile = 0.85;
/** Shorter lines are a list, or a column. */
const narrowestWrap = 50;
const leastColumnLines = 8;
const narrowestColumn = 20;
const leastGoingOn = 0.4;

function isAddress(text: string, { start, end }: Span): boolean {
  return text.startsWith('http', start) && /^https?:\/\/\S+$/.test(text.slice(start, end));
}

function firstWordLength(text: string, { start, end }: Span): number {
  const word = /\S{1,100}/y;
  word.lastIndex = start;
  return Math.min(end - start, word.exec(text)?.[0].length ?? 0);
}
