import type { SplitExcerpt, TextSpan } from '../summary-format.ts';

/** The pieces that a text was cut out of. */
export const piecesOf = (excerpt: SplitExcerpt): readonly TextSpan[] => excerpt.spans ?? [{ start: excerpt.start, end: excerpt.end }];
