import { firstEndingAfter } from '../spans.ts';
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
    const { source, content, mode } = attribution;
    const hull = hullOf(attribution);
    const quotedIn = mode === 'indirect' ? null : overlapsBySentence(sentences, content);
    for (let i = firstEndingAfter(sentences, hull.start); i < sentences.length; i += 1) {
      const sentence = sentences[i];
      if (!sentence || sentence.start >= hull.end) break;
      const before = naming[i] ?? none;
      const hasSource = source !== null && within(source, sentence);
      const quoted = quotedIn?.get(i) ?? 0;
      naming[i] = {
        hasSource: before.hasSource || hasSource,
        isResolved: before.isResolved || (hasSource && (people.sources[k] ?? null) !== null),
        speakerElsewhere: before.speakerElsewhere || (!hasSource && quoted * 2 > sentence.end - sentence.start),
      };
    }
  });
  return naming;
}

/** From the first to the last of what belongs to it; the pieces of content are in text order. */
function hullOf({ content, cue, source }: Attribution): Span {
  const starts = [content[0], cue, source].flatMap((span) => span?.start ?? []);
  const ends = [content.at(-1), cue, source].flatMap((span) => span?.end ?? []);
  return { start: Math.min(...starts), end: Math.max(...ends) };
}

/** Number of the sentence → how many characters of the pieces lie in it. */
function overlapsBySentence(sentences: readonly Sentence[], pieces: readonly Span[]): ReadonlyMap<number, number> {
  const overlaps = new Map<number, number>();
  for (const piece of pieces) {
    for (let i = firstEndingAfter(sentences, piece.start); i < sentences.length; i += 1) {
      const sentence = sentences[i];
      if (!sentence || sentence.start >= piece.end) break;
      overlaps.set(i, (overlaps.get(i) ?? 0) + overlap(piece, sentence));
    }
  }
  return overlaps;
}
