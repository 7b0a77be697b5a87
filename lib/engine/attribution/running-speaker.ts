import type { Span } from '../types.ts';
import type { Found } from './found.ts';
import { type SentenceView, spanOf } from './sentence-view.ts';

/** An attribution in spans of the article's text. */
export interface Report {
  readonly source: Span | null;
  readonly cue: Span | null;
  readonly content: readonly Span[];
  readonly rule: string;
}

/** One reporting unit with what its own rules found. */
export interface Unit {
  readonly view: SentenceView;
  readonly found: readonly Found[];
  readonly taken: readonly boolean[];
}

/** Who speaks when a quotation comes with no cue of its own. */
interface OpenSpeaker {
  readonly report: Report;
  /** Index of the report that further quotations belong to; null: they make a new one (its own content was not quoted). */
  readonly index: number | null;
}

const toReport = ({ tokens }: SentenceView, found: Found): Report => ({
  source: found.source && spanOf(tokens, found.source),
  cue: found.cue && spanOf(tokens, found.cue),
  content: found.content.map((piece) => spanOf(tokens, piece)),
  rule: found.rule,
});

/** Quotations of the unit that no cue has claimed and that could be speech of their own. */
const unclaimed = ({ view, taken }: Unit): Span[] =>
  view.quoted.filter((part) => part.isDirect && !taken[part.from]).map((part) => spanOf(view.tokens, part));

const nobody = (quotations: readonly Span[]): Report => ({ source: null, cue: null, content: quotations, rule: 'quotation, nobody named' });

const isDirect = (report: Report): boolean => report.rule.startsWith('quotation');

/**
 * All reports of the article. A quotation with no cue goes to the speaker who is still open (he spoke in the sentence or
 * paragraph before, and only quotations stand between); with none open it is kept with no source, never a guess.
 */
export function withRunningSpeaker(units: Iterable<Unit>): Report[] {
  const reports: Report[] = [];
  let speaker: OpenSpeaker | null = null;
  let gap = 0;

  const append = (report: Report): OpenSpeaker => ({ report, index: reports.push(report) - 1 });
  const claim = (open: OpenSpeaker | null, quotations: readonly Span[]): OpenSpeaker => {
    if (!open) return append(nobody(quotations));
    if (open.index === null) return append({ ...open.report, content: quotations, rule: 'quotation behind a report' });
    const report = reports[open.index] as Report;
    const longer = { ...report, content: [...report.content, ...quotations] };
    reports[open.index] = longer;
    return { report: longer, index: open.index };
  };

  for (const unit of units) {
    const { view } = unit;
    const quotations = unclaimed(unit);
    if (quotations.length > 0 && view.quoted[0]?.from === 0) speaker = claim(speaker, quotations);
    const own = unit.found.map((each) => append(toReport(view, each)));
    const lastDirect = own.findLast(({ report }) => isDirect(report));
    const last = own.at(-1);
    if (lastDirect) speaker = lastDirect;
    else if (view.quoted.length === 0 && last?.report.source) speaker = { report: last.report, index: null };
    else if (view.quoted.length === 0 && (gap > 0 || view.startsParagraph)) speaker = null;
    gap = view.quoted.length > 0 || last ? 0 : gap + 1;
  }
  return reports;
}
