import { describe, expect, test } from 'vitest';
import { agencySlug } from '../../../lib/article/noise/agency-slug.ts';
import { articleAround, foundBy, foundOf } from './article-around.ts';

const titled = (line: string): string => `${line}\n\n${articleAround('It was late.')}`;

describe('agency slug', () => {
  test.each([['BC-TAVRIN-REFINERY/FIRE (UPDATE 2)'], ['BC-EU--Marlow-Bus, 3rd Ld-Writethru'], ['QUAKE-SORRAN/TOLL']])(
    '%# removes "%s" above the title',
    (line) => {
      expect(foundBy(agencySlug, titled(line))).toEqual([line]);
    },
  );

  test.each([['UPDATE 2-'], ['WRAPUP 1-'], ['RPT-UPDATE 1-'], ['CORRECTED (OFFICIAL)-']])(
    '%# removes "%s" and keeps the title behind it',
    (prefix) => {
      expect(foundBy(agencySlug, titled(`${prefix}Marlow gets a bus line`))).toEqual([prefix]);
    },
  );

  test.each([
    ['NATO-Russia talks end in Marlow'],
    ['UPDATE'],
    ['BUS LINE FOR MARLOW'],
    ['COVID-19: what we know'],
    ['Update 2 of the bus plan is out'],
  ])('%# keeps "%s"', (line) => {
    expect(foundBy(agencySlug, titled(line))).toEqual([]);
  });

  test('keeps what is the title itself, and headings in the story', () => {
    expect(foundOf(agencySlug, 'MOSS-ROE', 'top')).toBe('');
    expect(foundOf(agencySlug, 'MOSS-ROE')).toBe('');
  });
});
