import { describe, expect, it } from 'vitest';
import { foldName } from '../../../lib/engine/people/fold.ts';
import { acronymLetters, acronymsOfName, fitsAcronym, nameKey } from '../../../lib/engine/people/name-keys.ts';

const words = (text: string): string[] => text.split(' ');

describe('comparing names', () => {
  it.each([
    ['Gómez', 'gomez'],
    ['Łukasz', 'lukasz'],
    ['O’Brien', "o'brien"],
    ['Jong‑un', 'jong-un'],
  ])('folds %s', (text, expected) => {
    expect(foldName(text)).toBe(expected);
  });

  it.each([
    ['acme corp.', 'acme'],
    ['acme', 'acme'],
    ['u.s.', 'united states'],
    ['f.b.i.', 'fbi'],
    ['world health organisation', 'world health organization'],
  ])('%s goes by %s', (name, key) => {
    expect(nameKey(words(name))).toBe(key);
  });

  it.each([
    ['NOBLE', 'noble'],
    ['U.N.', 'un'],
    ['AT&T', 'att'],
    ['Noble', null],
    ['A', null],
  ])('%s has the letters %s', (text, letters) => {
    expect(acronymLetters(text)).toBe(letters);
  });

  it.each([
    ['harbor workers union', 'hwu'],
    ['council on asian-american relations', 'caar'],
    ['department of justice', 'doj'],
  ])('%s may be called %s', (name, letters) => {
    expect(acronymsOfName(words(name))).toContain(letters);
  });

  it.each([
    ['hwu', 'harbor workers union', true],
    ['noble', 'national organization of black law enforcement executives', true],
    ['abc', 'harbor workers union', false],
    ['hx', 'harbor workers union', false],
  ])('(%s) behind %s: its acronym? %s', (letters, name, expected) => {
    expect(fitsAcronym(letters, words(name))).toBe(expected);
  });
});
