import type { RemovalReason } from '../../lib/article/article.ts';
import { type BlockView, featureNames, valuesOf } from '../../lib/article/noise/form/features.ts';
import { type FormModel, likelihoodsOf, viewsAlone, viewsAmong } from '../../lib/article/noise/form/likelihood.ts';
import { fitLogistic, type Row } from '../logistic-regression.ts';
import type { BlockKind, Example } from './examples.ts';

/** Chosen by cross-validation (`--check`): of 1.5, 3, 4 and 6 the one with most recall where 99 % of what is removed is noise. */
const shrinkage = 4;
/** The same for reasons: of 0.3, 1, 2 and 4 the one with which most characters were named as they are marked. */
const reasonShrinkage = 2;
/** What is learned of one part of the articles is tried on the others. */
const parts = 5;

export const partsOf = <Item>(items: readonly Item[]): { readonly inside: Item[]; readonly outside: Item[] }[] =>
  Array.from({ length: parts }, (_, part) => ({
    inside: items.filter((_, index) => index % parts === part),
    outside: items.filter((_, index) => index % parts !== part),
  }));

const size = featureNames().length;

/**
 * Blocks alone first, then with what that says of those around them: the second fit sees likelihoods of articles that the first
 * one was not fitted on, as it will later.
 */
export function fitForms(examples: readonly Example[]): FormModel {
  const alone = new Map(examples.map((example) => [example, viewsAlone(example)]));
  const fitAlone = (of: readonly Example[]): Float64Array => weightsOf(of, (example) => alone.get(example) ?? []);
  const foreseen = new Map<Example, number[]>();
  for (const { inside, outside } of partsOf(examples)) {
    const weights = fitAlone(outside);
    for (const example of inside) foreseen.set(example, likelihoodsOf(alone.get(example) ?? [], weights));
  }
  const among = new Map(examples.map((example) => [example, viewsAmong(example, alone.get(example) ?? [], foreseen.get(example) ?? [])]));
  const viewsOf = (example: Example) => among.get(example) ?? [];
  return { alone: fitAlone(examples), among: weightsOf(examples, viewsOf), reasons: fitReasons(examples, viewsOf) };
}

type Views = (example: Example) => readonly (BlockView | null)[];

const weightsOf = (examples: readonly Example[], viewsOf: Views): Float64Array =>
  fitLogistic(
    rowsOf(examples, viewsOf, (kind) => (kind === 'untold' ? null : Number(kind !== 'story'))),
    size,
    shrinkage,
  );

/** One reason against all others, among noise. */
function fitReasons(examples: readonly Example[], viewsOf: Views): FormModel['reasons'] {
  const isReason = (kind: BlockKind): kind is RemovalReason => kind !== 'story' && kind !== 'untold';
  const reasons = [...new Set(examples.flatMap(({ kinds }) => kinds.filter(isReason)))].toSorted();
  return reasons.map((reason) => ({
    reason,
    weights: fitLogistic(
      rowsOf(examples, viewsOf, (kind) => (isReason(kind) ? Number(kind === reason) : null)),
      size,
      reasonShrinkage,
    ),
  }));
}

/** Short blocks whose label is known. */
function rowsOf(examples: readonly Example[], viewsOf: Views, label: (kind: BlockKind) => number | null): Row[] {
  return examples.flatMap((example) =>
    viewsOf(example).flatMap((view, index) => {
      const known = label(example.kinds[index] ?? 'untold');
      return view === null || known === null ? [] : [{ values: valuesOf(view), label: known }];
    }),
  );
}
