import type { Attribution, EngineOptions, People, Span } from '../types.ts';
import type { StorySentence } from './article-view.ts';
import { type SourceNaming, sourceNaming } from './named-sources.ts';
import { isPrintable } from './printable.ts';
import type { SentenceFacts } from './sentence-facts.ts';
import type { ArticleSalience } from './sentence-salience.ts';
import { bestSet } from './sentence-sets.ts';

export { type ArticleSalience, articleSalience } from './sentence-salience.ts';

/** In the unit of the worth of sets: about 12 lies between the best set of an article and the tenth best. */
interface Preference {
  readonly worth: number;
  /** `i`: position among the article's sentences. */
  readonly holds: (naming: SourceNaming, facts: SentenceFacts, i: number) => boolean;
}

/** What an editor would add to what the fitted weights say. */
const preferences: readonly Preference[] = [
  { worth: 0.3, holds: ({ isResolved, hasSource }) => isResolved || hasSource },
  { worth: -4, holds: ({ speakerElsewhere }) => speakerElsewhere },
  { worth: -6, holds: (_, { addressesReader }) => addressesReader },
  { worth: -6, holds: (_, { colour }) => colour },
  { worth: -6, holds: (_, { rhetorical }) => rhetorical },
  { worth: -4, holds: (_, { stance }) => stance },
  // The lead says what happened, and the rest is hard to follow without it. Half of the distance to the tenth best set: in
  // a long article sentences from the middle, which are alike, would outweigh it.
  { worth: 6, holds: (_, { addressesReader, colour, rhetorical }, i) => i === 0 && !addressesReader && !colour && !rhetorical },
];

const preferenceFor = (naming: SourceNaming, facts: SentenceFacts, i: number): number =>
  preferences.reduce((sum, { worth, holds }) => sum + (holds(naming, facts, i) ? worth : 0), 0);

/**
 * The sentences that tell the article in short, in text order: central, not alike, none that leans on a sentence
 * which is not there.
 */
export function summarySentences(
  salience: ArticleSalience,
  attributions: readonly Attribution[],
  people: People,
  options: EngineOptions,
): readonly Span[] {
  const { sentences } = salience.article;
  const naming = sourceNaming(
    sentences.map(({ sentence }) => sentence),
    attributions,
    people,
  );
  const all = sentences.map((_, i) => i);
  const printable = all.filter((i) => {
    const facts = sentences[i]?.facts;
    return facts !== undefined && isPrintable(facts) && !salience.article.prompts.has(i);
  });
  const bonus = (i: number): number => preferenceFor(naming[i] as SourceNaming, (sentences[i] as StorySentence).facts, i);
  const chosen = bestSet(salience, printable.length > 0 ? printable : all, options.maxSentences, bonus);
  return chosen.flatMap((i) => {
    const found = sentences[i]?.sentence;
    return found ? [{ start: found.start, end: found.end }] : [];
  });
}
