/** One line of the report: what was measured on what, ours, and what stands beside it. */
export interface Row {
  readonly set: string;
  readonly documents: number;
  readonly measure: string;
  readonly ours: string;
  /** A baseline, an interval, a part of the measure. */
  readonly beside?: string;
}

export const percent = (share: number | null | undefined, digits = 1): string =>
  share === null || share === undefined ? '-' : (100 * share).toFixed(digits);

const heading: Record<keyof Row, string> = { set: 'set', documents: 'documents', measure: 'measure', ours: 'ours', beside: 'beside' };

export function printTable(rows: readonly Row[]): void {
  const lines = [heading, ...rows].map((row) => [row.set, String(row.documents), row.measure, row.ours, row.beside ?? '']);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...lines.map((line) => (line[column] ?? '').length)));
  for (const [set = '', documents = '', measure = '', ours = '', beside = ''] of lines) {
    const cells = [
      set.padEnd(widths[0] ?? 0),
      documents.padStart(widths[1] ?? 0),
      measure.padEnd(widths[2] ?? 0),
      ours.padStart(widths[3] ?? 0),
    ];
    console.log(`${cells.join('  ')}  ${beside}`.trimEnd());
  }
}
