import { type LetterCase, letterCaseOf } from '../../lib/engine/text/letter-case.ts';
import { partsOfSpeech } from '../../lib/engine/text/parts-of-speech.ts';
import { openTagger } from '../../lib/engine/text/tagger.ts';
import type { WeightTable } from '../../lib/engine/text/tagger-table.ts';
import { wordOf } from '../../lib/engine/words.ts';
import { inCase } from './in-case.ts';
import { type TreebankWord, tagOf } from './treebank.ts';

export interface Accuracy {
  readonly words: number;
  /** Per cent, by the tags we fit (names are PROPN). */
  readonly right: number;
  /** Per cent, by the tags as annotated. */
  readonly rightAsAnnotated: number;
  readonly verbPrecision: number;
  readonly verbRecall: number;
}

const percent = (part: number, whole: number): number => (whole === 0 ? 0 : (100 * part) / whole);

/** Tags the treebank's own words and compares; `letterCase` rewrites the sentences first. */
export function measure(
  table: WeightTable,
  sentences: readonly (readonly TreebankWord[])[],
  letterCase: LetterCase = 'sentence',
): Accuracy {
  const tagColumns = openTagger(table);
  const count = { words: 0, right: 0, annotated: 0, verbsFound: 0, verbs: 0, verbsRight: 0 };
  for (const sentence of sentences) {
    const forms = inCase[letterCase](sentence.map(({ form }) => form));
    const words = forms.map(wordOf);
    const style = letterCaseOf(words);
    const tags = tagColumns(words, style);
    sentence.forEach((word, i) => {
      const tag = partsOfSpeech[tags[i] as number];
      const truth = tagOf(word);
      count.words += 1;
      if (tag === truth) count.right += 1;
      if (tag === word.upos) count.annotated += 1;
      if (tag === 'VERB') count.verbsFound += 1;
      if (truth === 'VERB') count.verbs += 1;
      if (tag === 'VERB' && truth === 'VERB') count.verbsRight += 1;
    });
  }
  return {
    words: count.words,
    right: percent(count.right, count.words),
    rightAsAnnotated: percent(count.annotated, count.words),
    verbPrecision: percent(count.verbsRight, count.verbsFound),
    verbRecall: percent(count.verbsRight, count.verbs),
  };
}

export const inWords = (accuracy: Accuracy): string =>
  `${accuracy.right.toFixed(2)} % of ${accuracy.words} words right (${accuracy.rightAsAnnotated.toFixed(2)} % by the tags as annotated), ` +
  `VERB precision ${accuracy.verbPrecision.toFixed(1)}, recall ${accuracy.verbRecall.toFixed(1)}`;
