import { textFits } from '../listed.ts';
import { isCapitalised } from '../text/letter-case.ts';
import type { Document, Quotation, Sentence, Span, Token } from '../types.ts';
import { verbCueOf } from './cues.ts';
import { isVerbal } from './tag-tests.ts';

/** Half-open range of token indices. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

export interface QuotedPart extends TokenRange {
  readonly quotation: Quotation;
  /** Speech of its own ("…," she said), not a fragment or a scare quote within the reporter's sentence. */
  readonly isDirect: boolean;
}

/** One reporting unit: a sentence, or several where a quotation runs over their boundaries, with its quotations in tokens. */
export interface SentenceView {
  readonly tokens: readonly Token[];
  /** Index behind the last token that is not final punctuation. */
  readonly end: number;
  readonly quoted: readonly QuotedPart[];
  /** For every token the index of its quoted part, -1 outside quotations. */
  readonly quotedAt: readonly number[];
  readonly paragraph: number;
  readonly startsParagraph: boolean;
  readonly isHeading: boolean;
}

/** A paragraph of its own that no full stop ends, as headlines are. */
export const isBareLine = ({ tokens, end, startsParagraph }: SentenceView): boolean => startsParagraph && end === tokens.length;

export const isQuotationMark = textFits(/^(?:[“”"„«»‘]|''|``)$/);
/** A comma, also where American style has it within the marks: what stands before and behind a reporting clause. */
export const setsOff = (token: Token | undefined): boolean => token?.text === ',' || isQuotationMark(token);
export const isDash = textFits(/^(?:[—–―]|--+|-)$/);
/** A dash between spaces, where a clause may end; not the one in "co-author". */
export const isSpacedDash = (tokens: readonly Token[], at: number): boolean =>
  isDash(tokens[at]) && (tokens[at - 1]?.end ?? 0) < (tokens[at]?.start ?? 0) && (tokens[at]?.end ?? 0) < (tokens[at + 1]?.start ?? 0);
export const isFinalPunctuation = textFits(/^[.!?…]+$/);

interface Language {
  /** Where it is not, tags say nothing. */
  readonly isEnglish: boolean;
}

/** "…," / said: "…" / — "…": the places where a quotation stands for a clause of its own. */
function standsAlone(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  if (!before || /^[,:.!?([]$/.test(before.text) || isDash(before) || isQuotationMark(before)) return true;
  const opensCapital = isCapitalised(tokens[from + 1]?.text ?? '');
  return opensCapital && verbCueOf(before)?.frames.has('quotation') === true;
}

const fewestWordsOfSpeech = 4;

function isDirectSpeech(tokens: readonly Token[], { from, to }: TokenRange, { isEnglish }: Language): boolean {
  if (!standsAlone(tokens, from)) return false;
  const words = to - from - 1;
  if (words >= fewestWordsOfSpeech && (!isEnglish || tokens.slice(from, to).some(isVerbal))) return true;
  // "No way," he said: short, verbless, but with its own punctuation at the opening of the sentence.
  const opensCapital = isCapitalised(tokens[from + 1]?.text ?? '');
  return words >= 2 && from === 0 && opensCapital && /^[,?!.]$/.test(tokens[to - 2]?.text ?? '');
}

function quotedParts(tokens: readonly Token[], quotations: readonly Quotation[], language: Language): QuotedPart[] {
  const parts: QuotedPart[] = [];
  let from = 0;
  for (const quotation of quotations) {
    while (from < tokens.length && (tokens[from] as Token).start < quotation.start) from++;
    let to = from;
    while (to < tokens.length && (tokens[to] as Token).end <= quotation.end) to++;
    if (to > from) parts.push({ from, to, quotation, isDirect: isDirectSpeech(tokens, { from, to }, language) });
  }
  return parts;
}

function sentenceView(
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
  context: Language & { startsParagraph: boolean },
): SentenceView {
  const { startsParagraph } = context;
  const first = sentences[0] as Sentence;
  const tokens = sentences.length === 1 ? first.tokens : sentences.flatMap((sentence) => sentence.tokens);
  const quoted = quotedParts(tokens, quotations, context);
  const quotedAt = new Array<number>(tokens.length).fill(-1);
  for (const [index, part] of quoted.entries()) quotedAt.fill(index, part.from, part.to);
  let end = tokens.length;
  while (end > 0 && isFinalPunctuation(tokens[end - 1])) end--;
  return { tokens, end, quoted, quotedAt, paragraph: first.paragraph, startsParagraph, isHeading: first.isHeading };
}

/** Sentences that one quotation spans belong together: its cue may stand behind the last of them. */
function groupByQuotation(sentences: readonly Sentence[], quotations: readonly Quotation[]): Sentence[][] {
  const groups: Sentence[][] = [];
  let next = 0;
  let openUntil = 0;
  for (const sentence of sentences) {
    const group = groups.at(-1);
    const goesOn = group !== undefined && sentence.start < openUntil && group[0]?.paragraph === sentence.paragraph;
    if (goesOn) group.push(sentence);
    else groups.push([sentence]);
    for (; next < quotations.length && (quotations[next] as Quotation).start < sentence.end; next++) {
      openUntil = Math.max(openUntil, (quotations[next] as Quotation).end);
    }
  }
  return groups;
}

/** The document as reporting units, in text order. */
export function sentenceViews({ sentences, quotations }: Document, language: Language): SentenceView[] {
  const views: SentenceView[] = [];
  let next = 0;
  let paragraph = -1;
  for (const group of groupByQuotation(sentences, quotations)) {
    const end = group.at(-1)?.end ?? 0;
    const mine: Quotation[] = [];
    for (; next < quotations.length && (quotations[next] as Quotation).start < end; next++) mine.push(quotations[next] as Quotation);
    const first = group[0] as Sentence;
    views.push(sentenceView(group, mine, { ...language, startsParagraph: first.paragraph !== paragraph }));
    paragraph = first.paragraph;
  }
  return views;
}

/** Token range → the span of text it covers. */
export const spanOf = (tokens: readonly Token[], { from, to }: TokenRange): Span => ({
  start: (tokens[from] as Token).start,
  end: (tokens[to - 1] as Token).end,
});
