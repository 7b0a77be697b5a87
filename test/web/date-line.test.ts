import { expect, test } from 'vitest';
import { dateLine } from '../../lib/web/date-line.ts';

test.each([
  [null, null],
  ['2025-03-04', '2025-03-04'],
  ['2025-03', '2025-03'],
  ['2025-03-04T18:00:00Z', '2025-03-04 18:00 UTC'],
  ['2025-03-04T18:00:59.123Z', '2025-03-04 18:00 UTC'],
  ['2025-03-04T18:00+05:30', '2025-03-04 18:00 UTC+05:30'],
  ['2025-03-04T18:00:00', '2025-03-04 18:00'],
  ['2025-03-04T18:00Z, updated', '2025-03-04T18:00Z, updated'],
])('%s is written %s', (published, written) => {
  expect(dateLine(published)).toBe(written);
});
