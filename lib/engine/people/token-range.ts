import type { Span, Token } from '../types.ts';

/** Half-open range of token indices in one sentence. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** The text a range covers. */
export const spanOf = (tokens: readonly Token[], { from, to }: TokenRange): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
});

/** No space between the token and the one after it: "Jong" "-" "un". */
export const isGlued = (tokens: readonly Token[], at: number): boolean => {
  const here = tokens[at];
  const next = tokens[at + 1];
  return here !== undefined && next !== undefined && here.end === next.start;
};
