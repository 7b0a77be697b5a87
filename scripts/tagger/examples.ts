import { type LetterCase, letterCaseOf } from '../../lib/engine/text/letter-case.ts';
import { partsOfSpeech } from '../../lib/engine/text/parts-of-speech.ts';
import { viewOf, type WordView } from '../../lib/engine/text/tagger-features.ts';
import { wordOf } from '../../lib/engine/words.ts';
import { inCase } from './in-case.ts';
import { asAnnotated, type TaggedWord, type TreebankWord, withHyphenatedWords } from './treebank.ts';

export interface Example {
  readonly views: readonly WordView[];
  /** Columns of `partsOfSpeech`. */
  readonly tags: readonly number[];
}

const columnOf = new Map(partsOfSpeech.map((tag, column) => [tag, column]));

function exampleOf(words: readonly TaggedWord[], letterCase?: LetterCase): Example {
  const forms = words.map(({ form }) => form);
  const style = letterCase ?? letterCaseOf(forms.map(wordOf));
  const written = letterCase ? inCase[letterCase](forms) : forms;
  return { views: written.map((form) => viewOf(form, style)), tags: words.map(({ tag }) => columnOf.get(tag) as number) };
}

/** How often a sentence is fitted once more in another letter case. */
export type CopyRates = Readonly<Record<Exclude<LetterCase, 'sentence'>, number>>;

/** Each sentence as annotated; once more where we cut words otherwise; some once more in other letter cases. */
export function examplesOf(sentences: readonly (readonly TreebankWord[])[], rates: CopyRates): Example[] {
  const examples: Example[] = [];
  const styles = Object.keys(rates) as (keyof CopyRates)[];
  const due = styles.map(() => 0);
  for (const sentence of sentences) {
    const ours = withHyphenatedWords(sentence);
    examples.push(exampleOf(asAnnotated(sentence)));
    if (ours.length < sentence.length) examples.push(exampleOf(ours));
    styles.forEach((style, i) => {
      due[i] = (due[i] ?? 0) + rates[style];
      if ((due[i] ?? 0) < 1) return;
      due[i] = (due[i] ?? 0) - 1;
      examples.push(exampleOf(ours, style));
    });
  }
  return examples;
}
