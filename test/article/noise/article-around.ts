import type { NoiseRule } from '../../../lib/article/noise/rule.ts';
import { type Story, storyOf } from '../../../lib/article/story.ts';

const opening = 'The council of Marlow approved a new bus line on Monday, after two hours of debate in the town hall.';
const middle = 'Mayor Lena Moss said the line would open in spring and carry about 900 people a day between the station and the harbour.';
const more = 'Two members voted against it, and one of them asked for a study of the costs before the first bus leaves the depot.';
const ending = 'The contract is to be signed next month, and work on the eleven stops is expected to start before the summer holidays.';

export type Place = 'top' | 'opening' | 'middle' | 'end';

/** An article with the block somewhere in it: under the title, among the paragraphs or below them. */
export function articleAround(block: string, place: Place = 'middle'): string {
  const parts = {
    top: [block, opening, middle, more, ending],
    opening: ['Marlow gets a bus line', block, opening, middle, more, ending],
    middle: [
      'Marlow gets a bus line',
      opening,
      middle,
      block,
      more,
      ending,
      'A last meeting on the route is planned for the week before the works begin.',
    ],
    end: ['Marlow gets a bus line', opening, middle, more, ending, block],
  };
  return parts[place].join('\n\n');
}

/** The words that a rule finds. */
export const foundBy = ({ find }: NoiseRule, text: string): string[] =>
  find(storyOf(text) satisfies Story).map(({ start, end }) => text.slice(start, end));

/** What a rule finds of the block: all of it, a part, nothing. */
export const foundOf = (rule: NoiseRule, block: string, place: Place = 'middle'): string =>
  foundBy(rule, articleAround(block, place)).join(' | ');
