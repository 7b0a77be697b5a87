import type { Attribution, Summary } from '../../lib/summary-format.ts';

type Pieces = readonly (readonly [number, number])[];

/** What the scorer reads of one article. */
export interface Prediction {
  readonly doc: string;
  readonly claims: readonly PredictedClaim[];
}

export interface PredictedClaim {
  readonly start: number;
  readonly end: number;
  readonly spans: Pieces;
  readonly speaker: { readonly start: number; readonly end: number; readonly text: string; readonly name?: string } | null;
  readonly cue?: { readonly start: number; readonly end: number };
}

interface Excerpt {
  readonly start: number;
  readonly end: number;
  readonly spans?: readonly { readonly start: number; readonly end: number }[];
}

export function contentOf({ start, end, spans }: Excerpt): Pick<PredictedClaim, 'start' | 'end' | 'spans'> {
  return { start, end, spans: spans?.map((span) => [span.start, span.end] as const) ?? [[start, end]] };
}

function speakerOf(attribution: Attribution | undefined): PredictedClaim['speaker'] {
  const source = attribution?.source;
  if (!source) return null;
  return { start: source.start, end: source.end, text: source.text, ...(source.name ? { name: source.name } : {}) };
}

export const attributionsOf = (summary: Summary): Prediction => ({
  doc: summary.id,
  claims: summary.attributions.map((attribution) => ({
    ...contentOf(attribution.content),
    speaker: speakerOf(attribution),
    ...(attribution.cue ? { cue: { start: attribution.cue.start, end: attribution.cue.end } } : {}),
  })),
});

export function claimsOf(summary: Summary): Prediction {
  const byId = new Map(summary.attributions.map((attribution) => [attribution.id, attribution]));
  return {
    doc: summary.id,
    claims: summary.claims.map((claim) => ({ ...contentOf(claim), speaker: speakerOf(byId.get(claim.attribution ?? '')) })),
  };
}
