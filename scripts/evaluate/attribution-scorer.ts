import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Prediction } from './predictions.ts';

interface Score {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
}

/** What we read of the scorer's answer. */
export interface AttributionSummary {
  readonly docs: number;
  readonly detection: { readonly iou: Score };
  readonly attributed: Score;
  readonly speaker: { readonly matched: number; readonly all: number | null };
  readonly resolved: { readonly n: number; readonly right: number | null };
  readonly spans: { readonly content: { readonly exact: Score } };
}

export interface ScorerOptions {
  readonly only?: string;
  readonly punct?: boolean;
  readonly topk?: number;
}

export interface AttributionScorer {
  score(
    gold: readonly unknown[],
    predictions: readonly Prediction[],
    options?: ScorerOptions,
  ): { readonly docs: readonly unknown[]; readonly summary: AttributionSummary };
  bootstrap(docs: readonly unknown[], pick: (summary: AttributionSummary) => number, times?: number): readonly [number, number];
}

export const loadScorer = async (directory: string): Promise<AttributionScorer> =>
  (await import(pathToFileURL(join(directory, 'score-attribution.mjs')).href)) as AttributionScorer;
