import { readDocument } from '../../lib/engine/text/index.ts';
import { loadScorer } from './attribution-scorer.ts';
import { claimsOf, contentOf, type Prediction } from './predictions.ts';
import { type GoldArticle, idOf, type Runner } from './runner.ts';
import { percent, type Row } from './table.ts';

const depths = [1, 3];

/** The baseline: every sentence is a claim, the first first. */
function firstSentences(article: GoldArticle): Prediction {
  const { sentences } = readDocument({ text: article.text, title: null, removed: [], headings: [], language: 'en' });
  return { doc: idOf(article), claims: sentences.map((sentence) => ({ ...contentOf(sentence), speaker: null })) };
}

/** Is the main claim among the first? */
export async function mainClaimRows(directory: string, run: Runner): Promise<Row[]> {
  const gold = run.gold<GoldArticle>(directory, 'main-claim/dev.jsonl');
  if (gold.length === 0) return [];
  const scorer = await loadScorer(directory);
  const recall = (predictions: readonly Prediction[], topk: number) =>
    percent(scorer.score(gold, predictions, { topk }).summary.detection.iou.r);
  const ours = gold.map((article) => claimsOf(run.summary(article)));
  const baseline = gold.map(firstSentences);
  return depths.map((depth) => ({
    set: 'main-claim/dev',
    documents: gold.length,
    measure: `main claim, recall at ${depth}`,
    ours: recall(ours, depth),
    beside: `first sentences ${recall(baseline, depth)}`,
  }));
}
