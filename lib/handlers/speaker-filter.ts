import { attributionOf } from '../summary-claims.ts';
import type { Claim, Summary } from '../summary-format.ts';

/**
 * Whether a claim is of the speaker that was asked for: all the words, next to each other, in the speaker's name or, where there
 * is none, in the mention; case and accents do not count. `ana ruiz`, `Ruiz` → `Mayor Ana Ruíz`. Null: any claim.
 */
export function speakerFilter(source: string | null): (claim: Claim, summary: Summary) => boolean {
  const asked = source === null ? '' : folded(source);
  if (asked.trim() === '') return () => source === null;
  return (claim, summary) => {
    const said = attributionOf(claim, summary)?.source ?? null;
    return said !== null && folded(said.name ?? said.text).includes(asked);
  };
}

/** `Élodie O'Neil` → ` elodie o neil ` */
const folded = (name: string): string => {
  const letters = name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return ` ${(letters.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
};
