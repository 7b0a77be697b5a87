import { firstEndingAfter } from '../spans.ts';
import type { Attribution, Quotation } from '../types.ts';
import type { NamedPeople } from './named-people.ts';

/** By quotation: its speaker, where a name stands beside it; else null. */
export function speakersByName(
  quotations: readonly Quotation[],
  attributions: readonly Attribution[],
  { mentions, owners }: NamedPeople,
): (number | null)[] {
  const speakers: (number | null)[] = new Array(quotations.length).fill(null);
  for (const { source, content } of attributions) {
    if (!source) continue;
    const at = firstEndingAfter(mentions, source.start);
    const isNamed = (mentions[at]?.start ?? source.end) < source.end;
    const owner = isNamed ? owners[at] : null;
    if (typeof owner !== 'number') continue;
    for (const { start, end } of content) {
      for (let index = firstEndingAfter(quotations, start); (quotations[index]?.start ?? end) < end; index++) speakers[index] ??= owner;
    }
  }
  return speakers;
}
