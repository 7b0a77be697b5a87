import { describe, expect, test } from 'vitest';
import { judgedByForm } from '../../../../lib/article/noise/form/index.ts';
import { apart, noiseByRules } from '../../../../lib/article/noise/index.ts';
import { readText } from '../../../../lib/article/read-text.ts';
import { storyOf } from '../../../../lib/article/story.ts';
import { articleAround, type Place } from '../article-around.ts';

/** What no rule finds and the form tells, in an article with the line. */
function found(text: string, options = {}): string[] {
  const story = storyOf(text);
  return judgedByForm(story, apart(noiseByRules(story)), options).found.map(({ start, end }) => text.slice(start, end));
}

describe('by its form', () => {
  test.each<[Place, string]>([
    ['end', 'Tune in to our studio show every weekday and join the debate on the app →'],
    ['end', '■ Quiz: how well do you know your buses? Take it on our app'],
    ['middle', 'Join our members’ evening: book your free ticket on our website'],
    ['middle', 'Tap ★ to save this story to your profile'],
  ])('a line that no rule knows is noise: %s, %s', (place, line) => {
    expect(found(articleAround(line, place))).toEqual([line]);
  });

  test.each<[Place, string]>([
    ['middle', 'A long wait for the harbour'],
    ['middle', 'What the council decided'],
    ['middle', '“You cannot run a town on a timetable from 1974.”'],
    ['middle', '(LAUGHTER)'],
    ['middle', '[Applause]'],
    ['middle', '★★☆☆☆'],
    ['middle', 'Moss laughed.'],
    ['middle', 'Join the queue, she told them.'],
    ['middle', '1. Station Road\n2. Harbour Gate\n3. Marlow Cross'],
    ['end', 'The next meeting is on 4 May.'],
    ['end', '“I will be on the first bus,” said Moss.'],
    ['top', 'Marlow gets a bus line'],
  ])('a line of the story stays: %s, %s', (place, line) => {
    expect(found(articleAround(line, place))).toEqual([]);
  });

  test('a line that rows of a table have around them stays', () => {
    const rows = ['1 S. Obi (Harriers) 1:52:08', '2 P. Marsh (Runners) 2:01:15', '3 G. Till (unattached) 2:01:40'];
    expect(found(articleAround(rows.join('\n'), 'middle'), { limit: 0.01 })).not.toEqual(expect.arrayContaining(rows));
  });

  test('the one line that can be the title stays, whatever it looks like', () => {
    const title = 'Sign up: newsletter of Marlow buses now in your inbox';
    expect(found(articleAround(title, 'top'), { limit: 0.01 })).not.toContain(title);
  });

  test('a list of short news stays', () => {
    const items = Array.from(
      { length: 8 },
      (_, index) => `-Read what our readers found out about the bus in town number ${index} of the valley [Echo]`,
    );
    expect(found(articleAround(items.join('\n\n'), 'end'), { limit: 0.1 })).toEqual([]);
  });

  test('a text with little prose is left as it is', () => {
    expect(found(['Marlow', 'Sign up ▸', 'Log in | Shop | Win →', 'Share ✉'].join('\n\n'), { limit: 0.01 })).toEqual([]);
  });

  const line = 'Tune in to our studio show every weekday and join the debate on the app →';

  test('a prompt that a rule knows stays where its form is that of the story', () => {
    const paragraph = 'Subscribe today, the posters told the town, and the council had paid for each of them.';
    const text = articleAround(paragraph, 'middle');
    const start = text.indexOf(paragraph);
    const removedAs = (reason: 'promotion' | 'correction') => [{ start, end: start + paragraph.length, reason }];
    expect(judgedByForm(storyOf(text), removedAs('promotion')).doubted).toEqual(removedAs('promotion'));
    expect(judgedByForm(storyOf(text), removedAs('correction')).doubted).toEqual([]);
  });

  test('what the file calls a heading stays', () => {
    const text = articleAround(line, 'middle');
    const start = text.indexOf(line);
    const origin = { mediaType: 'text/html', charset: null, warnings: [], hearsay: {}, removed: [] };
    const removed = (headings: readonly { start: number; end: number }[]) => readText(text, {}, { ...origin, headings }).article?.removed;
    expect(removed([])).toMatchObject([{ start, reason: 'promotion' }]);
    expect(removed([{ start, end: start + line.length }])).toEqual([]);
  });

  test('other languages are left as they are', () => {
    const prompt = 'Abo | Shop | E-Paper →';
    const text = [
      'Marlow bekommt einen Bus',
      'Der Gemeinderat von Marlow hat am Montag nach zwei Stunden Debatte im Rathaus eine neue Buslinie beschlossen, sagte Moss.',
      'Zwei Mitglieder stimmten dagegen, und eines von ihnen verlangte eine Studie, bevor der erste Bus das Depot verlassen wird.',
      'Der Vertrag wird bald unterschrieben, und die Arbeit an den elf Haltestellen soll noch vor dem Sommer beginnen, hieß es.',
      prompt,
    ].join('\n\n');
    expect(found(text, { limit: 0.6 })).toEqual([prompt]); // would be more likely noise than not
    expect(readText(text, {}).article?.removed).toEqual([]);
  });
});
