import type { PdfLine } from './lines.ts';

/** So many lines at the top and at the bottom of a page may be its head and foot. */
const edgeLines = 2;
/** Running heads of left and right pages differ, and chapters begin without one. */
const leastShare = 0.4;
const leastPages = 2;
/** In points: heads stand at the same height on each page. */
const sameHeight = 4;

const pageNumber = /^(?:[-–—]\s?)?(?:page\s)?\d{1,4}(?:\s?(?:of|\/)\s?\d{1,4})?(?:\s?[-–—])?$/i;

/** Running heads and feet, and page numbers: what comes back at the edge of the pages, figures aside. */
export function furnitureOf(lines: readonly PdfLine[], pages: number): ReadonlySet<PdfLine> {
  const edges = edgesOf(lines);
  const found = new Map<string, PdfLine[]>();
  for (const line of edges) found.set(pattern(line), [...(found.get(pattern(line)) ?? []), line]);
  const furniture = edges.filter((line) => {
    if (pages > 1 && pageNumber.test(line.text)) return true;
    const same = found.get(pattern(line)) ?? [];
    const pagesWithIt = new Set(same.filter(({ y }) => Math.abs(y - line.y) <= sameHeight).map(({ page }) => page)).size;
    return pagesWithIt >= Math.max(leastPages, leastShare * pages);
  });
  return new Set(furniture);
}

const pattern = ({ text }: PdfLine): string => text.replaceAll(/\d+/g, '#').toLowerCase();

function edgesOf(lines: readonly PdfLine[]): PdfLine[] {
  const pages = new Map<number, PdfLine[]>();
  for (const line of lines) {
    const page = pages.get(line.page);
    if (page === undefined) pages.set(line.page, [line]);
    else page.push(line);
  }
  return [...pages.values()].flatMap((page) => {
    const byHeight = page.toSorted((a, b) => b.y - a.y);
    return [...new Set([...byHeight.slice(0, edgeLines), ...byHeight.slice(-edgeLines)])];
  });
}
