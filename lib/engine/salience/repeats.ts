import type { Token } from '../types.ts';
import { ofWord } from '../words.ts';
import { termsOfTokens } from './article-terms.ts';

/** What two claims are compared by. */
export interface Substance {
  readonly terms: ReadonlySet<string>;
  /** Numbers in digits, without years: "1,200", "3.5". */
  readonly figures: ReadonlySet<string>;
}

const hasDigit = /\d/;
const year = /^(?:19|20)\d\d$/;
const isFigure = ofWord(({ lower }) => hasDigit.test(lower) && !year.test(lower));

function figuresOf(tokens: readonly Token[]): ReadonlySet<string> {
  const figures = new Set<string>();
  for (const { word } of tokens) if (isFigure(word)) figures.add(word.lower);
  return figures;
}

export const substanceOf = (tokens: readonly Token[]): Substance => ({ terms: termsOfTokens(tokens), figures: figuresOf(tokens) });

function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let count = 0;
  for (const item of one) if (other.has(item)) count += 1;
  return count;
}

/** Fewer shared words are a shared topic, not a shared fact. */
const fewestShared = 3;
/** Of the shorter claim's words. A lead and its paraphrase share about so much, two facts of one story less. */
const sameWords = 0.6;
/** Where a figure is the same, fewer words need to be. */
const sameWordsWithFigure = 0.4;

/** Do both tell the same: a quotation and its repetition, a figure told twice, a lead and its paraphrase? */
export function tellsTheSame(one: Substance, other: Substance): boolean {
  const words = shared(one.terms, other.terms);
  if (words < Math.min(fewestShared, one.terms.size, other.terms.size)) return false;
  const share = words / Math.max(1, Math.min(one.terms.size, other.terms.size));
  return share >= (shared(one.figures, other.figures) > 0 ? sameWordsWithFigure : sameWords);
}
