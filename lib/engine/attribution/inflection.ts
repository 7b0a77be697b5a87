import { irregularVerbs } from './lexicons/irregular-verbs.ts';

export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'ing';

// Without patterns: all cue verbs are inflected before the first article.
const hisses = ['s', 'sh', 'ch', 'x', 'z'];
const endsInConsonantAndY = (lemma: string): boolean => lemma.length > 1 && lemma.endsWith('y') && !'aeiou'.includes(lemma.at(-2) ?? '');

const third = (lemma: string): string => {
  if (endsInConsonantAndY(lemma)) return `${lemma.slice(0, -1)}ies`;
  return hisses.some((end) => lemma.endsWith(end)) ? `${lemma}es` : `${lemma}s`;
};

const past = (lemma: string): string => {
  if (endsInConsonantAndY(lemma)) return `${lemma.slice(0, -1)}ied`;
  return lemma.endsWith('e') ? `${lemma}d` : `${lemma}ed`;
};

const ing = (lemma: string): string =>
  lemma.length > 1 && lemma.endsWith('e') && !lemma.endsWith('ee') ? `${lemma.slice(0, -1)}ing` : `${lemma}ing`;

/** "deny" → deny, denies, denied, denied, denying. */
export function verbForms(lemma: string): readonly [VerbForm, string][] {
  const irregular = irregularVerbs[lemma]?.split(' ');
  const [s, ed, en, ending] = irregular ?? [third(lemma), past(lemma), past(lemma), ing(lemma)];
  const forms: [VerbForm, string | undefined][] = [
    ['base', lemma],
    ['third', s],
    ['past', ed],
    ['participle', en],
    ['ing', ending],
  ];
  return forms.filter((entry): entry is [VerbForm, string] => entry[1] !== undefined);
}
