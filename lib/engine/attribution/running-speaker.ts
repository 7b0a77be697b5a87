import type { Span } from '../types.ts';
import type { Found } from './found.ts';
import { type SentenceView, spanOf } from './sentence-view.ts';

/** An attribution in spans of the article's text. */
export interface Report {
  readonly source: Span | null;
  readonly cue: Span | null;
  /** Grows while quotations follow. */
  readonly content: Span[];
  readonly rule: string;
}

/** One reporting unit with what its own rules found. */
export interface Unit {
  readonly view: SentenceView;
  readonly found: readonly Found[];
  readonly taken: readonly boolean[];
}

/**
 * Who speaks when a quotation comes with no cue of its own: the speaker of a report that further quotations belong to, or,
 * in the same paragraph only, of a report whose own content was not quoted.
 */
type OpenSpeaker = { readonly index: number } | { readonly report: Report; readonly paragraph: number };

const toReport = ({ tokens }: SentenceView, found: Found): Report => ({
  source: found.source && spanOf(tokens, found.source),
  cue: found.cue && spanOf(tokens, found.cue),
  content: found.content.map((piece) => spanOf(tokens, piece)),
  rule: found.rule,
});

/** Quotations of the unit that no cue has claimed and that could be speech of their own. */
const unclaimed = (view: SentenceView, taken: readonly boolean[]): Span[] =>
  view.quoted.filter((part) => part.isDirect && !taken[part.from]).map((part) => spanOf(view.tokens, part));

const nobody = (quotations: Span[]): Report => ({ source: null, cue: null, content: quotations, rule: 'quotation, nobody named' });

/** "Ruiz", "the mayor, Ana Ruiz", "she": somebody who can speak. "The law", "it" and "which" are given no quotation. */
function canSpeak({ tokens }: SentenceView, { source }: Found): boolean {
  if (!source) return false;
  const words = tokens.slice(source.from, source.to);
  return words.some((word) => word.pos === 'PROPN') || (words.length === 1 && /^(?:he|she|they|i|we)$/.test(words[0]?.lower ?? ''));
}

/**
 * All reports of the article. A quotation with no cue goes to the speaker who is still open: whose quotation stands before
 * it with only quotations between, or whose words were reported just before it in the same paragraph (in the next one that
 * is wrong as often as right). With none open it is kept with no source, never a guess.
 */
export function withRunningSpeaker(units: Iterable<Unit>): Report[] {
  const reports: Report[] = [];
  let speaker = null as OpenSpeaker | null;
  let gap = 0;

  const append = (report: Report): OpenSpeaker => ({ index: reports.push(report) - 1 });
  const claim = (open: OpenSpeaker | null, quotations: Span[]): OpenSpeaker => {
    if (!open) return append(nobody(quotations));
    if ('report' in open) return append({ ...open.report, content: quotations, rule: 'quotation behind a report' });
    for (const quotation of quotations) reports[open.index]?.content.push(quotation); // spread, tens of thousands would overflow the stack
    return open;
  };

  for (const { view, found, taken } of units) {
    if (speaker && 'paragraph' in speaker && speaker.paragraph !== view.paragraph) speaker = null;
    const quotations = unclaimed(view, taken);
    if (quotations.length > 0 && view.quoted[0]?.from === 0) speaker = claim(speaker, quotations);
    const own = found.map((each) => append(toReport(view, each)));
    const lastSpeech = own[found.findLastIndex((each) => each.isSpeech)];
    const last = found.at(-1);
    const isQuoted = view.quoted.length > 0;
    if (lastSpeech) speaker = lastSpeech;
    else if (last && !isQuoted) speaker = canSpeak(view, last) ? { report: toReport(view, last), paragraph: view.paragraph } : null;
    else if (!isQuoted && (gap > 0 || view.startsParagraph)) speaker = null;
    gap = isQuoted || last ? 0 : gap + 1;
  }
  return reports;
}
