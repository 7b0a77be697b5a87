import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { whoIsWho } from '../../../lib/engine/people/index.ts';
import type { Attribution, People, Span } from '../../../lib/engine/types.ts';
import { lines, nameOfSource, read } from './article.ts';

const article = `Harbor chiefs told to tell fishermen the bad news

Attorney General Dana Whitlock on Tuesday asked the captains of the Society of Harbor Officers of the Reef and Estuary (SHORE) to stand up for the quotas that she and President Victor Amaro favor.

Whitlock’s plea to SHORE came days after Amaro joked about the fleet. “You know these waters better than any of us,” Whitlock said. “I need your help.”

The 33-year-old association has called for lower fines. Whitlock has refused. Her boss goes further: in March, Amaro called the captains “poets with nets”. He has not met them since.

“We were glad to be asked, but we have a plan of our own,” the group said in a statement. The attorney general, who grew up in a port, did not mention it.`;

describe('an article', () => {
  it('tells the attorney general, the president and the association apart', () => {
    const found = lines(article, ['Harbor chiefs told to tell fishermen the bad news']);
    expect(found.map((line) => line.split(':', 1)[0])).toEqual([
      'Dana Whitlock',
      'Society of Harbor Officers of the Reef and Estuary',
      'Victor Amaro',
    ]);
  });

  it.each([
    ['The 33-year-old association', 1, 'Society of Harbor Officers of the Reef and Estuary'],
    ['the group', 1, 'Society of Harbor Officers of the Reef and Estuary'],
    ['Whitlock', 3, 'Dana Whitlock'],
    ['Her boss', 1, null],
    ['He', 2, 'Victor Amaro'],
    ['The attorney general', 1, 'Dana Whitlock'],
    ['who', 1, 'Dana Whitlock'],
  ])('resolves "%s" (%i)', (source, occurrence, name) => {
    const text = article.slice(article.indexOf('Attorney'));
    expect(nameOfSource(text, source, occurrence)).toBe(name);
  });
});

// Pieces of news in any order: names, titles, pronouns, quotation marks, paragraph breaks, odd characters.
const pieces = fc.constantFrom(
  ...[
    'Jane Roe',
    'Roe',
    'Mr. Doe',
    'President',
    'the president',
    'Acme Corp.',
    '(NOBLE)',
    'he',
    'She',
    'who',
    'it',
    'the group',
    'of',
    'and',
    ',',
    '.',
  ],
  ...[
    '“',
    '”',
    '"',
    "'s",
    '’',
    '\n\n',
    'said',
    'in',
    'Paris',
    'a nurse',
    'I',
    'we',
    'Jr.',
    'van',
    '&',
    '-',
    '—',
    '🙂',
    '\u0000',
    'İ',
    'U.S.',
    'HWU',
    '34',
    'the',
  ],
);
const news = fc.array(pieces, { maxLength: 60 }).map((words) => words.join(' '));
const texts = fc.oneof(news, fc.string({ maxLength: 200 }), fc.string({ unit: 'grapheme', maxLength: 100 }));

/** Attributions anywhere in the text, as an earlier stage with strange ideas might find them. */
function attributionsIn(text: string, cuts: readonly number[]): Attribution[] {
  const offsets = cuts.map((cut) => cut % (text.length + 1)).sort((a, b) => a - b);
  const attributions: Attribution[] = [];
  for (let at = 0; at + 3 < offsets.length; at += 4) {
    const [start = 0, end = 0, from = 0, to = 0] = offsets.slice(at, at + 4);
    attributions.push({
      mode: at % 8 === 0 ? 'direct' : 'indirect',
      content: from < to ? [{ start: from, end: to }] : [],
      cue: null,
      source: start < end ? { start, end } : null,
      rule: 'test',
      confidence: 1,
    });
  }
  return attributions;
}

const inputs = fc.tuple(texts, fc.array(fc.nat(), { maxLength: 24 }));
const peopleOf = ([text, cuts]: [string, number[]]): { text: string; people: People; attributions: Attribution[] } => {
  const attributions = attributionsIn(text, cuts);
  return { text, attributions, people: whoIsWho(read(text), attributions) };
};

describe('any text', () => {
  it('has mentions inside the text, in order, none overlapping another of anybody', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { text, people } = peopleOf(input);
        for (const { mentions } of people.entities) {
          expect(mentions.length).toBeGreaterThan(0);
          expect(isOrdered(mentions)).toBe(true);
        }
        const all = people.entities.flatMap(({ mentions }) => mentions).sort((a, b) => a.start - b.start);
        expect(isOrdered(all)).toBe(true);
        expect(all.every(({ start, end }) => start >= 0 && start < end && end <= text.length)).toBe(true);
      }),
    );
  });

  it('has entities in the order of their first mentions, each named by one of them', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { text, people } = peopleOf(input);
        const firsts = people.entities.map(({ mentions }) => mentions[0]?.start ?? -1);
        expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
        for (const { name, mentions } of people.entities) {
          expect(mentions.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '))).toContain(name);
        }
      }),
    );
  });

  it('gives every attribution an entity that exists, or null', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { people, attributions } = peopleOf(input);
        expect(people.sources).toHaveLength(attributions.length);
        expect(people.sources.every((entity) => entity === null || people.entities[entity] !== undefined)).toBe(true);
      }),
    );
  });

  it('gives the same people twice', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        expect(peopleOf(input).people).toEqual(peopleOf(input).people);
      }),
    );
  });
});

const isOrdered = (spans: readonly Span[]): boolean => spans.every(({ start }, at) => at === 0 || start >= (spans[at - 1]?.end ?? 0));
