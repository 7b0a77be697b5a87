import { largeFiles } from '../../bench/made-files.ts';
import { maxArticleBytes } from '../../lib/summarize.ts';
import type { People } from './people.ts';

const story = (name: string, edition: number): string =>
  `Council votes on ${name}

The mayor said on Monday that ${name} will be closed for ${edition + 2} weeks, twice as long as planned.
“We have ${edition + 10} complaints and no money,” Ruiz told reporters after the vote. Repairs cost ${edition + 5} million euros.
`;

/** Editions of the same article one right after the other; every third article is removed in the end, every sixth put again. */
async function overwrite(people: People, number: number): Promise<void> {
  const key = `overwritten/${number} é+.txt`;
  for (let edition = 0; edition < 4; edition++) await people.put(key, story(`road ${number}`, edition));
  if (number % 3 === 0) await people.remove(key);
  if (number % 6 === 0) await people.put(key, story(`road ${number}`, 9));
}

/** What articles go through; `keys` are odd ones. */
export async function changeEverything(people: People, keys: readonly string[]): Promise<void> {
  for (const key of keys) await people.put(key, story('the bridge', 1));
  await Promise.all(Array.from({ length: 30 }, (_, number) => overwrite(people, number)));
  for (const key of keys.slice(0, 6)) await people.remove(key);
  await people.put('short.txt', 'Too short.');
  await people.put('empty.txt', '');
  await people.copy('overwritten/1 é+.txt', 'copied.txt');
  const large = await largeFiles();
  const named = (name: string) => large.find((file) => file.name === name)?.bytes ?? new Uint8Array();
  await people.put('long.txt', named('text of 1.9 MB'));
  await people.upload('parts/page.html', named('web page of 10 MB, mostly scripts'));
  await people.put('too-large.txt', new Uint8Array(maxArticleBytes + 1).fill(97));
}
