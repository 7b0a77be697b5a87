import type { DocumentBlock } from '../blocks.ts';
import type { PdfLine } from './lines.ts';

/** Letters larger or smaller by this are another kind of text. */
const otherSize = 1.12;
/** Of the usual distance between two lines: more begins a paragraph. */
const paragraphGap = 1.3;
/** Of the letter size: a first line is set in by at least, and by at most, so much. */
const leastIndent = 0.7;
const mostIndent = 6;
/** Of the column's width: a line that ends before it is the last of its paragraph. */
const shortLine = 0.8;

const endsSentence = /[.!?…:]["'”’)\]]*$/;
const opensInLowerCase = /^\p{Ll}/u;

interface Measures {
  readonly bodySize: number;
  readonly leading: number;
  /** Where columns end, by page and left edge. */
  readonly rightOf: (line: PdfLine) => number;
}

/** Lines → paragraphs and headings. Heads and feet stand behind the paragraph that they cut in two. */
export function paragraphsOf(lines: readonly PdfLine[], furniture: ReadonlySet<PdfLine>): DocumentBlock[] {
  const story = lines.filter((line) => !furniture.has(line));
  const measures = measuresOf(story);
  const join = joiner(story);
  const blocks: DocumentBlock[] = [];
  let open: PdfLine[] = [];
  let waiting: DocumentBlock[] = [];
  const close = () => {
    if (open.length > 0) blocks.push({ text: join(open), kind: kindOf(open, measures) });
    blocks.push(...waiting);
    open = [];
    waiting = [];
  };
  for (const line of lines) {
    if (furniture.has(line)) {
      waiting.push({ text: line.text, kind: 'repeated' });
      continue;
    }
    const last = open.at(-1);
    if (last && beginsParagraph(last, line, open.length, measures)) close();
    open.push(line);
  }
  close();
  return blocks;
}

function beginsParagraph(last: PdfLine, line: PdfLine, linesSoFar: number, { leading, rightOf }: Measures): boolean {
  if (Math.max(last.size, line.size) > otherSize * Math.min(last.size, line.size)) return true;
  const isClosed = endsSentence.test(last.text);
  const goesOnElsewhere = line.page !== last.page || line.y > last.y + line.size;
  if (goesOnElsewhere) return isClosed ? !opensInLowerCase.test(line.text) : false;
  if (last.y - line.y > paragraphGap * Math.max(leading, line.size)) return true;
  const indent = (line.x - last.x) / line.size;
  if (indent > leastIndent && indent < mostIndent && (isClosed || linesSoFar > 1)) return true;
  const width = rightOf(last) - last.x;
  return isClosed && last.right - last.x < shortLine * width;
}

const longestHeading = 250;

function kindOf(lines: readonly PdfLine[], { bodySize }: Measures): DocumentBlock['kind'] {
  const size = Math.max(...lines.map((line) => line.size));
  const length = lines.reduce((sum, { text }) => sum + text.length, 0);
  return size > otherSize * bodySize && length <= longestHeading && !/[.,;]$/.test(lines.at(-1)?.text ?? '') ? 'heading' : 'paragraph';
}

function measuresOf(lines: readonly PdfLine[]): Measures {
  const bodySize = median(lines.flatMap(({ size, text }) => Array(Math.ceil(text.length / 20)).fill(size)));
  const gaps = lines.flatMap((line, index) => {
    const last = lines[index - 1];
    const gap = last && last.page === line.page ? last.y - line.y : 0;
    return gap > 0.5 * line.size && gap < 3 * line.size ? [gap] : [];
  });
  const rights = new Map<string, number>();
  const column = ({ page, x, size }: PdfLine): string => `${page} ${Math.round(x / (3 * size || 1))}`;
  for (const line of lines) rights.set(column(line), Math.max(rights.get(column(line)) ?? 0, line.right));
  return { bodySize, leading: median(gaps), rightOf: (line) => rights.get(column(line)) ?? line.right };
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

const brokenWord = /(\p{L}{2,40})[-\u00ad\u2010]$/u;

/**
 * Joins lines with a space; a word broken at the end of a line is one word again. Its hyphen stays where the text has the word
 * with it elsewhere ("well-\nknown").
 */
function joiner(story: readonly PdfLine[]): (lines: readonly PdfLine[]) => string {
  const hyphenated = new Set(story.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+-\p{L}+/gu) ?? []));
  return (lines) => {
    const pieces: string[] = [];
    for (const [index, { text }] of lines.entries()) {
      const next = lines[index + 1]?.text ?? '';
      const start = brokenWord.exec(text.slice(-45))?.[1];
      const end = /^\p{Ll}\p{L}*/u.exec(next)?.[0];
      if (start !== undefined && end !== undefined) {
        const isCompound = text.endsWith('-') && hyphenated.has(`${start}-${end}`.toLowerCase());
        pieces.push(isCompound ? text : text.slice(0, -1));
      } else pieces.push(index === lines.length - 1 ? text : `${text} `);
    }
    return pieces.join('').replaceAll('\u00ad', '');
  };
}
