import { describe, expect, it } from 'vitest';
import { lines } from './article.ts';

const group = 'The Alliance for Clean Harbors was founded in 1990.';

// Text → "name: mentions" of every entity.
const rows: readonly [title: string, text: string, expected: readonly string[]][] = [
  ['an office', 'They met Attorney General Jane Roe. The attorney general was late.', ['Jane Roe: Jane Roe, The attorney general']],
  [
    'an office in capitals',
    'They met Attorney General Jane Roe. Later the Attorney General left.',
    ['Jane Roe: Jane Roe, the Attorney General'],
  ],
  ['an office before its holder is named', 'The president was late. They met President John Doe.', ['John Doe: The president, John Doe']],
  ['an abbreviated office', 'They met Sen. Jane Roe. The senator was late.', ['Jane Roe: Jane Roe, The senator']],
  ['an apposition', 'Jane Roe, a spokeswoman for the bank, was late. The spokeswoman left.', ['Jane Roe: Jane Roe, The spokeswoman']],
  [
    'an apposition in front',
    'The group’s director, Jane Roe, was late. The director left.',
    ['Jane Roe: The group’s director, Jane Roe, The director'],
  ],
  ['what somebody is said to be', 'Jane Roe is a lawyer. The lawyer left.', ['Jane Roe: Jane Roe, The lawyer']],
  ['what somebody was elected', 'Jane Roe was elected mayor of a small town. The mayor left.', ['Jane Roe: Jane Roe, The mayor']],
  ['sex', 'They found Jane Roe in a boat. The woman was well.', ['Jane Roe: Jane Roe, The woman']],
  [
    'age',
    'They found Jane Roe, 19, and John Doe, 24, in a boat. The 19-year-old was well.',
    ['Jane Roe: Jane Roe, The 19-year-old', 'John Doe: John Doe'],
  ],
  ['an organization’s own noun', 'She works at the City Museum. They like the museum.', ['City Museum: City Museum, the museum']],
  ['a noun the name allows', `${group} The group has 40 members.`, ['Alliance for Clean Harbors: Alliance for Clean Harbors, The group']],
  [
    'a noun with adjectives',
    'They like HWU. The 41-year-old professional association is small.',
    ['HWU: HWU, The 41-year-old professional association'],
  ],
  ['a company', 'They like Fenwick Inc. very much. The company makes lamps.', ['Fenwick Inc.: Fenwick Inc., The company']],
  ['a company’s trade', 'They like Fenwick Inc. very much. The carmaker is small.', ['Fenwick Inc.: Fenwick Inc., The carmaker']],
  ['what the name was said to be', 'The operator, Fenwick Ferries, is small.', ['Fenwick Ferries: The operator, Fenwick Ferries']],
  [
    'the Church in capitals',
    'They like the Church of the Sea. Later the Church left.',
    ['Church of the Sea: Church of the Sea, the Church'],
  ],
  // nobody
  ['a place that is none of a company', 'They like Fenwick harbour. The company is small.', ['Fenwick: Fenwick']],
  ['who runs it', 'They like Fenwick Dam very much. The operator is small.', ['Fenwick Dam: Fenwick Dam']],
  ['another office', 'They met President John Doe. The vice president was late.', ['John Doe: John Doe']],
  ['the office of another country', 'They met President John Doe. The French president was late.', ['John Doe: John Doe']],
  ['the office of another place', 'They met Mayor John Doe. The mayor of Marlow was late.', ['John Doe: John Doe', 'Marlow: Marlow']],
  ['two who hold it', 'They met Sen. Jane Roe and Sen. John Doe. The senator was late.', ['Jane Roe: Jane Roe', 'John Doe: John Doe']],
  ['somebody’s boss', 'They met Jane Roe. His boss was late.', ['Jane Roe: Jane Roe']],
  ['somebody new', 'They met Sen. Jane Roe. A senator was late.', ['Jane Roe: Jane Roe']],
  ['the other sex', 'They found Jane Roe in a boat. The man was well.', ['Jane Roe: Jane Roe']],
  ['another kind of organization', 'She works at the City Museum. They like the hospital.', ['City Museum: City Museum']],
  ['a group of something', `${group} The group of boats is old.`, ['Alliance for Clean Harbors: Alliance for Clean Harbors']],
];

describe('descriptions', () => {
  it.each(rows)('%s', (_, text, expected) => {
    expect(lines(text)).toEqual(expected);
  });
});
