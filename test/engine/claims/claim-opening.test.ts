import { describe, expect, it } from 'vitest';
import { openingOf, pointsBack } from '../../../lib/engine/claims/claim-opening.ts';
import { readDocument } from '../../../lib/engine/text/index.ts';

const tokensOf = (text: string) =>
  readDocument({ text, title: null, removed: [], headings: [], language: 'en' }).sentences[0]?.tokens ?? [];

describe('the opening of a claim', () => {
  it.each([
    ['The ferry sails on six nights a week.', 'plain'],
    ['In that year the ferry carried 9,000 people.', 'plain'],
    ['If the court agrees, the ferry will sail in April.', 'plain'],
    ['It sails on six nights a week.', 'open reference'],
    ['If it does, the ferry will sail in April.', 'open reference'],
    ['After that a ticket costs nine crowns.', 'open reference'],
    ['Due to that, the line was closed for a year.', 'open reference'],
    ['Two days later, the ferry sank in the harbor.', 'open reference'],
  ])('%s: %s', (text, opening) => expect(openingOf(tokensOf(text), new Set())).toBe(opening));

  it('is a resolved reference where it is known who is meant', () => {
    expect(openingOf(tokensOf('She runs the harbor.'), new Set([0]))).toBe('resolved reference');
    expect(openingOf(tokensOf('When she ran the harbor, nine ships sank.'), new Set([5]))).toBe('resolved reference');
  });
});

describe('words further on that point back', () => {
  it.each([
    'Now those bones will be buried in Harton.',
    'The capital of that country was quiet.',
    'The council agreed to all of these demands.',
  ])('are in: %s', (text) => expect(pointsBack(tokensOf(text), new Set())).toBe(true));

  it.each([
    'The council will meet again this year.',
    'The law helps those who lost a house.',
    'Officials said that ferries are safe.',
    'Those bones will be buried in Harton.',
  ])('are not in: %s', (text) => expect(pointsBack(tokensOf(text), new Set())).toBe(false));
});
