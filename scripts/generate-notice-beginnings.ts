import { writeFile } from 'node:fs/promises';
import '../lib/article/noise/index.ts';
import { allNotices, betweenBeginnings, betweenPatterns, longestBeginning, type Notices } from '../lib/article/noise/notices.ts';
import { beginningsOf } from './beginnings-of-pattern.ts';

export const noticeBeginningsFile = new URL('../lib/article/noise/notice-beginnings.ts', import.meta.url);

/** With which letters the patterns of all notices can begin, as TypeScript. */
export function noticeBeginnings(): string {
  const rows = allNotices
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map((notices) => `  ${JSON.stringify(notices.name)}: ${JSON.stringify(beginningsText(notices))},`);
  return [
    '// Written by `npm run generate` from the patterns of the rules here. Change those, not this file.',
    '',
    '/** By the name of the notices. Patterns are parted by line breaks, their beginnings by tabs. */',
    'export const noticeBeginnings: Readonly<Record<string, string>> = {',
    ...rows,
    '};',
    '',
  ].join('\n');
}

const beginningsText = ({ patterns }: Notices): string =>
  patterns.map((pattern) => (beginningsOf(pattern, longestBeginning) ?? []).join(betweenBeginnings)).join(betweenPatterns);

if (import.meta.main) {
  await writeFile(noticeBeginningsFile, noticeBeginnings());
}
