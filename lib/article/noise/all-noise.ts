import type { Article, Removal } from '../article.ts';
import { languageOf } from '../language.ts';
import { type Story, without } from '../story.ts';
import { judgedByForm, type VerdictOptions } from './form/index.ts';
import { apart, noiseByRules } from './index.ts';

/** What a file's format says of its text. */
type SaidByFormat = Pick<Article, 'removed' | 'headings'>;

/** By the file, by rules, and in English by form. What the file calls a heading neither repeats the text below it nor looks like noise. */
export function noiseIn(whole: Story, { removed, headings }: SaidByFormat, options: VerdictOptions = {}): Removal[] {
  const isHeading = ({ start }: Removal): boolean => headings.some((heading) => heading.start === start);
  const byRules = noiseByRules(without(whole, removed)).filter((removal) => removal.reason !== 'repeated' || !isHeading(removal));
  const known = apart([...removed, ...byRules]);
  if (languageOf(whole.text) === null) return known;
  const { found, doubted } = judgedByForm(whole, known, options);
  const isDoubted = (removal: Removal): boolean => doubted.includes(removal) && !removed.includes(removal);
  return apart([...known.filter((removal) => !isDoubted(removal)), ...found.filter((removal) => !isHeading(removal))]);
}
