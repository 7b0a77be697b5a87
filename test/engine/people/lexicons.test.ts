import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { foldName } from '../../../lib/engine/people/fold.ts';
import { givenNamesOfEither } from '../../../lib/engine/people/lexicons/given-names-of-either.ts';
import { givenNamesOfMen } from '../../../lib/engine/people/lexicons/given-names-of-men.ts';
import { givenNamesOfWomen } from '../../../lib/engine/people/lexicons/given-names-of-women.ts';

const folder = new URL('../../../lib/engine/people/lexicons/', import.meta.url);
const files = readdirSync(folder).filter((file) => file !== 'entries.ts');

describe('lexicons', () => {
  it.each(files)('%s says where it is from and is sorted, folded and without repeats', (file) => {
    const source = readFileSync(new URL(file, folder), 'utf8');
    expect(source).toMatch(/^\/\/ Origin: /);
    for (const [, kind, body = ''] of source.matchAll(/(words|phrases|pairs)\(\s*`([^`]*)`/g)) {
      const entries = body.split(kind === 'words' ? /\s+/ : /[,\n]/).flatMap((entry) => entry.trim() || []);
      expect(entries).toEqual([...new Set(entries)].sort());
      expect(entries).toEqual(entries.map(foldName));
    }
  });

  it('give no name to both women and men, but in the list for either', () => {
    const both = [...givenNamesOfMen].filter((name) => givenNamesOfWomen.has(name));
    const listedTwice = [...givenNamesOfEither].filter((name) => givenNamesOfMen.has(name) || givenNamesOfWomen.has(name));
    expect([both, listedTwice]).toEqual([[], []]);
  });
});
