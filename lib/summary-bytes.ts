import type { Summary } from './summary-format.ts';

/** Objects and lists that fit into so many characters stand on one line. */
const lineLength = 120;

/** The one way a summary is written: the same summary always gives the same text. Ends in a line break. */
export const summaryBytes = (summary: Summary): string => `${written(summary, '')}\n`;

/** A summary on one line, for lists of them. Ends in a line break. */
export const summaryLine = (summary: Summary): string => `${JSON.stringify(summary)}\n`;

/** JSON, indented by two spaces; what fits on one line stays on one. */
function written(value: unknown, indent: string): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const deeper = `${indent}  `;
  const items = Array.isArray(value)
    ? value.map((item) => written(item, deeper))
    : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${written(item, deeper)}`);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{ ', ' }'];
  const oneLine = items.length === 0 ? `${open}${close}`.replace('  ', '') : `${open}${items.join(', ')}${close}`;
  if (oneLine.length <= lineLength && !oneLine.includes('\n')) return oneLine;
  return `${open.trim()}\n${items.map((item) => deeper + item).join(',\n')}\n${indent}${close.trim()}`;
}
