import { describe, expect, test } from 'vitest';
import { beginsNotice, matchesAny, notices } from '../../../lib/article/noise/notices.ts';

describe('notices that the table does not know', () => {
  const unknown = notices('test/unknown', [/^read more\b/i, /\ball rights reserved\b/i]);

  test('are looked for all the same', () => {
    expect(matchesAny(unknown, 'Read more about it')).toBe(true);
    expect(matchesAny(unknown, 'Printed in Marlow, all rights reserved')).toBe(true);
    expect(matchesAny(unknown, 'He read more than he wrote')).toBe(false);
  });

  test('may have at most four marks before them', () => {
    expect(beginsNotice(unknown, '►► Read more')).toBe(true);
    expect(beginsNotice(unknown, '**** Read more')).toBe(false);
    expect(beginsNotice(unknown, '—')).toBe(false);
  });
});
