import type { StorySentence } from '../salience/article-view.ts';
import type { Attribution, Span, Token } from '../types.ts';

/** What a sentence could claim. */
export interface Candidate {
  /** Position among the story's sentences. */
  readonly i: number;
  /** Inside the sentence, in order. */
  readonly spans: readonly Span[];
  /** Of the spans. */
  readonly tokens: readonly Token[];
  /** Index and the attribution itself; null: the article's own voice. */
  readonly attribution: number | null;
  readonly reported: Attribution | null;
  readonly story: StorySentence;
}
