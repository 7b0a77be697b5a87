import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '../../lib/engine/text/index.ts';
import type { Span } from '../../lib/engine/types.ts';
import type { Runner } from './runner.ts';
import { percent, type Row } from './table.ts';

interface GoldenCase {
  readonly group: string;
  readonly text: string;
  readonly sentences: readonly string[];
  /** The expected sentences are slices of the text. */
  readonly verbatim: boolean;
}

interface AnnotatedArticle {
  readonly text: string;
  readonly sentences: readonly Span[];
}

const sentencesOf = (text: string): readonly Span[] =>
  readDocument({ text, title: null, removed: [], headings: [], language: 'en' }).sentences;

/** What a language's own segmenter does with the text: a line never goes on in the next. */
function segmenterSentences(text: string): Span[] {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  return Array.from(segmenter.segment(text), ({ segment, index }) => ({ start: index, end: index + segment.trimEnd().length }));
}

type Segment = (text: string) => readonly Span[];

const isRight = (segment: Segment, { text, sentences }: GoldenCase): boolean => {
  const found = segment(text).map(({ start, end }) => text.slice(start, end));
  return found.length === sentences.length && found.every((sentence, i) => sentence === sentences[i]);
};

function boundaryScore(segment: Segment, articles: readonly AnnotatedArticle[]): { p: number; r: number; f1: number } {
  let right = 0;
  let found = 0;
  let wanted = 0;
  for (const { text, sentences } of articles) {
    const ends = new Set(segment(text).map(({ end }) => end));
    found += ends.size;
    wanted += sentences.length;
    right += sentences.filter(({ end }) => ends.has(end)).length;
  }
  return { p: right / found, r: right / wanted, f1: (2 * right) / (found + wanted) };
}

function goldenRows(directory: string): Row[] {
  const path = join(directory, 'sentence-boundaries', 'golden-rules.json');
  if (!existsSync(path)) return [];
  const cases = (JSON.parse(readFileSync(path, 'utf8')) as GoldenCase[]).filter(({ verbatim }) => verbatim);
  return ['golden', 'other'].map((group) => {
    const inGroup = cases.filter((one) => one.group === group);
    const count = (segment: Segment) => inGroup.filter((one) => isRight(segment, one)).length;
    return {
      set: 'sentence-boundaries',
      documents: inGroup.length,
      measure: `${group} cases right, of ${inGroup.length}`,
      ours: String(count(sentencesOf)),
      beside: `Intl.Segmenter ${count(segmenterSentences)}`,
    };
  });
}

/** Where sentences end: trick cases, and annotated news. */
export async function sentenceRows(directory: string, run: Runner): Promise<Row[]> {
  const rows = goldenRows(directory);
  const articles = run.gold<AnnotatedArticle>(directory, 'gum-news/sentences.jsonl');
  if (articles.length === 0) return rows;
  const { p, r, f1 } = boundaryScore(sentencesOf, articles);
  const beside = `P ${percent(p)} R ${percent(r)}; Intl.Segmenter ${percent(boundaryScore(segmenterSentences, articles).f1, 2)}`;
  return [...rows, { set: 'gum-news', documents: articles.length, measure: 'sentence boundary F1', ours: percent(f1, 2), beside }];
}
