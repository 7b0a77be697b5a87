import type { RemovalReason } from '../../article.ts';
import { commonWordsOf } from './common-words.ts';
import { kindCounts } from './counts.ts';
import { type BlockFacts, writtenWords } from './facts.ts';
import { type BlockView, formValues, type Surroundings, weighed, weighing } from './features.ts';
import { type BlockPlace, placesOf } from './place.ts';

/** Fitted by `scripts/fit-noise.ts`. */
export interface FormModel {
  /** Of each value of `valuesOf`: when a block is looked at alone, and when it is known what those around it may be. */
  readonly alone: Float64Array;
  readonly among: Float64Array;
  /** The same among noise, for each reason. */
  readonly reasons: readonly { readonly reason: RemovalReason; readonly weights: Float64Array }[];
}

/** Notices are short. */
const mostNoticeWords = 45;

const isShort = ({ words }: BlockFacts): boolean => words.length <= mostNoticeWords;

/** An article's blocks, and which of them are known to be noise. */
export interface Blocks {
  readonly facts: readonly BlockFacts[];
  /** What rules say each one is; null where they say nothing. */
  readonly known: readonly (RemovalReason | null)[];
}

/** Short blocks as they are looked at alone; null for the others. */
export const viewsAlone = ({ facts, known }: Blocks): (BlockView | null)[] => {
  const places = placesOf(facts, known, (index) => known[index] === null);
  const common = commonWordsOf(facts);
  return facts.map((one, index) => {
    if (!isShort(one)) return null;
    const form = { facts: one, written: writtenWords(one.block.text), counts: kindCounts(one.words), common: common(index) };
    return { ...form, form: formValues(form), place: places[index] as BlockPlace, around: unknown };
  });
};

/** The same, now that it is known how likely each is noise when it is looked at alone. */
export const viewsAmong = (blocks: Blocks, views: readonly (BlockView | null)[], alone: readonly number[]): (BlockView | null)[] => {
  const places = placesOf(blocks.facts, blocks.known, (index) => blocks.known[index] === null && (alone[index] ?? 0) < 0.5);
  const around = surroundingsOf(blocks, alone);
  return views.map((view, index) => view && { ...view, place: places[index] as BlockPlace, around: around[index] as Surroundings });
};

const unknown: Surroundings = { own: 0, previous: 0, next: 0, restBelow: 0, restAbove: 0, group: 0 };
/** How likely noise is where no other line shares a group. */
const usualGroup = 0.3;

function surroundingsOf({ facts, known }: Blocks, alone: readonly number[]): Surroundings[] {
  const likely = alone.map((own, index) => (known[index] === null ? own : 1));
  const above = leastBefore(likely);
  const below = leastBefore(likely.toReversed()).reverse();
  const groups = groupsOf(facts, likely);
  return facts.map(({ block }, index) => {
    const { sum, count } = groups.get(block.group) ?? { sum: 0, count: 1 };
    return {
      own: alone[index] ?? 0,
      previous: likely[index - 1] ?? 1,
      next: likely[index + 1] ?? 1,
      restAbove: above[index] ?? 1,
      restBelow: below[index] ?? 1,
      group: count === 1 ? usualGroup : (sum - (likely[index] ?? 0)) / (count - 1),
    };
  });
}

function groupsOf(
  facts: readonly BlockFacts[],
  likely: readonly number[],
): ReadonlyMap<number, { readonly sum: number; readonly count: number }> {
  const groups = new Map<number, { readonly sum: number; readonly count: number }>();
  for (const [index, { block }] of facts.entries()) {
    const { sum, count } = groups.get(block.group) ?? { sum: 0, count: 0 };
    groups.set(block.group, { sum: sum + (likely[index] ?? 0), count: count + 1 });
  }
  return groups;
}

/** Of each value, the least of those before it; 1 where there are none. */
function leastBefore(values: readonly number[]): number[] {
  let least = 1;
  return values.map((value) => {
    const before = least;
    least = Math.min(least, value);
    return before;
  });
}

export const likelihoodsOf = (views: readonly (BlockView | null)[], weights: Float64Array): number[] =>
  views.map((view) => (view === null ? 0 : 1 / (1 + Math.exp(-weighed(view, weights)))));

/** A short block, and how likely it is noise. */
export interface JudgedBlock {
  readonly view: BlockView;
  readonly likelihood: number;
}

/** How likely each block is noise; null for those that are too long. */
export function judgedBlocks(blocks: Blocks, model: FormModel): (JudgedBlock | null)[] {
  const views = viewsAlone(blocks);
  const among = viewsAmong(blocks, views, likelihoodsOf(views, model.alone));
  const likelihoods = likelihoodsOf(among, model.among);
  return among.map((view, index) => view && { view, likelihood: likelihoods[index] ?? 0 });
}

/** Which kind of noise a block is, if it is any. */
export function likeliestReason(view: BlockView, { reasons }: FormModel): RemovalReason {
  const scoreBy = weighing(view);
  const scores = reasons.map(({ reason, weights }) => ({ reason, score: scoreBy(weights) }));
  return scores.reduce((best, other) => (other.score > best.score ? other : best)).reason;
}
