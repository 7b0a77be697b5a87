import type { Entity, People, Span } from '../types.ts';
import { fullestName } from './fullest-name.ts';
import type { Somebody } from './people-known.ts';

/** A mention and whose it is. */
export interface OwnedSpan extends Span {
  readonly entity: number;
}

const byPosition = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** Sorted, none overlapping another: a name wins over the phrase around it. */
function withoutOverlaps(names: readonly OwnedSpan[], others: readonly OwnedSpan[]): OwnedSpan[] {
  const kept: OwnedSpan[] = [];
  const sortedNames = [...names].sort(byPosition);
  let next = 0;
  for (const span of [...others].sort(byPosition)) {
    while (next < sortedNames.length && (sortedNames[next] as OwnedSpan).end <= span.start) next++;
    const isFree = (sortedNames[next]?.start ?? Number.POSITIVE_INFINITY) >= span.end;
    if (isFree && span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  }
  return [...sortedNames, ...kept].sort(byPosition);
}

function byEntity(spans: readonly OwnedSpan[]): Map<number, Span[]> {
  const lists = new Map<number, Span[]>();
  for (const { start, end, entity } of spans) {
    const list = lists.get(entity);
    if (list) list.push({ start, end });
    else lists.set(entity, [{ start, end }]);
  }
  return lists;
}

/** Entities in the order in which the text first mentions them, with the attributions' sources renumbered to match. */
export function inTextOrder(
  text: string,
  people: readonly Somebody[],
  names: readonly OwnedSpan[],
  others: readonly OwnedSpan[],
  sources: readonly (number | null)[],
): People {
  const mentions = byEntity(withoutOverlaps(names, others));
  const named = byEntity(names);
  const order = [...mentions.keys()];
  const numbers = new Map(order.map((entity, number) => [entity, number]));
  const entities: Entity[] = order.map((entity) => ({
    name: fullestName(text, named.get(entity) ?? []),
    type: people[entity]?.type ?? 'other',
    mentions: mentions.get(entity) ?? [],
  }));
  return { entities, sources: sources.map((entity) => (entity === null ? null : (numbers.get(entity) ?? null))) };
}
