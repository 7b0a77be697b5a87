import type { Removal } from '../../article.ts';
import type { Story } from '../../story.ts';
import { type BlockFacts, factsOf } from './facts.ts';
import type { BlockView } from './features.ts';
import { formModel } from './form-weights.ts';
import { type Blocks, type FormModel, type JudgedBlock, judgedBlocks, likeliestReason } from './likelihood.ts';
import { isLikeTitle } from './place.ts';

/**
 * As likely a block must be noise to be removed: a wrong removal is worse than noise left in. `scripts/fit-noise.ts --check`
 * prints what other limits would give.
 */
const surely = 0.94;

/** With less prose it is a list, a poem or a column of short lines, of which forms say little. */
const leastProse = 3;
/** More blocks than an article has. */
const mostBlocks = 1000;

/** Rather story than noise: a promotion that a rule knows by its words is a line of the story with such words. */
const doubtful = 0.5;

export interface FormVerdict {
  /** What no rule knows and is noise by its form. */
  readonly found: readonly Removal[];
  /** Of what was removed, what is story by its form. */
  readonly doubted: readonly Removal[];
}

export interface VerdictOptions {
  readonly model?: FormModel;
  readonly limit?: number;
}

const noVerdict: FormVerdict = { found: [], doubted: [] };

/**
 * What blocks are by their form and place: a short line among prompts, two words above the title, a sentence to "you" below the
 * last paragraph. Fitted on this project's marked articles (form-weights.md). The story is the whole one, with what was removed.
 */
export function judgedByForm({ blocks }: Story, removed: readonly Removal[], options: VerdictOptions = {}): FormVerdict {
  const { model = formModel, limit = surely } = options;
  if (blocks.length > mostBlocks) return noVerdict;
  const facts = blocks.map(factsOf);
  const whole = removedWhole(blocks, removed);
  const known = whole.map((removal) => removal?.reason ?? null);
  if (facts.filter(({ isProse }, index) => isProse && known[index] === null).length < leastProse) return noVerdict;
  const judged = judgedBlocks({ facts, known }, model);
  const noise = noiseAmong({ facts, known }, judged, limit);
  return {
    found: noise.map((view) => ({ start: view.facts.block.start, end: view.facts.block.end, reason: likeliestReason(view, model) })),
    doubted: doubtedOf(judged, whole),
  };
}

/** Of each block the removal that is all of it; null where there is none. */
export function removedWhole(blocks: Story['blocks'], removed: readonly Removal[]): (Removal | null)[] {
  const removals = new Map(removed.map((removal) => [removal.start, removal]));
  return blocks.map(({ start, end }) => {
    const removal = removals.get(start);
    return removal?.end === end ? removal : null;
  });
}

function noiseAmong(blocks: Blocks, judged: readonly (JudgedBlock | null)[], limit: number): BlockView[] {
  const kept = keptAnyway(blocks, judged);
  const noise = judged.flatMap((block, index) => {
    if (block === null || blocks.known[index] !== null || kept.has(index)) return [];
    return block.likelihood < limitFor(block.view.facts, limit) ? [] : [block.view];
  });
  return isDigest(noise.map(({ facts }) => facts)) ? [] : noise;
}

/** Prose has to be four times as sure. */
const limitFor = ({ isProse }: BlockFacts, limit: number): number => (isProse ? 1 - (1 - limit) / 4 : limit);

const doubtedOf = (judged: readonly (JudgedBlock | null)[], whole: readonly (Removal | null)[]): Removal[] =>
  judged.flatMap((block, index) => {
    const removal = whole[index];
    return block !== null && block.likelihood < doubtful && removal?.reason === 'promotion' ? [removal] : [];
  });

const longNoticeWords = 12;
/** More long notices than anybody puts around a story. */
const mostLongNotices = 5;

/** A list of short news, each with its source or its headline: its lines look like links, and are what the article is. */
const isDigest = (removed: readonly BlockFacts[]): boolean =>
  removed.filter(({ words }) => words.length >= longNoticeWords).length > mostLongNotices;

/** What is never removed for its form alone: the one line that can be the title, tables, directions in transcripts, signs without a word. */
function keptAnyway(blocks: Blocks, judged: readonly (JudgedBlock | null)[]): ReadonlySet<number> {
  const lines = blocks.facts.flatMap((facts, index) =>
    facts.words.length === 0 || isDirection(facts) || isRow(facts, blocks.facts[index - 1], blocks.facts[index + 1]) ? [index] : [],
  );
  return new Set([...lines, ...titleOf(blocks, judged)]);
}

/** "(SOUNDBITE OF MUSIC)", "[Laughter]" */
const isDirection = ({ block, words }: BlockFacts): boolean =>
  words.length <= longestDirection && /^(?:\([A-Z' ]+\)|\[[A-Z][a-z]+\])$/.test(block.text);
const longestDirection = 6;

/** "2 P. Marsh (Dale Runners) 2:01:15" among others that end with a number. */
const isRow = (facts: BlockFacts, above: BlockFacts | undefined, below: BlockFacts | undefined): boolean =>
  endsWithNumber(facts) && [above, below].some((other) => other?.block.group === facts.block.group && endsWithNumber(other));

const endsWithNumber = ({ block }: BlockFacts): boolean => /\d\W{0,2}$/.test(block.text);

/** Of the lines above the prose that look like a title, the one that looks least like noise. */
function titleOf({ facts, known }: Blocks, judged: readonly (JudgedBlock | null)[]): number[] {
  const prose = facts.findIndex(({ isProse }, index) => isProse && known[index] === null);
  const titles = facts.slice(0, prose).flatMap((line, index) => (known[index] === null && isLikeTitle(line) ? [index] : []));
  const likelihood = (index: number): number => judged[index]?.likelihood ?? 0;
  return titles.toSorted((a, b) => likelihood(a) - likelihood(b)).slice(0, 1);
}
