import { irregularVerbs } from './lexicons/irregular-verbs.ts';

export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'ing';

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
function verbForms(lemma: string): readonly (readonly [VerbForm, string | undefined])[] {
  const irregular = Object.hasOwn(irregularVerbs, lemma) ? irregularVerbs[lemma]?.split(' ') : undefined;
  const [s, ed, en, ending] = irregular ?? [third(lemma), past(lemma), past(lemma), ing(lemma)];
  return [
    ['base', lemma],
    ['third', s],
    ['past', ed],
    ['participle', en],
    ['ing', ending],
  ];
}

/** "denied", "deny" → past; "denied", "den" → undefined. */
const formOf = (word: string, lemma: string): VerbForm | undefined => verbForms(lemma).find(([, form]) => form === word)?.[0];

/** Verbs and their places in the list of them. */
export type Verbs = ReadonlyMap<string, number>;

export const verbsInOrder = (lemmas: Iterable<string>): Verbs => new Map(Array.from(lemmas, (lemma, place) => [lemma, place]));

export interface InflectedVerb {
  readonly lemma: string;
  readonly form: VerbForm;
}

/**
 * The verb that a word is a form of, null where it is of none. Where it is of two ("found"), the one listed first. The word's
 * endings are taken off: to inflect all verbs beforehand took longer than to read an article.
 */
export function verbOfForm(word: string, verbs: Verbs): InflectedVerb | null {
  let first: (InflectedVerb & { readonly place: number }) | null = null;
  for (const lemma of possibleLemmas(word)) {
    const place = verbs.get(lemma);
    if (place === undefined || (first !== null && first.place <= place)) continue;
    const form = formOf(word, lemma);
    if (form !== undefined) first = { lemma, form, place };
  }
  return first && { lemma: first.lemma, form: first.form };
}

type Ending = readonly [ending: string, inLemma: string];

/** Endings, and what stands there in the lemma, by their last letter. */
const endings: ReadonlyMap<string, readonly Ending[]> = new Map([
  [
    's',
    [
      ['s', ''],
      ['es', ''],
      ['ies', 'y'],
    ],
  ],
  [
    'd',
    [
      ['d', ''],
      ['ed', ''],
      ['ied', 'y'],
    ],
  ],
  [
    'g',
    [
      ['ing', ''],
      ['ing', 'e'],
    ],
  ],
]);

/** What a word may be a form of, if such verbs exist: "denied" → denied, denie, deni, deny. */
function possibleLemmas(word: string): readonly string[] {
  irregularForms ??= formsOfIrregularVerbs();
  const lemmas = [word];
  for (const [ending, inLemma] of endings.get(word.at(-1) ?? '') ?? []) {
    if (word.endsWith(ending)) lemmas.push(word.slice(0, -ending.length) + inLemma);
  }
  const irregular = irregularForms.get(word);
  return irregular ? [...lemmas, ...irregular] : lemmas;
}

/** Form → lemmas. */
let irregularForms: ReadonlyMap<string, readonly string[]> | undefined;

function formsOfIrregularVerbs(): ReadonlyMap<string, readonly string[]> {
  const lemmas = new Map<string, string[]>();
  for (const [lemma, forms] of Object.entries(irregularVerbs)) {
    for (const form of forms.split(' ')) lemmas.set(form, [...(lemmas.get(form) ?? []), lemma]);
  }
  return lemmas;
}
