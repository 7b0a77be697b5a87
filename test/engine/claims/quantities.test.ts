import { describe, expect, it } from 'vitest';
import { givesAmount } from '../../../lib/engine/claims/quantities.ts';
import { readDocument } from '../../../lib/engine/text/index.ts';

const tokensOf = (text: string) =>
  readDocument({ text, title: null, removed: [], headings: [], language: 'en' }).sentences[0]?.tokens ?? [];

describe('an amount', () => {
  it.each([
    'The new bridge cost 31 million dollars.',
    'The tide took nineteen nests in one night.',
    'Forty-two ships left the port.',
    'The crossing would cost 45,000 a year.',
    'The company sent 400 officers.',
    'Twenty-one people were hurt in the port.',
  ])('is given in: %s', (text) => expect(givesAmount(tokensOf(text))).toBe(true));

  it.each([
    'The bridge was opened on June 5.',
    'The ferry sailed in 1998.',
    'Flight 370 left at 9:30.',
    'Both sides gave two reasons.',
    'Tom Ferrand, 52, ran the port.',
    'The council met four days later.',
  ])('is not given in: %s', (text) => expect(givesAmount(tokensOf(text))).toBe(false));
});
