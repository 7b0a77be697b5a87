import { describe, expect, it } from 'vitest';
import { colourRules, hasColour } from '../../../lib/engine/salience/colour.ts';
import { isRhetorical } from '../../../lib/engine/salience/rhetoric.ts';
import { factsOf } from '../../../lib/engine/salience/sentence-facts.ts';
import { readDocument } from '../../../lib/engine/text/index.ts';

const read = (text: string) => readDocument({ text, title: null, removed: [], headings: [], language: 'en' });
const tokensOf = (text: string) => read(text).sentences[0]?.tokens ?? [];

describe('colour', () => {
  it.each([
    ['The hall rose in applause when the choir came back.', 'scenery, gestures, moods'],
    ['She shrugged and looked out at the snow-capped hills.', 'scenery, gestures, moods'],
    ['The old harbor on a chilly morning is no place for visitors.', 'the weather or light at a time'],
    ['One crisp fall afternoon the mayor walked down Ferry Road.', 'the weather or light at a time'],
    ['It was a rainy Tuesday evening when the last train left.', 'the weather or light at a time'],
    ['On any other Monday morning the steps of the school would be full.', 'a day like any other'],
    ['The mayor, wearing a bright red coat, cut the ribbon.', 'what somebody wears'],
    ['He came to court dressed in a dark suit.', 'what somebody wears'],
  ])('%s: %s', (text, rule) => {
    expect(colourRules.filter(({ holds }) => holds(tokensOf(text))).map(({ name }) => name)).toContain(rule);
  });

  it.each([
    'The council voted on a Tuesday evening to close the harbor bridge.',
    'A winter storm closed nine schools in the county.',
    'Rain fell for a whole day on the northern district.',
    'The boy was last seen wearing a gray jacket near the station.',
    'All drivers were wearing seat belts, the police said.',
    'A change from a cold front to a rainy day can harm the crops.',
    'No other day brought so many visitors to the port.',
  ])('is none in: %s', (text) => expect(hasColour(tokensOf(text))).toBe(false));
});

describe('a line for its sound', () => {
  it.each([
    'For those who hoped for change, this past week has been hard.',
    'Never one to miss a camera, the mayor jumped into the harbor.',
    'Not that anybody in the council had asked.',
    'It was, to say the least, a long night for the ferry company.',
    'The coach has a lot on his plate this season.',
    '“Make no mistake, we will be back,” he said.',
  ])('is: %s', (text) => expect(isRhetorical(tokensOf(text))).toBe(true));

  it.each([
    'Those who hoped for change voted for the Liberals.',
    'The council will not say that anybody asked.',
    'Not all of the nine bridges are safe, engineers found.',
    'The plate on his door says doctor.',
  ])('is not: %s', (text) => expect(isRhetorical(tokensOf(text))).toBe(false));
});

describe('the writer’s "I" and "we"', () => {
  it.each([
    ['We counted the ferries.', true],
    ['The ferry belongs to us.', true],
    ['A team from the US and the UK counted the ferries.', false],
    ['“We counted them,” she said.', false],
  ])('%s %s', (text, expected) => {
    const document = read(text);
    const [sentence] = document.sentences;
    expect(sentence && factsOf(document, sentence, document.quotations).firstPerson).toBe(expected);
  });
});

describe('the writer’s own view', () => {
  const hasStance = (text: string) => {
    const document = read(text);
    const [sentence] = document.sentences;
    return sentence !== undefined && factsOf(document, sentence, document.quotations).stance;
  };

  it.each(['Sadly, the council closed the library.', 'The bridge is perhaps the ugliest of the nine.'])('shows in: %s', (text) =>
    expect(hasStance(text)).toBe(true),
  );

  it.each(['“Sadly, we closed the library,” the mayor said.', 'The council closed the library in May.'])('does not show in: %s', (text) =>
    expect(hasStance(text)).toBe(false),
  );
});
