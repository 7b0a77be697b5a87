import { describe, expect, test } from 'vitest';
import { readText } from '../../lib/article/read-text.ts';

const story =
  'The council of Marlow approved a new bus line on Monday, after two hours of debate in the town hall.\n\nMayor Lena Moss said the line would open in spring and carry about 900 people a day.';
const titleOf = (text: string, title?: string) => readText(text, title === undefined ? {} : { title }).article?.title;
const headingsOf = (text: string, title?: string) => {
  const article = readText(text, title === undefined ? {} : { title }).article;
  return article?.headings.map(({ start, end }) => text.slice(start, end));
};

describe('title', () => {
  test.each([
    ['Marlow gets a bus line', 'Marlow gets a bus line'],
    ['# Marlow gets a bus line', 'Marlow gets a bus line'],
    ['**Marlow gets a bus line**', 'Marlow gets a bus line'],
    ['Who pays for the bus line?', 'Who pays for the bus line?'],
    ['“It took too long”: Marlow gets its bus', '“It took too long”: Marlow gets its bus'],
    ['MARLOW GETS A BUS LINE', 'MARLOW GETS A BUS LINE'],
  ])('%# is the line at the top: %s', (line, title) => {
    expect(titleOf(`${line}\n\n${story}`)).toBe(title);
    expect(headingsOf(`${line}\n\n${story}`)).toEqual([line]);
  });

  test.each([
    ['UPDATE 2-', 'Marlow gets a bus line'],
    ['RPT-UPDATE 1-', 'Marlow gets a bus line'],
    ['CORRECTED: ', 'Marlow gets a bus line'],
    ['', 'Update 2 of the bus plan is out'],
    ['', 'NATO-Russia talks end in Marlow'],
  ])('%# loses what an agency puts before it: %s', (prefix, line) => {
    const text = `${prefix}${line}\n\n${story}`;
    expect([titleOf(text), titleOf(story, prefix + line)]).toEqual([line, line]);
    expect(headingsOf(text)).toEqual([line]);
    expect(headingsOf(text, prefix + line)).toEqual([line]);
  });

  test('may stand right above the story', () => {
    expect(titleOf(`Marlow gets a bus line\n${story}`)).toBe('Marlow gets a bus line');
  });

  test.each([
    ['', 'a story without one'],
    ['Marlow, which has waited for twenty years, gets a bus line at last.', 'a deck'],
    ['By Jane Doe', 'a byline'],
    ['Friday, July 21, 2017', 'a date'],
    ['- a list', 'a list'],
    ['<script>track("Marlow")</script> Marlow gets a bus line', 'a script in the line'],
    ['<img src=bus.jpg alt="A bus"> Marlow gets a bus line', 'a picture in the line'],
  ])('%# is unknown with "%s" at the top: %s', (line) => {
    expect(titleOf(`${line}\n\n${story}`)).toBeNull();
  });

  test('comes below a byline or a date', () => {
    expect(titleOf(`By Jane Doe\n\nMarlow gets a bus line\n\n${story}`)).toBe('Marlow gets a bus line');
  });

  test('is the one that was given', () => {
    expect(titleOf(`Marlow gets a bus line\n\n${story}`, 'Bus for Marlow')).toBe('Bus for Marlow');
  });

  test('that was given is a heading where the text repeats it, even with a full stop', () => {
    expect(headingsOf(`Marlow gets a bus line.\n\n${story}`, 'Marlow Gets a Bus Line')).toEqual(['Marlow gets a bus line.']);
  });
});

describe('subheadings', () => {
  const long = 'The contract is to be signed next month, and work on the eleven stops is expected to start before the summer holidays.';

  test.each([['Who pays'], ['Eleven stops and a depot'], ['10:45 a.m.'], ['14:05'], ['## The costs'], ['“Twenty years”']])(
    '%# are short lines above a paragraph: %s',
    (line) => {
      expect(headingsOf(`Marlow gets a bus line\n\n${story}\n\n${line}\n\n${long}`)).toEqual(['Marlow gets a bus line', line]);
    },
  );

  test.each([
    ['It was late.', 'a sentence'],
    ['- eleven stops', 'an entry of a list'],
    ['The stops are:', 'what introduces a list'],
    ['and so on', 'what begins small'],
  ])('%# are not "%s": %s', (line) => {
    expect(headingsOf(`Marlow gets a bus line\n\n${story}\n\n${line}\n\n${long}`)).toEqual(['Marlow gets a bus line']);
  });

  test('are not the lines of a text without full stops', () => {
    const text = `Marlow gets a bus line\n\n${story}\n\nTwo members voted against it\n\n${long}`.replaceAll('.', '');
    expect(headingsOf(text)).toEqual(['Marlow gets a bus line']);
  });
});
