import type { Speaker } from './speakers.ts';

/** As many hues as people can tell apart; whoever speaks less often shares one grey. Names stand beside every colour. */
const hues = 8;

/** The class names that colour what somebody says: `v v2`. Null: the article's own voice, or nobody. */
export const colourOf = (speaker: Speaker | null): string =>
  speaker !== null && speaker.name !== null && speaker.rank < hues ? `v v${speaker.rank}` : 'v';
