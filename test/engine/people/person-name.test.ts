import { describe, expect, it } from 'vitest';
import { givenNamesAgree, personName, personNamesAgree } from '../../../lib/engine/people/person-name.ts';

const name = (words: string) => personName(words.split(' '));

describe('a person’s name', () => {
  it.each([
    ['jane roe', 'jane', 'roe', null],
    ['roe', null, 'roe', null],
    ['ludwig van der berg', 'ludwig', 'van der berg', null],
    ['ben roe', 'ben', 'roe', null],
    ['tahar ben roe', 'tahar', 'ben roe', null],
    ['bin salem', null, 'bin salem', null],
    ['martin hale jr.', 'martin', 'hale', 'jr'],
    ['paul hale iii', 'paul', 'hale', 'iii'],
    ['mark tanner qc', 'mark', 'tanner', null],
  ])('%s', (words, given, surname, generation) => {
    expect(name(words)).toMatchObject({ given, surname, generation });
  });

  it.each([
    ['jane roe', 'roe', true],
    ['jane roe', 'jane m. roe', true],
    ['jane m. roe', 'jane mary roe', true],
    ['bill doe', 'william doe', true],
    ['j. doe', 'john doe', true],
    ['kristen wells', 'kristin wells', true],
    ['jane roe', 'john roe', false],
    ['bill clifton', 'hillary clifton', false],
    ['jane ann roe', 'jane beth roe', false],
    ['martin hale jr.', 'martin hale iii', false],
    ['jane roe', 'jane poe', false],
  ])('%s and %s: one person? %s', (one, other, expected) => {
    expect(personNamesAgree(name(one), name(other))).toBe(expected);
    expect(personNamesAgree(name(other), name(one))).toBe(expected);
  });

  it('keeps apart given names of women and men that differ by their ending', () => {
    expect(givenNamesAgree('paul', 'paula')).toBe(false);
    expect(givenNamesAgree('chris', 'christine')).toBe(true);
  });
});
