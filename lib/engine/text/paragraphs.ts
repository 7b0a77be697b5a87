import { letterTest } from '../letter-pattern.ts';
import type { Span } from '../types.ts';

/** A stretch of text that no sentence or quotation leaves: a paragraph, or the part of one beside something removed. */
export interface Paragraph extends Span {
  readonly isHeading: boolean;
}

const lineBreak = /\r\n|[\n\r\u0085\u2028\u2029]/g;

/** Lines are cut at about the same width and end anywhere: an e-mail, a wire or a text made from a printed page. */
const widestHardWrap = 100;
const narrowestHardWrap = 40;
const fewestHardWrappedLines = 5;
/** The share of line ends at which the next word would not have fitted. */
const shareOfFullLines = 0.8;

interface Line extends Span {
  /** Is the line behind it blank, the last, or another region's? */
  readonly endsParagraph: boolean;
}

/** Trims white space off both ends; null when nothing is left. */
export function trimmed(text: string, start: number, end: number): Span | null {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text[from] ?? '')) from += 1;
  while (to > from && /\s/.test(text[to - 1] ?? '')) to -= 1;
  return from < to ? { start: from, end: to } : null;
}

function linesOf(text: string, region: Span): Line[] {
  const lines: Line[] = [];
  const add = (start: number, end: number) => {
    const line = trimmed(text, start, end);
    const before = lines.at(-1);
    if (line) lines.push({ ...line, endsParagraph: false });
    else if (before) lines[lines.length - 1] = { ...before, endsParagraph: true };
  };
  let start = region.start;
  lineBreak.lastIndex = region.start;
  for (let found = lineBreak.exec(text); found && found.index < region.end; found = lineBreak.exec(text)) {
    add(start, found.index);
    start = Math.min(region.end, found.index + found[0].length);
  }
  add(start, region.end);
  const last = lines.at(-1);
  if (last) lines[lines.length - 1] = { ...last, endsParagraph: true };
  return lines;
}

/** Would the next line's first word have made this line wider than any is? */
function isFull(text: string, line: Span, next: Span, width: number): boolean {
  let end = next.start;
  while (end < next.end && end - next.start <= width && !/\s/.test(text[end] ?? '')) end += 1;
  return line.end - line.start + 1 + (end - next.start) > width;
}

/** The width at which the text is hard-wrapped; null when it is not. */
function hardWrapWidth(text: string, lines: readonly Line[]): number | null {
  let width = 0;
  for (const line of lines) width = Math.max(width, line.end - line.start);
  if (width > widestHardWrap || width < narrowestHardWrap) return null;
  let full = 0;
  let all = 0;
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    if (line.endsParagraph || !next) return;
    all += 1;
    if (isFull(text, line, next, width)) full += 1;
  });
  return all >= fewestHardWrappedLines && full >= all * shareOfFullLines ? width : null;
}

/** Not "ii)" or "b." of a list. */
const beginsSmall = letterTest(String.raw`^\p{Ll}(?!\p{Ll}{0,3}[).])`);
const endsLikeProse = /[.!?…]["'”’»)\]]*$/u;

/** Lines joined into paragraphs: a blank line ends one, a single line break does unless the line was only wrapped. */
function joinWrappedLines(text: string, lines: readonly Line[], width: number | null): Span[] {
  const paragraphs: Span[] = [];
  for (let i = 0; i < lines.length; ) {
    let lastOfBlock = i;
    while (!lines[lastOfBlock]?.endsParagraph) lastOfBlock += 1;
    const lastLine = lines[lastOfBlock] as Line;
    // Lines of a list begin small and end without a period; lines of a sentence begin small and one does end.
    const isProse = endsLikeProse.test(text.slice(Math.max(lastLine.start, lastLine.end - 6), lastLine.end));
    let start = (lines[i] as Line).start;
    for (; i <= lastOfBlock; i += 1) {
      const line = lines[i] as Line;
      const next = lines[i + 1];
      const isWrapped =
        i < lastOfBlock &&
        next !== undefined &&
        ((width !== null && isFull(text, line, next, width)) ||
          (isProse && beginsSmall(text.slice(next.start, next.start + 6))) ||
          /^[.,;:!?)]/.test(text.slice(next.start, next.start + 1)));
      if (isWrapped) continue;
      paragraphs.push({ start, end: line.end });
      if (next) start = next.start;
    }
  }
  return paragraphs;
}

/** What lies between the removed spans and the headings, and the headings, in order. */
function regions(text: string, removed: readonly Span[], headings: readonly Span[]): Paragraph[] {
  const cuts = [...removed.map((span) => ({ ...span, kind: 'removed' })), ...headings.map((span) => ({ ...span, kind: 'heading' }))].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  );
  const result: Paragraph[] = [];
  let at = 0;
  for (const cut of cuts) {
    const start = Math.min(text.length, Math.max(at, cut.start));
    const end = Math.min(text.length, Math.max(start, cut.end));
    if (start > at) result.push({ start: at, end: start, isHeading: false });
    if (end > start && cut.kind === 'heading') result.push({ start, end, isHeading: true });
    at = end;
  }
  if (at < text.length) result.push({ start: at, end: text.length, isHeading: false });
  return result;
}

/** The paragraphs and headings of the text in order, without the white space around them. */
export function paragraphs(text: string, removed: readonly Span[], headings: readonly Span[]): Paragraph[] {
  const parts = regions(text, removed, headings).map(({ isHeading, ...region }) => ({ isHeading, lines: linesOf(text, region) }));
  const width = hardWrapWidth(
    text,
    parts.flatMap(({ lines }) => lines),
  );
  return parts.flatMap(({ isHeading, lines }) => joinWrappedLines(text, lines, width).map((span) => ({ ...span, isHeading })));
}
