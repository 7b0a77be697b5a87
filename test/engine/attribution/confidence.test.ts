import { describe, expect, it } from 'vitest';
import { confidenceOf, nameOf } from '../../../lib/engine/attribution/confidence.ts';
import { judgedAttributions } from '../../../lib/engine/attribution/index.ts';
import { readDocument } from '../../../lib/engine/text/index.ts';

const judged = (text: string) =>
  judgedAttributions(readDocument({ text, title: null, removed: [], headings: [], language: 'en' }), { quotationsOnly: false });

// Text with one attribution → some of what its confidence is read from.
const rows: readonly [string, readonly string[]][] = [
  [
    'Ruiz said the old bridge was safe.',
    ['source: name', 'verb: say', 'verb: past, reports', 'length of content: 3', 'quotation: no', 'clause: true'],
  ],
  ['She wants a new bridge.', ['source: pronoun she', 'verb: want', 'infinitive: false', 'behind: .', 'clause: false']],
  ['“We are tired of it,” said a driver.', ['source: indefinite', 'quotation: opens', 'distance: inverted', 'length of cue: 1']],
  ['The plan was said to be dead.', ['source: none', 'pieces: 2', 'distance: none']],
  ['“We were tired, and we wanted to go home.”', ['rule: quotation, nobody named']],
];

describe('confidence', () => {
  it.each(rows)('%s', (text, expected) => {
    const [attribution, ...more] = judged(text);
    expect(more).toEqual([]);
    expect(attribution?.features.map(nameOf)).toEqual(expect.arrayContaining([...expected]));
  });

  it('takes no weight from words that every object has a property for', () => {
    const rule = { question: 'rule', answer: 'quotation, inverted' };
    expect(confidenceOf([rule, { question: 'verb', answer: 'constructor' }])).toBe(confidenceOf([rule]));
  });

  it('is higher where a quotation has its speaker beside it than where a judgement is read into a deed', () => {
    const [quotation] = judged('“The bridge will close in May,” Ana Ruiz said.');
    const [stance] = judged('A group backed the plan.');
    expect(quotation?.confidence).toBeGreaterThan(0.95);
    expect(stance?.confidence).toBeLessThan(quotation?.confidence ?? 0);
  });
});
