import type { Attribution, EngineOptions, People, Span } from '../types.ts';
import { type SourceNaming, sourceNaming } from './named-sources.ts';
import { isPrintable } from './printable.ts';
import type { ArticleSalience } from './sentence-salience.ts';
import { bestSet } from './sentence-sets.ts';

export { type ArticleSalience, articleSalience } from './sentence-salience.ts';

/** A summary should say who says so: worth about a tenth of what separates the best set from the tenth best. */
const namedSourceBonus = 0.05;
const unnamedSpeakerMalus = -0.3;

const bonusOf = ({ isResolved, hasSource, speakerElsewhere }: SourceNaming): number =>
  (isResolved || hasSource ? namedSourceBonus : 0) + (speakerElsewhere ? unnamedSpeakerMalus : 0);

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
    return facts !== undefined && isPrintable(facts);
  });
  const chosen = bestSet(salience, printable.length > 0 ? printable : all, options.maxSentences, (i) => bonusOf(naming[i] as SourceNaming));
  return chosen.flatMap((i) => {
    const found = sentences[i]?.sentence;
    return found ? [{ start: found.start, end: found.end }] : [];
  });
}
