import { describe, expect, test } from 'vitest';
import { verbOfForm, verbsInOrder } from '../../../lib/engine/attribution/inflection.ts';

const verbs = verbsInOrder(['deny', 'say', 'agree', 'admit', 'find', 'found', 'press', 'echo', 'lie', 'see', 'saw', 'die', 'voice']);

describe('the verb of a form', () => {
  test.each([
    ['deny', 'deny', 'base'],
    ['denies', 'deny', 'third'],
    ['denied', 'deny', 'past'],
    ['denying', 'deny', 'ing'],
    ['said', 'say', 'past'],
    ['agreed', 'agree', 'past'],
    ['agreeing', 'agree', 'ing'],
    ['admitting', 'admit', 'ing'],
    ['presses', 'press', 'third'],
    ['voicing', 'voice', 'ing'],
    ['voices', 'voice', 'third'],
    ['found', 'find', 'past'], // listed first
    ['founded', 'found', 'past'],
    ['saw', 'see', 'past'],
    ['saws', 'saw', 'third'],
  ])('%s is of %s: %s', (word, lemma, form) => {
    expect(verbOfForm(word, verbs)).toEqual({ lemma, form });
  });

  test.each(['den', 'denyed', 'admits nothing', 'admiting', 'constructor', 'sayed', 's', 'ing', ''])('%j is of none', (word) => {
    expect(verbOfForm(word, verbs)).toBeNull();
  });
});
