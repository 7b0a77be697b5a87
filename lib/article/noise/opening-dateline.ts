import { datelineOf } from '../dateline.ts';
import { isNearStart, type NoiseRule } from './rule.ts';

/** "LONDON (Reuters) — " before the first sentence. */
export const openingDateline: NoiseRule = {
  name: 'dateline',
  reason: 'dateline',
  find: (story) => story.blocks.filter((block) => isNearStart(block, story)).flatMap((block) => datelineOf(block) ?? []),
};
