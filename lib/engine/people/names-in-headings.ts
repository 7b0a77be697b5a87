import { isCapitalised } from '../text/letter-case.ts';
import type { Sentence, Span } from '../types.ts';
import { foldName } from './fold.ts';
import { spanOf } from './token-range.ts';

/** A name of the text that a heading in title case repeats. */
export interface NameInHeading extends Span {
  readonly entity: number;
}

const longestName = 6;

/** "SESSIONS ASKS NOBLE FOR HELP": only names that the text writes as names, the longest first. `entityOf` takes folded words. */
export function namesInHeading({ tokens }: Sentence, entityOf: (key: string) => number | null): NameInHeading[] {
  const found: NameInHeading[] = [];
  for (let from = 0; from < tokens.length; from++) {
    for (let to = Math.min(tokens.length, from + longestName); to > from; to--) {
      const words = tokens.slice(from, to).map(({ text }) => foldName(text));
      const entity = isCapitalised(tokens[from]?.text ?? '') ? entityOf(words.join(' ')) : null;
      if (entity === null) continue;
      found.push({ ...spanOf(tokens, { from, to }), entity });
      from = to - 1;
      break;
    }
  }
  return found;
}
