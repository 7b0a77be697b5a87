import { describe, expect, it } from 'vitest';
import { countsFromBefore, opensWithReference } from '../../../lib/engine/salience/openings.ts';
import { readDocument } from '../../../lib/engine/text/index.ts';

const tokensOf = (text: string) =>
  readDocument({ text, title: null, removed: [], headings: [], language: 'en' }).sentences[0]?.tokens ?? [];

describe('an opening that counts time from before', () => {
  it.each([
    ['Two days later, the mayor resigned.', true],
    ['Four days later in Harton, the mayor spoke again.', true],
    ['The next morning the harbor was empty.', true],
    ['Hours earlier, the ferry had left.', true],
    ['Two days later than planned, the ferry left.', false],
    ['Two days of rain flooded the harbor.', false],
    ['The ferry left two days later.', false],
    ['The next ferry leaves on Monday.', false],
  ])('%s %s', (text, expected) => expect(countsFromBefore(tokensOf(text))).toBe(expected));
});

describe('an opening that refers to what was said before', () => {
  it.each([
    ['It is free until the end of the month.', true],
    ['1. It is free until the end of the month.', true],
    ['1. The tram is free until the end of the month.', false],
    ['10 trams will run on Sunday.', false],
  ])('%s %s', (text, expected) => expect(opensWithReference(tokensOf(text))).toBe(expected));
});
