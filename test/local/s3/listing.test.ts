import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareKeys } from '../../../local/s3/key-order.ts';
import { type Listing, type ListingQuery, listKeys } from '../../../local/s3/listing.ts';
import { SortedKeys } from '../../../local/s3/sorted-keys.ts';

const anyText = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 });
/** Few letters, so that prefixes and delimiters meet. */
const shortKey = fc.string({ unit: fc.constantFrom('a', 'b', '/', '-', 'é', '😀', '～'), minLength: 1, maxLength: 6 });

test('keys are in the order of their UTF-8 bytes', () => {
  fc.assert(
    fc.property(anyText, anyText, (a, b) => {
      expect(Math.sign(compareKeys(a, b))).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b)));
    }),
  );
  expect(compareKeys('～', '😀')).toBeLessThan(0); // as UTF-16 the other way round
});

test('keys are added and removed where they belong', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.boolean(), shortKey)), (steps) => {
      const keys = new SortedKeys([]);
      const expected = new Set<string>();
      for (const [adds, key] of steps) {
        if (adds) keys.add(key);
        else keys.remove(key);
        if (adds) expected.add(key);
        else expected.delete(key);
      }
      expect(allOf(keys)).toEqual([...expected].sort(compareKeys));
    }),
  );
});

const allOf = (keys: SortedKeys): string[] => {
  const all: string[] = [];
  for (let key = keys.at(0); key !== undefined; key = keys.at(all.length)) all.push(key);
  return all;
};

const query = (some: Partial<ListingQuery>): ListingQuery => ({
  prefix: '',
  delimiter: '',
  startAfter: '',
  continuationToken: null,
  maxKeys: 1000,
  ...some,
});

/** What the documentation says, the slow way. */
const rowsByDefinition = (keys: readonly string[], { prefix, delimiter, startAfter }: ListingQuery): string[] => {
  const rows = keys
    .filter((key) => key.startsWith(prefix))
    .map((key) => {
      const at = delimiter === '' ? -1 : key.indexOf(delimiter, prefix.length);
      return at < 0 ? key : key.slice(0, at + delimiter.length);
    });
  return [...new Set(rows)].sort(compareKeys).filter((row) => compareKeys(row, startAfter) > 0);
};

const rowsOf = ({ keys, commonPrefixes }: Listing): string[] => [...keys, ...commonPrefixes].sort(compareKeys);

describe('the pages of a listing', () => {
  test('together hold every key or common prefix once, in order', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(shortKey),
        shortKey,
        fc.constantFrom('', '/', '-', 'ab'),
        fc.integer({ min: 1, max: 4 }),
        (all, start, delimiter, maxKeys) => {
          const keys = new SortedKeys(all);
          for (const prefix of ['', start.slice(0, 1), start.slice(0, 3)]) {
            const asked = query({ prefix, delimiter, maxKeys });
            const rows: string[] = [];
            let token: string | null = null;
            do {
              const page: Listing = listKeys(keys, { ...asked, continuationToken: token });
              expect(rowsOf(page).length).toBeLessThanOrEqual(maxKeys);
              rows.push(...rowsOf(page));
              token = page.nextContinuationToken;
            } while (token !== null);
            expect(rows).toEqual(rowsByDefinition(all, asked));
          }
        },
      ),
    );
  });

  test('begin after `start-after`', () => {
    const keys = new SortedKeys(['a', 'b/1', 'b/2', 'c']);
    expect(listKeys(keys, query({ startAfter: 'a' })).keys).toEqual(['b/1', 'b/2', 'c']);
    expect(listKeys(keys, query({ startAfter: 'b/' })).keys).toEqual(['b/1', 'b/2', 'c']);
    expect(listKeys(keys, query({ startAfter: 'b/', delimiter: '/' }))).toMatchObject({ keys: ['c'], commonPrefixes: [] });
  });

  test('of no rows are not truncated', () => {
    expect(listKeys(new SortedKeys(['a']), query({ maxKeys: 0 }))).toEqual({ keys: [], commonPrefixes: [], nextContinuationToken: null });
  });

  test('are not found by a token that we did not give', () => {
    for (const continuationToken of ['', 'x', Buffer.from('["row","a"]').toString('base64url')]) {
      expect(() => listKeys(new SortedKeys(['a']), query({ continuationToken }))).toThrow('continuation token');
    }
  });
});
