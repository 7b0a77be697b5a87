import { datelineOf } from '../dateline.ts';
import type { NoiseRule } from './rule.ts';

/** A long deck and a caption may stand before the first paragraph. */
const paragraphsLookedAt = 3;

/** "LONDON (Reuters) — " before the first sentence. */
export const openingDateline: NoiseRule = {
  name: 'dateline',
  reason: 'dateline',
  find: (story) =>
    story.blocks.filter(({ index }) => index < story.bodyStart + paragraphsLookedAt).flatMap((block) => datelineOf(block) ?? []),
};
