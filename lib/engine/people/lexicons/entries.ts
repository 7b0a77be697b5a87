export { wordList as words } from '../../word-list.ts';

/** "new york, rome" over any number of lines → the set of its entries, which may have several words. */
export const phrases = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .replaceAll('\n', ',')
      .split(',')
      .map((entry) => entry.trim())
      .filter((entry) => entry !== ''),
  );

/** "bill = william, liz = elizabeth" → the map from left to right. */
export const pairs = (text: string): ReadonlyMap<string, string> =>
  new Map(
    [...phrases(text)].map((entry) => {
      const [left = '', right = ''] = entry.split('=').map((side) => side.trim());
      return [left, right];
    }),
  );
