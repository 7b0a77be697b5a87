/** A run of glyphs as pdf.js gives it. */
export interface PdfItem {
  readonly str: string;
  /** Scale, rotation and place: the last two are x and y, y growing upwards. */
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

/** A line of a page, in points. */
export interface PdfLine {
  readonly text: string;
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly right: number;
  /** Of the letters. */
  readonly size: number;
}

/** Of the letter size: how far a run may be above or below its line, what is a space, and what is another column. */
const sameLine = 0.45;
const spaceWidth = 0.15;
const columnGap = 3;
const backwards = 1;

/** The runs of a page in the order of the file → its lines. Runs on one height with a wide gap between them are apart. */
export function linesOfPage(items: readonly PdfItem[], page: number): PdfLine[] {
  const lines: PdfLine[] = [];
  for (const { str, transform, width, height } of items) {
    const text = str.replaceAll(/[\s\u00a0]+/g, ' ');
    const [, , c = 0, d = 0, x = 0, y = 0] = transform;
    const size = Math.hypot(c, d) || height;
    if (text === '' || size === 0) continue;
    const last = lines.at(-1);
    if (text === ' ') {
      if (last && !last.text.endsWith(' ')) lines[lines.length - 1] = { ...last, text: `${last.text} ` };
      continue;
    }
    if (last && isOneLine(last, { x, y, size })) {
      const isApart = x - last.right > spaceWidth * size && !last.text.endsWith(' ') && !text.startsWith(' ');
      const right = Math.max(last.right, x + width);
      lines[lines.length - 1] = { ...last, text: `${last.text}${isApart ? ' ' : ''}${text}`, right, size: Math.max(last.size, size) };
    } else {
      lines.push({ text, page, x, y, right: x + width, size });
    }
  }
  return lines.map((line) => ({ ...line, text: line.text.trim() })).filter(({ text }) => text !== '');
}

function isOneLine(line: PdfLine, { x, y, size }: { readonly x: number; readonly y: number; readonly size: number }): boolean {
  const gap = (x - line.right) / size;
  return Math.abs(y - line.y) < sameLine * Math.max(size, line.size) && gap > -backwards && gap < columnGap;
}
