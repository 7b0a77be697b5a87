import { describe, expect, it } from 'vitest';
import { whoIsWho } from '../../../lib/engine/people/index.ts';
import { lines, read, saidBy } from './article.ts';

// Text → "name: mentions" of every entity.
const rows: readonly [title: string, text: string, expected: readonly string[]][] = [
  ['the subject of the sentence before', 'Jane Roe met John Doe. She was late.', ['Jane Roe: Jane Roe, She', 'John Doe: John Doe']],
  ['gender by title', 'Ms. Quill met Mr. Marlow. He was late.', ['Quill: Quill', 'Marlow: Marlow, He']],
  [
    'gender by noun',
    'The actress Robin Quill met the actor Kim Marlow. She was late.',
    ['Robin Quill: Robin Quill, She', 'Kim Marlow: Kim Marlow'],
  ],
  ['gender from an earlier pronoun', 'Zorba Quill lost her keys. She was late.', ['Zorba Quill: Zorba Quill, her, She']],
  ['possessors', 'Jane Roe lost her keys. Her keys were old.', ['Jane Roe: Jane Roe, her, Her']],
  ['the subject that follows', 'In her long speech, Jane Roe thanked them.', ['Jane Roe: her, Jane Roe']],
  ['relative pronouns', 'Jane Roe, who was late, left.', ['Jane Roe: Jane Roe, who']],
  ['a chain', 'Jane Roe left. She was late. She was tired.', ['Jane Roe: Jane Roe, She, She']],
  [
    'the subject, not the object of its own clause',
    'John Doe met Paul Hale. Hale thanked him.',
    ['John Doe: John Doe, him', 'Paul Hale: Paul Hale, Hale'],
  ],
  ['what an organization owns', 'The Harbor Workers Union lost its boats.', ['Harbor Workers Union: Harbor Workers Union, its']],
  // nobody
  ['the other gender', 'Jane Roe left. He was late.', ['Jane Roe: Jane Roe']],
  ['a stranger', 'Jane Roe left the town. A young woman came by. She was late.', ['Jane Roe: Jane Roe']],
  ['one of two with one surname', 'Jane Roe and Mary Roe left. Roe was late. She was tired.', ['Jane Roe: Jane Roe', 'Mary Roe: Mary Roe']],
  ['too long ago', 'Jane Roe left.\n\nThe sun shone.\n\nThe sea was calm.\n\nShe was late.', ['Jane Roe: Jane Roe']],
  ['the weather', 'The Harbor Workers Union met. It rained.', ['Harbor Workers Union: Harbor Workers Union']],
  ['no person', 'The Harbor Workers Union met in Ohio. He was late.', ['Harbor Workers Union: Harbor Workers Union', 'Ohio: Ohio']],
];

describe('pronouns', () => {
  it.each(rows)('%s', (_, text, expected) => {
    expect(lines(text)).toEqual(expected);
  });

  it('does not take the speaker of a quotation for the "he" inside', () => {
    const text = 'Paul Hale left. “He was late,” John Doe said.';
    const { entities } = whoIsWho(read(text), [saidBy(text, 'John Doe', { content: '“He was late,”', mode: 'direct' })]);
    expect(entities.map(({ name, mentions }) => [name, mentions.length])).toEqual([
      ['Paul Hale', 2],
      ['John Doe', 1],
    ]);
  });

  it('takes "I" inside a quotation for its speaker, and "we" for an organization that speaks', () => {
    const text = '“I am tired and we are late,” Jane Roe said. “We are not,” the Harbor Workers Union said.';
    const attributions = [
      saidBy(text, 'Jane Roe', { content: '“I am tired and we are late,”', mode: 'direct' }),
      saidBy(text, 'the Harbor Workers Union', { content: '“We are not,”', mode: 'direct' }),
    ];
    const { entities } = whoIsWho(read(text), attributions);
    expect(entities.map(({ mentions }) => mentions.map(({ start, end }) => text.slice(start, end)))).toEqual([
      ['I', 'Jane Roe'],
      ['We', 'Harbor Workers Union'],
    ]);
  });
});
