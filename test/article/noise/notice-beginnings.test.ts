import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { allNotices } from '../../../lib/article/noise/notices.ts';
import { noticeBeginnings, noticeBeginningsFile } from '../../../scripts/generate-notice-beginnings.ts';

test('the committed beginnings are those of the patterns (npm run generate)', async () => {
  expect(await readFile(noticeBeginningsFile, 'utf8')).toBe(noticeBeginnings());
});

test('no two lists of notices have one name', () => {
  const names = allNotices.map(({ name }) => name);
  expect(names.length).toBeGreaterThan(20);
  expect(new Set(names).size).toBe(names.length);
});
