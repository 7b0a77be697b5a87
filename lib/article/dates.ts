import { isWordText } from '../engine/word-test.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const day = '(\\d{1,2})(?:st|nd|rd|th)?';

interface DateForm {
  readonly pattern: RegExp;
  readonly iso: (groups: readonly string[]) => string | null;
}

/** Ways to write a day. Tried in this order; the first that is in the text counts. */
const dateForms: readonly DateForm[] = [
  // 2019-03-05, 2019-03-05T10:20Z
  {
    pattern: /\b(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:\.\d{1,9})?\s?(Z|[+-]\d\d:?\d\d)?)?(?![\w-])/i,
    iso: ([y, m, d, time, zone]) => withTime(isoDate(Number(y), Number(m), Number(d)), time, zone),
  },
  // March 5, 2019 · Mar. 5th 2019
  { pattern: new RegExp(`\\b${month}\\s+${day},?\\s+(\\d{4})\\b`, 'i'), iso: ([m, d, y]) => isoDate(Number(y), monthNumber(m), Number(d)) },
  // 5 March 2019 · 5th of March, 2019 · 05-Mar-2019
  {
    pattern: new RegExp(`\\b${day}(?:\\s+of)?[\\s-]+${month},?[\\s-]+(\\d{4})\\b`, 'i'),
    iso: ([d, m, y]) => isoDate(Number(y), monthNumber(m), Number(d)),
  },
  // 31/12/2019: read only where it cannot be read in two ways
  { pattern: /\b(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b/, iso: ([a, b, y]) => numericDate(Number(a), Number(b), Number(y)) },
];

/** Each of them ends or begins with one. */
const hasYear = /\d{4}/;

/** The first day named in full: "Updated 5 March 2019 at 10.20" → "2019-03-05". Null where the year is missing or the order unclear. */
export function dateIn(text: string): string | null {
  if (!hasYear.test(text)) return null;
  for (const { pattern, iso } of dateForms) {
    const match = pattern.exec(text);
    if (match) return iso(match.slice(1));
  }
  return null;
}

const around = [
  /\b(?:originally |first |last )?(?:published|updated|posted|modified|created|issued|released|filed)\b(?: (?:on|at))?\s?:?/gi,
  /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?/gi,
  /\b\d{1,2}[:.]\d\d(?::\d\d)?(?:\s?[ap]\.?m\b\.?)?/gi,
  /\b\d{1,2}\s?[ap]\.?m\b\.?/gi,
  /\b(?:[ECMP][SD]?T|GMT|UTC|BST|CET|CEST|AEST|AEDT|IST|local time|Eastern|Pacific|Central)\b/g,
  /\b\d{1,3} ?(?:min(?:ute)?s?|hours?|days?)(?: (?:read|ago))\b/gi,
  /\b(?:on|at|date|am|pm)\b:?/gi,
];

/** Whether the text is a date (with time, "Published", "5 min read") and nothing else. */
export function isOnlyDate(text: string): boolean {
  if (text.length > 120) return false;
  const withoutDates = hasYear.test(text) ? dateForms.reduce(without, text) : text;
  if (withoutDates === text && !/\b(?:ago|read)\b/i.test(text)) return false;
  return !isWordText(around.reduce((rest, pattern) => rest.replaceAll(pattern, ' '), withoutDates));
}

/** The same patterns as for reading a date: with the flag g, they would be compiled once more. */
function without(text: string, { pattern }: DateForm): string {
  let rest = text;
  while (pattern.test(rest)) rest = rest.replace(pattern, ' ');
  return rest;
}

const monthNumber = (name = ''): number => months.indexOf(name.slice(0, 3).toLowerCase()) + 1;

function numericDate(first: number, second: number, year: number): string | null {
  if (first > 12 || first === second) return isoDate(year, second, first);
  return second > 12 ? isoDate(year, first, second) : null;
}

function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = year >= 1600 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}

/** A time without a zone is not a moment: only the day is kept. */
const withTime = (date: string | null, time?: string, zone?: string): string | null =>
  date !== null && time && zone ? `${date}T${time.length === 5 ? `${time}:00` : time}${isoZone(zone)}` : date;

const isoZone = (zone: string): string => (zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone.toUpperCase());
