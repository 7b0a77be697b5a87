type Cell = string | number | null;

/** Without it Excel takes UTF-8 for another charset. */
const byteOrderMark = '\ufeff';

/** Rows → CSV (RFC 4180), with a byte order mark. */
export const table = (rows: readonly (readonly Cell[])[]): string =>
  byteOrderMark + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');

/** Text that a spreadsheet would compute gets an apostrophe before it: `=1+1` → `'=1+1`. https://owasp.org/www-community/attacks/CSV_Injection */
function cell(value: Cell): string {
  if (typeof value !== 'string') return String(value ?? '');
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
