import type { TextSpan } from '../summary-format.ts';
import { codePointOffsets } from './code-points.ts';

/** Code units of the text beside a quotation, by which it is found again when the text has changed elsewhere. */
const contextLength = 32;

/** W3C Web Annotation selectors. https://www.w3.org/TR/annotation-model/#selectors */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  /** In code points. */
  readonly start: number;
  readonly end: number;
}

export type TextSelectors = readonly (TextQuoteSelector | TextPositionSelector)[];

/** Selects pieces of a text by their words and by their place. */
export function textSelectors(text: string): (span: TextSpan) => TextSelectors {
  const codePoint = codePointOffsets(text);
  return ({ start, end }) => [
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: withoutHalves(text.slice(Math.max(0, start - contextLength), start)),
      suffix: withoutHalves(text.slice(end, end + contextLength)),
    },
    { type: 'TextPositionSelector', start: codePoint(start), end: codePoint(end) },
  ];
}

/** Half a character at an edge is left out: it was cut in two. */
const withoutHalves = (text: string): string => text.replace(/^[\udc00-\udfff]/, '').replace(/[\ud800-\udbff]$/, '');
