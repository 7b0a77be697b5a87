import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse, defaultOptions } from '../../../lib/engine/index.ts';

const summaryOf = (text: string, maxSentences = defaultOptions.maxSentences): string[] =>
  analyse({ text, title: null, removed: [], headings: [], language: 'en' }, { ...defaultOptions, maxSentences }).summary.map(
    ({ start, end }) => text.slice(start, end),
  );

const story = [
  'The city of Harton will close its oldest bridge in May and spend 31 million dollars on a new one, Mayor Ana Ruiz said on Monday.',
  'She spoke to a crowd at the old library.',
  'But nobody in the hall seemed to be surprised by the news.',
  'Engineers found cracks in two of the steel beams of the bridge in January.',
  'The council voted six to one last week to pay for the new bridge with a bond.',
  'A second ferry will carry cars across the river while the bridge is closed, the city said.',
  'Who would have thought so?',
  'The oldest shop on Ferry Road has sold bait since 1932.',
].join(' ');

describe('the summary', () => {
  it('has two or three sentences in the order of the article', () => {
    const sentences = summaryOf(story);
    expect([2, 3]).toContain(sentences.length);
    const places = sentences.map((sentence) => story.indexOf(sentence));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it.each([1, 2, 4, 5])('has %i sentences where so many are asked for', (most) => {
    expect(summaryOf(story, most)).toHaveLength(most);
  });

  it('opens no sentence with a word that refers to one left out', () => {
    const sentences = summaryOf(story);
    expect(sentences.some((sentence) => /^But /.test(sentence))).toBe(false);
    expect(sentences.some((sentence) => /^She /.test(sentence)) && !sentences.some((sentence) => sentence.includes('Ana Ruiz'))).toBe(
      false,
    );
  });

  it('asks no questions', () => expect(summaryOf(story).some((sentence) => sentence.endsWith('?'))).toBe(false));

  it('begins with the lead of a plain news story', () => expect(summaryOf(story)[0]).toMatch(/^The city of Harton/));

  it('prefers news to a scene, a line for its sound and the writer’s sigh', () => {
    for (const sentence of [
      'On a rainy evening in May, the harbor bridge of Harton shimmered under the lamps of the city.',
      'Make no mistake, the harbor bridge of Harton is the talk of the city council.',
      'Sadly, the harbor bridge of Harton was the oldest of the bridges of the city.',
    ])
      expect(summaryOf(`${story} ${sentence}`)).not.toContain(sentence);
  });

  it('is shorter where the article is', () => {
    const text = 'The bridge in Harton will close in May for a year, the mayor said.';
    expect(summaryOf(text)).toEqual([text]);
  });

  it('says nothing twice', () => {
    const fact = 'The storm destroyed 312 houses in the northern district of Port Callum on Sunday night';
    const text = `${fact}. ${fact}, officials said. Rescue teams searched the ruins until the morning. The harbor is closed to ships until Friday.`;
    expect(summaryOf(text).filter((sentence) => sentence.includes('312 houses'))).toHaveLength(1);
  });

  it('cuts no quotation', () => {
    const text =
      '“The bridge is old. The harbor bridge of Harton will close in May for a whole year,” said Mayor Ana Ruiz of Harton on Monday. The city council voted for the plan on Friday night. Engineers found cracks in two beams. A ferry will carry the cars.';
    expect(summaryOf(text).every((sentence) => sentence.split('“').length === sentence.split('”').length)).toBe(true);
  });

  it('speaks of the matter, not to the reader', () => {
    const text = `${story} You can sign up for our letter on the harbor bridge of Harton, and your friends can too.`;
    expect(summaryOf(text).join(' ')).not.toContain('your friends');
  });

  it('leaves headings out', () => {
    const text = `Bridge To Close In May\n\n${story}`;
    const { summary } = analyse({ text, title: null, removed: [], headings: [{ start: 0, end: 22 }], language: 'en' });
    expect(summary.every(({ start }) => start >= 24)).toBe(true);
  });

  it('holds whole sentences of any text, in order, at most as many as asked for', () => {
    const piece = fc.constantFrom(
      'The mayor said it was over. ',
      '“No.” ',
      'He left. ',
      'Prices rose 5 percent in May. ',
      'Why? ',
      '\n\n',
      'and so on ',
      '… ',
      '— ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const { summary, document } = analyse({ text, title: null, removed: [], headings: [], language: 'en' });
        expect(summary.length).toBeLessThanOrEqual(defaultOptions.maxSentences);
        for (const span of summary) expect(document.sentences.some(({ start, end }) => start <= span.start && span.end <= end)).toBe(true);
        expect(summary.map(({ start }) => start)).toEqual(summary.map(({ start }) => start).toSorted((a, b) => a - b));
      }),
    );
  });
});
