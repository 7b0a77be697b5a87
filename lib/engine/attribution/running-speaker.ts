import type { Span } from '../types.ts';
import { canSpeak } from './can-speak.ts';
import type { Feature } from './confidence.ts';
import { confidenceFeatures, featuresOfRule } from './confidence-features.ts';
import type { Found } from './found.ts';
import { asks, intervieweeIn } from './interviewee.ts';
import { introducedByColon } from './rules/introduced-by-colon.ts';
import { type SentenceView, spanOf } from './sentence-view.ts';

/** An attribution in spans of the article's text. */
export interface Report {
  readonly source: Span | null;
  readonly cue: Span | null;
  /** Grows while quotations follow. */
  readonly content: Span[];
  readonly rule: string;
  /** For its confidence. */
  readonly features: readonly Feature[];
}

/** One reporting unit with what its own rules found. */
export interface Unit {
  readonly view: SentenceView;
  readonly found: readonly Found[];
  readonly taken: readonly boolean[];
}

/** Who speaks when a quotation comes with no cue of its own. */
type OpenSpeaker =
  /** A report whose content goes on, in this paragraph only or in any that follow. */
  | { readonly index: number; readonly paragraph: number | null }
  /** Whom a colon has introduced, with nothing said yet. */
  | { readonly introduced: Report };

const toReport = (view: SentenceView, found: Found): Report => ({
  source: found.source && spanOf(view.tokens, found.source),
  cue: found.cue && spanOf(view.tokens, found.cue),
  content: found.content.map((piece) => spanOf(view.tokens, piece)),
  rule: found.rule,
  features: confidenceFeatures(view, found),
});

/** Quotations of the unit that no cue has claimed and that could be speech of their own. */
const unclaimed = (view: SentenceView, taken: readonly boolean[]): Span[] =>
  view.quoted.filter((part) => part.isDirect && !taken[part.from]).map((part) => spanOf(view.tokens, part));

const ruleForNobody = 'quotation, nobody named';
const nobody = (quotations: Span[]): Report => ({
  source: null,
  cue: null,
  content: quotations,
  rule: ruleForNobody,
  features: featuresOfRule(ruleForNobody),
});

/** Of a text that is not English nobody knows who speaks: the quotations of each unit, with no source. */
export const quotationsOfNobody = (views: readonly SentenceView[]): Report[] =>
  views
    .map((view) => unclaimed(view, []))
    .filter((quotations) => quotations.length > 0)
    .map(nobody);

const followsContent = ({ cue, content }: Found): boolean => cue !== null && cue.from >= (content[0]?.to ?? 0);

/**
 * All reports of the article. A quotation with no cue goes to the speaker who is still open: whose quotation stands before
 * it with only quotations between, whom a colon introduced, or whose words were reported just before it in the same
 * paragraph (in the next one that is wrong as often as right); in an interview, an answer to whom its opening names. With
 * none open it is kept with no source, never a guess.
 */
export function withRunningSpeaker(units: Iterable<Unit>): Report[] {
  const reports: Report[] = [];
  let speaker = null as OpenSpeaker | null;
  let gap = 0;
  let interviewee: Report | null = null;
  let isAsked = false;

  const append = (report: Report, paragraph: number | null = null): OpenSpeaker => ({ index: reports.push(report) - 1, paragraph });
  const claim = (open: OpenSpeaker | null, quotations: Span[]): OpenSpeaker => {
    if (!open) return append(nobody(quotations));
    if ('introduced' in open) return append({ ...open.introduced, content: quotations });
    for (const quotation of quotations) reports[open.index]?.content.push(quotation); // spread, tens of thousands would overflow the stack
    return open;
  };
  /** A quoted report with its cue behind it goes on in the next paragraph, as a quotation does. */
  const openedBy = (view: SentenceView, last: Found, report: OpenSpeaker | undefined): OpenSpeaker | null => {
    if (!report || !('index' in report) || !canSpeak(view, last.source)) return null;
    const goesOn = view.quoted.length > 0 && followsContent(last);
    return { index: report.index, paragraph: goesOn ? null : view.paragraph };
  };

  for (const { view, found, taken } of units) {
    if (speaker && 'index' in speaker && speaker.paragraph !== null && speaker.paragraph !== view.paragraph) speaker = null;
    if (isAsked && view.startsParagraph && interviewee) speaker = { introduced: interviewee };
    const quotations = unclaimed(view, taken);
    if (quotations.length > 0 && view.quoted[0]?.from === 0) speaker = claim(speaker, quotations);
    const own = found.map((each) => append(toReport(view, each)));
    const lastSpeech = own[found.findLastIndex((each) => each.isSpeech)];
    const last = found.at(-1);
    const isQuoted = view.quoted.length > 0;
    const introduced = introducedByColon(view);
    if (introduced) speaker = { introduced: toReport(view, introduced) };
    else if (lastSpeech) speaker = lastSpeech;
    else if (last) speaker = openedBy(view, last, own.at(-1));
    else if (!isQuoted && (gap > 0 || view.startsParagraph)) speaker = null;
    gap = isQuoted || last ? 0 : gap + 1;
    interviewee ??= intervieweeIn(view);
    isAsked = asks(view);
  }
  return reports;
}
