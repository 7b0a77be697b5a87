import { describe, expect, test } from 'vitest';
import { authorsIn } from '../../lib/article/byline.ts';
import { readText } from '../../lib/article/read-text.ts';

describe('authors', () => {
  test.each([
    ['By Jane Doe', 'Jane Doe'],
    ['By JANE DOE', 'JANE DOE'],
    ['by Jane Doe', 'Jane Doe'],
    ['By Jane Doe and John Roe', 'Jane Doe and John Roe'],
    ['By Jane Doe, John Roe and Ann Poe', 'Jane Doe, John Roe and Ann Poe'],
    ['By Jane Doe, Staff Writer', 'Jane Doe'],
    ['By Jane Doe for The Courier', 'Jane Doe'],
    ['By Jane Doe | March 5, 2019', 'Jane Doe'],
    ['By Jane Doe, The Harton Courier', 'Jane Doe'],
    ['By Jean-Luc van den Berg', 'Jean-Luc van den Berg'],
    ['By J. R. Doe', 'J. R. Doe'],
    ['By Zoë O’Poe', 'Zoë O’Poe'],
    ['Written by Ann Poe', 'Ann Poe'],
    ['Author: Ann Poe', 'Ann Poe'],
    ['Reporting by Jane Doe; editing by John Roe', 'Jane Doe'],
    ['(Reporting by Jane Doe in Marlow; Editing by John Roe)', 'Jane Doe'],
    ['By The Associated Press', 'The Associated Press'],
    ['By Staff Reporter', 'Staff Reporter'],
    ['by: Jane Doe', 'Jane Doe'],
    ['Words: Jane Doe', 'Jane Doe'],
    ['Interview by Jane Doe. Portraits by John Roe', 'Jane Doe'],
    ['Posted by Jane Doe on 6 August 2021', 'Jane Doe'],
    ['Words: the last resort of a mayor', null],
    ['By Friday evening the water had risen.', null],
    ['By 2030 the line is to carry twice as many people', null],
    ['By Design', null],
    ['Jane Doe', null],
    ['By train through three countries', null],
    ['By Jane Doe’s own account, she was asleep.', null],
    ['', null],
  ])('%# of "%s"', (line, authors) => {
    expect(authorsIn(line)).toBe(authors);
  });

  test('are read from the line above the story', () => {
    const text =
      'Marlow gets a bus line\n\nBy Jane Doe and John Roe\n\nThe council of Marlow approved a new bus line on Monday, after two hours of debate in the town hall.';
    expect(readText(text, {}).article?.byline).toBe('Jane Doe and John Roe');
  });

  test('are those that were given', () => {
    const text = 'By Jane Doe\n\nThe council of Marlow approved a new bus line on Monday, after two hours of debate in the town hall.';
    expect(readText(text, { byline: 'Ann Poe' }).article?.byline).toBe('Ann Poe');
  });
});
