import { describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/engine/index.ts';

/** For each claim with a context: the words that stand for somebody → the name that they stand for. */
function contextsOf(text: string): Record<string, string> {
  const { claims } = analyse({ text, title: null, removed: [], headings: [], language: 'en' });
  const slice = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return Object.fromEntries(claims.flatMap(({ context }) => (context ? [[slice(context.reference), slice(context.name)]] : [])));
}

describe('the context of a claim', () => {
  it.each([
    ['a pronoun', 'Mayor Ana Ruiz opened the new harbor bridge on Monday. She spent 40 million dollars on its beams.', { She: 'Ana Ruiz' }],
    ['a possessive', 'Northline Ferries lost a licence on Friday. Its ships carried 9,000 people in May.', { Its: 'Northline Ferries' }],
    [
      'a description',
      'The National Association of Ferry Workers called a strike on Monday. The association represents 900 members in the port.',
      { 'The association': 'National Association of Ferry Workers' },
    ],
    [
      'a pronoun in reported words',
      'Peter Haldane ran the port for nine years. Officials said he had spent 40 million dollars on seals.',
      { he: 'Peter Haldane' },
    ],
  ])('names who or what is meant by %s', (_, text, expected) => expect(contextsOf(text)).toMatchObject(expected));

  it('is not needed where the claim names them', () => {
    const text = 'Peter Haldane opened the port. Haldane said on Monday that Haldane and his brother own 312 boats in the harbor.';
    expect(contextsOf(text)).toEqual({});
  });

  it('takes no name for a description', () => {
    const text = 'The United States sent 312 ships to the port in May. The letter said that 900 men who live in America would be on board.';
    expect(contextsOf(text)).toEqual({});
  });

  it('takes no festival for a city', () => {
    const text = 'The Harton City Lantern Festival opened on Saturday. The city expects 9,000 visitors at 31 stages.';
    expect(contextsOf(text)).not.toHaveProperty('The city');
  });

  it('is null where nobody is known to be meant', () => {
    expect(contextsOf('They spent 40 million dollars on the new bridge in the spring.')).toEqual({});
  });
});
