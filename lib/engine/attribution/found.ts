import { isWord } from '../listed.ts';
import type { Token } from '../types.ts';
import type { Word } from '../words.ts';
import { isDash, type QuotedPart, type SentenceView, type TokenRange } from './sentence-view.ts';

/** An attribution in tokens of one sentence view, as a rule proposes it. */
export interface Found {
  readonly source: TokenRange | null;
  readonly cue: TokenRange | null;
  readonly content: readonly TokenRange[];
  readonly rule: string;
  /** A quotation with its own speaker: quotations that follow may go on with it. */
  readonly isSpeech?: true;
}

/** What a rule sees: the sentence, and which of its tokens belong to an attribution already. */
export interface Reading {
  readonly view: SentenceView;
  readonly taken: readonly boolean[];
  /** Subject of the nearest finite verb to the left, of any clause. */
  readonly lastSubject: TokenRange | null;
  /** The same, of the main clause: "who" and "which" do not count. */
  readonly mainSubject: TokenRange | null;
}

/** Looks at a whole sentence. */
export type SentenceRule = (reading: Reading) => Found[];

/** Looks at single words, from left to right, where no attribution has taken them. */
export interface CueRule {
  /** Most words are no cue of any rule. */
  readonly isCue: (word: Word) => boolean;
  readonly find: (reading: Reading, at: number) => Found | null;
}

const isTrimmed = (token: Token | undefined): boolean => token !== undefined && (/^[,;:]$/.test(token.text) || isDash(token));
const hasWord = (tokens: readonly Token[]): boolean => tokens.some(isWord);

function trimmed(tokens: readonly Token[], { from, to }: TokenRange): TokenRange {
  while (from < to && isTrimmed(tokens[from])) from++;
  while (to > from && isTrimmed(tokens[to - 1])) to--;
  return { from, to };
}

/** The proposal with its pieces cleared of commas and dashes at the ends; null when no word is left. */
export function cleaned(tokens: readonly Token[], found: Found): Found | null {
  const content = found.content
    .map((piece) => trimmed(tokens, piece))
    .filter(({ from, to }) => to > from && hasWord(tokens.slice(from, to)));
  return content.length > 0 ? { ...found, content } : null;
}

/** Asked of every token, and most are not quoted: without asking for what stands at -1, which is slow. */
export function isInDirectSpeech({ quoted, quotedAt }: SentenceView, at: number): boolean {
  const part = quotedAt[at] ?? -1;
  return part >= 0 && (quoted[part] as QuotedPart).isDirect;
}
