import { firstEndingAfter } from '../bisection.ts';
import type { Attribution, People, Sentence, Span } from '../types.ts';

/** How a sentence stands to its sources. */
export interface SourceNaming {
  /** Says who says, thinks or wants something. */
  readonly hasSource: boolean;
  /** The same, and it is known who that is. */
  readonly isResolved: boolean;
  /** Quotes somebody who is only named elsewhere. */
  readonly speakerElsewhere: boolean;
}

const none: SourceNaming = { hasSource: false, isResolved: false, speakerElsewhere: false };

const within = (span: Span, outer: Span): boolean => outer.start <= span.start && span.end <= outer.end;
const overlap = (span: Span, other: Span): number => Math.max(0, Math.min(span.end, other.end) - Math.max(span.start, other.start));

/** For each sentence how it names the sources of what it reports. Sentences are in text order. */
export function sourceNaming(sentences: readonly Sentence[], attributions: readonly Attribution[], people: People): SourceNaming[] {
  const naming = sentences.map(() => none);
  attributions.forEach((attribution, k) => {
    for (let i = firstEndingAfter(sentences, firstStart(attribution)); i < sentences.length; i += 1) {
      const sentence = sentences[i];
      if (!sentence || sentence.start >= lastEnd(attribution)) break;
      const { source, content, mode } = attribution;
      const before = naming[i] ?? none;
      const hasSource = source !== null && within(source, sentence);
      const quoted = mode === 'indirect' ? 0 : content.reduce((sum, piece) => sum + overlap(piece, sentence), 0);
      naming[i] = {
        hasSource: before.hasSource || hasSource,
        isResolved: before.isResolved || (hasSource && (people.sources[k] ?? null) !== null),
        speakerElsewhere: before.speakerElsewhere || (!hasSource && quoted * 2 > sentence.end - sentence.start),
      };
    }
  });
  return naming;
}

const spansOf = ({ content, cue, source }: Attribution): Span[] => [...content, ...(cue ? [cue] : []), ...(source ? [source] : [])];
const firstStart = (attribution: Attribution): number => Math.min(...spansOf(attribution).map((span) => span.start));
const lastEnd = (attribution: Attribution): number => Math.max(...spansOf(attribution).map((span) => span.end));
