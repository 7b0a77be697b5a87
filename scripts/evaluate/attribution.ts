import { type AttributionScorer, loadScorer } from './attribution-scorer.ts';
import { attributionsOf } from './predictions.ts';
import type { GoldArticle, Runner } from './runner.ts';
import { percent, type Row } from './table.ts';

const sets = ['polnear/dev', 'polnear/train', 'polnear/test-open', 'gum-news/attribution'];
const bootstrapSamples = 300;

function rowsOf(set: string, gold: readonly GoldArticle[], scorer: AttributionScorer, run: Runner): Row[] {
  const predictions = gold.map((article) => attributionsOf(run.summary(article)));
  const { docs, summary } = scorer.score(gold, predictions);
  const { attributed, detection, speaker, resolved } = summary;
  const [low, high] = scorer.bootstrap(docs, (part) => part.attributed.f1, bootstrapSamples);
  const row = (measure: string, ours: string, beside: string): Row => ({ set, documents: gold.length, measure, ours, beside });
  const exact = scorer.score(gold, predictions, { punct: true }).summary.spans.content.exact;
  const rows = [
    row(
      'ATTRIBUTED F1',
      percent(attributed.f1),
      `P ${percent(attributed.p)} R ${percent(attributed.r)} [${percent(low)}, ${percent(high)}]`,
    ),
    row('detection F1, IoU 0.5', percent(detection.iou.f1), `P ${percent(detection.iou.p)} R ${percent(detection.iou.r)}`),
    row('source right on matched', percent(speaker.all), `of ${speaker.matched}`),
    row('content exact F1, --punct', percent(exact.f1), `P ${percent(exact.p)} R ${percent(exact.r)}`),
  ];
  if (resolved.n > 0) rows.push(row('resolved speaker name', percent(resolved.right), `of ${resolved.n}`));
  if (set.startsWith('polnear')) {
    const speech = scorer.score(gold, predictions, { only: 'speech' }).summary.attributed;
    rows.splice(1, 0, row('ATTRIBUTED F1, --only speech', percent(speech.f1), `P ${percent(speech.p)} R ${percent(speech.r)}`));
  }
  return rows;
}

/** Who said what, against annotated articles. */
export async function attributionRows(directory: string, run: Runner): Promise<Row[]> {
  const scorer = await loadScorer(directory);
  return sets.flatMap((set) => {
    const gold = run.gold<GoldArticle>(directory, `${set}.jsonl`);
    return gold.length > 0 ? rowsOf(set.replace('/attribution', ''), gold, scorer, run) : [];
  });
}
