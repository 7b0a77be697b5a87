import { hasSmallLetter } from '../text/letter-case.ts';
import type { Span } from '../types.ts';

const isShouted = (name: string): boolean => !hasSmallLetter(name);
const size = (name: string): number => name.split(' ').length * 1000 + name.length;

/** The longest form in words, then in letters, the first of equals; one in capitals throughout only when there is no other. */
export function fullestName(text: string, mentions: readonly Span[]): string {
  let best = '';
  for (const { start, end } of mentions) {
    const name = text.slice(start, end).replace(/\s+/g, ' ');
    const isBetter =
      best === '' || (isShouted(best) && !isShouted(name)) || (size(name) > size(best) && isShouted(name) === isShouted(best));
    if (isBetter) best = name;
  }
  return best;
}
