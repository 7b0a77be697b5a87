import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LetterCase } from '../../../lib/engine/text/letter-case.ts';
import { best, noTag, partsOfSpeech } from '../../../lib/engine/text/parts-of-speech.ts';
import { openTagger } from '../../../lib/engine/text/tagger.ts';
import {
  contextFeatureCount,
  ownFeatureCount,
  viewOf,
  writeContextFeatures,
  writeOwnFeatures,
} from '../../../lib/engine/text/tagger-features.ts';
import { openTable } from '../../../lib/engine/text/tagger-table.ts';
import { rows } from '../../../lib/engine/text/tagger-weights.ts';
import { guessColumn, taggerWords } from '../../../lib/engine/text/tagger-words.ts';
import { wordOf } from '../../../lib/engine/words.ts';

const table = openTable(rows);

/** As it is fitted: all features of every word, one by one. */
function tagsOneByOne(texts: readonly string[], letterCase: LetterCase): number[] {
  const words = texts.map((text) => {
    const view = viewOf(text, letterCase);
    return { ...view, guess: guessColumn(table, view) };
  });
  const own = new Int32Array(ownFeatureCount);
  const context = new Int32Array(contextFeatureCount);
  const tags: number[] = [];
  words.forEach((word, i) => {
    const scores = new Int32Array(partsOfSpeech.length);
    writeOwnFeatures(own, word);
    writeContextFeatures(context, words, i, tags[i - 1] ?? noTag, tags[i - 2] ?? noTag);
    table.add(own, scores);
    table.add(context, scores);
    tags.push(best(scores));
  });
  return tags;
}

const words =
  'The the council Council of Port Larkin said says saying that it would not n’t close 3 1,200 ferries “ ” , . to a run runs May may she Ms. Roe’s NASA well-known quickly';
const letterCases = fc.constantFrom<LetterCase>('sentence', 'title', 'capitals', 'small');
const sentences = fc.array(fc.oneof(fc.constantFrom(...words.split(' ')), fc.string({ minLength: 1, maxLength: 80 })), { maxLength: 20 });

describe('the tagger', () => {
  test('gives the tags that all features together give, whatever it tagged before', () => {
    const tagColumns = openTagger(table);
    fc.assert(
      fc.property(sentences, letterCases, (texts, letterCase) => {
        expect([...tagColumns(texts.map(wordOf), letterCase)]).toEqual(tagsOneByOne(texts, letterCase));
      }),
    );
  });

  test('gives the same tags when its memory has been full', () => {
    const tagColumns = openTagger(table);
    const sentence = 'The council of Port Larkin said that it would close .'.split(' ').map(wordOf);
    const first = [...tagColumns(sentence, 'sentence')];
    for (let from = 0; from < 17_000; from += 1000) {
      tagColumns(
        Array.from({ length: 1000 }, (_, i) => wordOf(`w${from + i}`)),
        'sentence',
      );
      if (from < 9000) expect([...tagColumns(sentence, 'sentence')]).toEqual(first); // copied from one memory to the next
    }
    expect([...tagColumns(sentence, 'sentence')]).toEqual(first); // forgotten and found out again
  });

  test('tags a sentence of more words than it remembers', () => {
    const texts = Array.from({ length: 9000 }, (_, i) => wordOf(`w${i}`));
    expect(openTagger(table)(texts, 'sentence')).toHaveLength(texts.length);
  });

  test('remembers no more words than it has room for', () => {
    const memory = taggerWords(table, 2);
    const hasRoomFor = (text: string) => memory.wordsOf([wordOf(text)], 'sentence') !== null;
    expect(['one', 'two', 'one', 'three'].map(hasRoomFor)).toEqual([true, true, true, false]);
  });
});
