import { isInside, touches } from '../spans.ts';
import type { Attribution, AttributionMode, Document, Span } from '../types.ts';
import { confidenceOf, type Feature } from './confidence.ts';
import { quotationsOfNobody, type Report, type Unit, withRunningSpeaker } from './running-speaker.ts';
import { sentenceAttributions } from './sentence-attributions.ts';
import { type SentenceView, sentenceViews } from './sentence-view.ts';

export interface AttributionOptions {
  /** For text that is not English: quotations by their marks, no cues and no sources. */
  readonly quotationsOnly: boolean;
}

/** Longer units are lists or lost punctuation, not sentences: reading them as one would cost the square of their length. */
const longestUnit = 400;

const readUnit = (view: SentenceView): Unit => {
  const isReadable = view.tokens.length <= longestUnit;
  return { view, ...(isReadable ? sentenceAttributions(view) : { found: [], taken: view.tokens.map(() => false) }) };
};

/** Content is direct when all of it stands in quotation marks, mixed when some does, else indirect. */
function modeOf(content: readonly Span[], quotations: readonly Span[]): AttributionMode {
  if (content.every((piece) => isInside(piece, quotations))) return 'direct';
  return content.some((piece) => touches(piece, quotations)) ? 'mixed' : 'indirect';
}

const byPosition = (one: Report, other: Report): number =>
  (one.content[0]?.start ?? 0) - (other.content[0]?.start ?? 0) || (one.content.at(-1)?.end ?? 0) - (other.content.at(-1)?.end ?? 0);

/** An attribution and what its confidence is read from. */
export interface JudgedAttribution extends Attribution {
  readonly features: readonly Feature[];
}

/** `attributions` with the features of each: what `confidence-weights.ts` is fitted on. */
export function judgedAttributions(document: Document, { quotationsOnly }: AttributionOptions): JudgedAttribution[] {
  const views = sentenceViews(document, { isEnglish: !quotationsOnly });
  const quotations = views.flatMap((view) => view.quoted.map((part) => part.quotation));
  const reports = quotationsOnly ? quotationsOfNobody(views) : withRunningSpeaker(views.map(readUnit));
  return reports.sort(byPosition).map(({ content, cue, source, rule, features }) => ({
    mode: modeOf(content, quotations),
    content,
    cue,
    source,
    rule,
    features,
    confidence: confidenceOf(features),
  }));
}

/** All reported speech, thought and intention, in article order. Contents never overlap within a sentence. */
export const attributions = (document: Document, options: AttributionOptions): Attribution[] =>
  judgedAttributions(document, options).map(({ features: _, ...attribution }) => attribution);
