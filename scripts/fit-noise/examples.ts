import type { Removal, RemovalReason, Span } from '../../lib/article/article.ts';
import { type BlockFacts, factsOf } from '../../lib/article/noise/form/facts.ts';
import { removedWhole } from '../../lib/article/noise/form/index.ts';
import type { Blocks } from '../../lib/article/noise/form/likelihood.ts';
import { noiseByRules } from '../../lib/article/noise/index.ts';
import { type Story, storyOf } from '../../lib/article/story.ts';
import { readCorpus } from '../corpus.ts';
import { markedArticles, type Split } from '../noise/marked-article.ts';
import { covered } from '../noise/score.ts';

/** An article's blocks and what they are. */
export interface Example extends Blocks {
  readonly name: string;
  readonly story: Story;
  /** By rules. */
  readonly removed: readonly Removal[];
  readonly kinds: readonly BlockKind[];
  /** Characters of each block, white space not counted. */
  readonly sizes: readonly number[];
}

/** Story, noise with its reason, or not told: partly noise. */
export type BlockKind = 'story' | 'untold' | RemovalReason;

const mostlyNoise = 0.9;
const mostlyStory = 0.1;

/** Marked articles, each block with its marks. */
export const markedExamples = async (split: Split): Promise<Example[]> =>
  (await markedArticles(split)).map(({ name, text, marked }) => exampleOf(name, storyOf(text), (block) => kindOf(block, text, marked)));

/** Articles without noise but for what rules remove of them: bylines, datelines. */
export const cleanExamples = async (): Promise<Example[]> =>
  (await readCorpus()).map(({ id, text }) => exampleOf(id, storyOf(text), (_, isRemoved) => (isRemoved ? 'untold' : 'story')));

function exampleOf(name: string, story: Story, kind: (block: BlockFacts['block'], isRemoved: boolean) => BlockKind): Example {
  const removed = noiseByRules(story);
  const known = removedWhole(story.blocks, removed).map((removal) => removal?.reason ?? null);
  return {
    name,
    story,
    removed,
    facts: story.blocks.map(factsOf),
    known,
    kinds: story.blocks.map((block, index) => kind(block, known[index] !== null)),
    sizes: story.blocks.map(({ text }) => text.replaceAll(/\s/gu, '').length),
  };
}

function kindOf(block: Span, text: string, marked: readonly Removal[]): BlockKind {
  const { right, all } = covered(text, block, marked);
  if (right / all < mostlyStory) return 'story';
  if (right / all < mostlyNoise) return 'untold';
  return marked.find(({ start, end }) => start < block.end && end > block.start)?.reason ?? 'untold';
}
