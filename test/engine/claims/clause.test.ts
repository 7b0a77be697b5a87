import { describe, expect, it } from 'vitest';
import { isClause } from '../../../lib/engine/claims/clause.ts';
import { readDocument } from '../../../lib/engine/text/index.ts';

const tokensOf = (text: string) =>
  readDocument({ text, title: null, removed: [], headings: [], language: 'en' }).sentences[0]?.tokens ?? [];

describe('a clause of its own', () => {
  it.each([
    'We will leave the harbor in May',
    'When it rains, the river floods the harbor',
    'Two days after the storm, the river rose',
    'The price rose by 5 percent of the wage',
    'The family was finally torn apart by the war',
    'The explosions, which struck a market in the old town, wounded nine people',
    'Two men who attacked the museum got weapons at a camp in the desert',
    'A blood test that took nine minutes ended his career',
    'The pilot, who was found safe on Monday, has left the hospital',
    'The plan was dropped because the council has no money',
  ])('is: %s', (text) => expect(isClause(tokensOf(text))).toBe(true));

  it.each([
    'a plan to leave the harbor in May',
    'new rules that would bring the limits in line with science',
    'a department that was biased and that regularly targeted drivers',
    'polling that indicates three in ten voters trust the council',
    'a model in a white dress that caused a storm as people argued about it',
    'the man who was seen near the bridge',
    'As word of the new ferry spread in the town',
    'a record for women, as she rowed for nine days',
    'first place on the list, a goal named by 30% of voters',
    'a story of a family torn apart by war',
    'evidence the bridge was cracked for years',
    'an open letter to the council to advise that any plan could be reversed',
  ])('is not: %s', (text) => expect(isClause(tokensOf(text))).toBe(false));
});
