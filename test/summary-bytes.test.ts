import { expect, test } from 'vitest';
import { summarize, summaryBytes, summaryLine } from '../lib/index.ts';

const summary = summarize(
  'The council of Marlow approved a new bus line on Monday. Mayor Lena Moss said the line would carry 900 people a day by 2027.',
);

test('is JSON that gives back the summary', () => {
  expect(JSON.parse(summaryBytes(summary))).toEqual(summary);
  expect(JSON.parse(summaryLine(summary))).toEqual(summary);
});

test('ends in one line break', () => {
  expect(summaryBytes(summary)).toMatch(/\}\n$/);
  expect(summaryLine(summary)).toMatch(/^[^\n]+\n$/);
});

test('puts what is short on one line', () => {
  const lines = summaryBytes(summary).split('\n');
  expect(lines[0]).toBe('{');
  expect(lines).toContain('  "warnings": [],');
  expect(lines.filter((line) => line.length > 160).every((line) => /^\s*"(?:text|detail)": /.test(line))).toBe(true);
});

test('rounds every number once, to four decimals at most', () => {
  const numbers = summaryBytes(summary).match(/-?\d+\.\d+(?:e-?\d+)?/g) ?? [];
  expect(
    numbers.filter((number) => !/^-?\d+\.\d{1,4}$/.test(number) && number !== summary.generator.version.slice(0, number.length)),
  ).toEqual([]);
  expect(summaryBytes(summary)).not.toContain('-0,');
});
