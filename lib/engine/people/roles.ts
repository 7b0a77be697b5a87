import type { Sentence, Token } from '../types.ts';
import { type Description, type DescriptionInText, describe, descriptionAt } from './description.ts';
import { demonymsOfPlaces } from './lexicons/demonyms-of-places.ts';
import { distinguishingWords } from './lexicons/distinguishing-words.ts';
import { nounsForOrganizations } from './lexicons/nouns-for-organizations.ts';
import type { NameMention } from './name-mentions.ts';
import type { NamesOfArticle } from './names-of-article.ts';
import { isNounForSomebody } from './nouns-for-somebody.ts';

/** What the article says somebody is, right beside the name. */
export interface HeldRole extends Description {
  readonly holder: number;
  /** Offset of the name it is said of. */
  readonly start: number;
  readonly paragraph: number;
  /** Offset of the phrase where it stands apart from the name ("the mayor, Jane Roe,"), else -1. */
  readonly phraseStart: number;
  /** "her" in "her lawyer, Jane Roe": whose it is, as far as the word tells. */
  readonly possessor: string | null;
  /** The phrase stands behind the name: it says more of it, but does not stand for it. */
  readonly isBehind: boolean;
}

/** What a rule finds: a description, and where it begins when it stands apart from the name. */
interface Said extends Description {
  readonly phrase?: number;
  readonly possessor?: string | null;
  readonly isBehind?: boolean;
}

/** A name with its neighbourhood. */
interface Beside {
  readonly tokens: readonly Token[];
  readonly mention: NameMention;
  readonly isName: (at: number) => boolean;
}

interface RoleRule {
  readonly name: string;
  readonly find: (beside: Beside) => Said | null;
}

/** The noun itself, before it was brought into the form we compare by. */
const speaksOfSomebody = (tokens: readonly Token[], { headEnd }: DescriptionInText): boolean => {
  const noun = tokens[headEnd - 1]?.lower ?? '';
  return isNounForSomebody(noun) || (noun === 'general' && isNounForSomebody(tokens[headEnd - 2]?.lower ?? ''));
};

/** "Attorney General Jane Roe", "Minister of Education Jane Roe", "Acme director Jane Roe". */
const titleInFront: RoleRule = {
  name: 'title in front',
  find: ({ tokens, mention: { title }, isName }) => {
    const words = tokens.slice(title.from, title.to).map((token) => token.lower);
    if (words.length === 0) return null;
    const preposition = words.findIndex((word) => /^(?:of|for|to)$/.test(word));
    const [noun, complement] = preposition > 0 ? [words.slice(0, preposition), words.slice(preposition + 1)] : [words, []];
    let from = title.from;
    while (isName(from - 1)) from--;
    const { head, modifiers } = describe(noun);
    return { head, modifiers: [...tokens.slice(from, title.from).map((token) => token.lower), ...modifiers], complement };
  },
};

/** "the group's director Jane Roe", "team member Jane Roe", "the director, Jane Roe,": noun phrase in front. */
const nounInFront: RoleRule = {
  name: 'noun in front',
  find: ({ tokens, mention: { title }, isName }) => {
    const hasComma = tokens[title.from - 1]?.text === ',';
    const last = title.from - (hasComma ? 2 : 1);
    if (tokens[last]?.pos !== 'NOUN' && tokens[last]?.lower !== 'general') return null;
    for (let from = last; from >= 0 && last - from < 7; from--) {
      const token = tokens[from] as Token;
      const opens = token.pos === 'DET' || /^(?:his|her|its|their|my|our)$/.test(token.lower);
      const isInside =
        token.pos === 'NOUN' || token.pos === 'ADJ' || token.pos === 'PROPN' || token.pos === 'NUM' || /^['’]s?$/.test(token.text);
      if (!opens && isInside && from > 0) continue;
      const start = opens || isInside ? from : from + 1;
      if (hasComma && !opens && !/^['’]s?$/.test(tokens[start + 1]?.text ?? '')) return null;
      const description = descriptionAt(tokens, start, isName, { withPossessor: true });
      const fits = description !== null && description.headEnd === last + 1 && speaksOfSomebody(tokens, description);
      return fits ? { ...description, ...(hasComma ? { phrase: tokens[start]?.start ?? -1 } : {}) } : null;
    }
    return null;
  },
};

/** "Jane Roe, a lawyer for the town,", "NOBLE, a professional association": noun phrase behind a comma or dash. */
const nounBehind: RoleRule = {
  name: 'noun behind',
  find: ({ tokens, mention: { range }, isName }) => {
    let comma = range.to;
    // "Jane Roe, 34, a lawyer"
    if (tokens[comma]?.text === ',' && tokens[comma + 1]?.pos === 'NUM' && tokens[comma + 2]?.text === ',') comma += 2;
    if (!/^(?:,|—|–|\()$/.test(tokens[comma]?.text ?? '')) return null;
    const description = descriptionAt(tokens, comma + 1, isName, { withPossessor: true });
    if (!description || !speaksOfSomebody(tokens, description)) return null;
    const isBare = description.determiner === 'none';
    // "For Acme, the mayor said": what does not close again is the next subject.
    const isRelative = description.determiner === 'definite' ? /^(?:who)$/ : /^(?:who|that|which)$/;
    const closes = [description.headEnd, description.to].some(
      (at) => at >= tokens.length || /^[,.;:)—–]$/.test(tokens[at]?.text ?? '') || isRelative.test(tokens[at]?.text ?? ''),
    );
    if (!closes || (isBare && nounsForOrganizations.has(description.head))) return null;
    // "Roe, the mayor and the council": a list, not an apposition.
    if (tokens[description.to]?.lower === 'and' || tokens[description.headEnd]?.lower === 'and') return null;
    return { ...description, phrase: tokens[comma + 1]?.start ?? -1, isBehind: true };
  },
};

/** "Jane Roe is a lawyer", "NOBLE was the first association". */
const copula: RoleRule = {
  name: 'copula',
  find: ({ tokens, mention: { range }, isName }) => {
    if (!/^(?:is|was|remains|became)$/.test(tokens[range.to]?.lower ?? '')) return null;
    const isChosen = /^(?:appointed|chosen|elected|named|sworn)$/.test(tokens[range.to + 1]?.lower ?? '');
    const description = descriptionAt(tokens, range.to + (isChosen ? 2 : 1), isName, { withPossessor: true });
    const fits = description !== null && (isChosen || description.determiner !== 'none') && speaksOfSomebody(tokens, description);
    return fits ? { ...description, phrase: tokens[range.to + 1]?.start ?? -1, isBehind: true } : null;
  },
};

const roleRules: readonly RoleRule[] = [titleInFront, nounInFront, nounBehind, copula];

/** Every role said beside a name that has an owner, in the order of the names. */
export function heldRoles(
  sentences: readonly Sentence[],
  { mentions, nameAt }: NamesOfArticle,
  owners: readonly (number | null)[],
): HeldRole[] {
  const roles: HeldRole[] = [];
  mentions.forEach((mention, index) => {
    const holder = owners[index];
    if (typeof holder !== 'number') return;
    const tokens = sentences[mention.sentence]?.tokens ?? [];
    const beside: Beside = { tokens, mention, isName: (at) => nameAt(mention.sentence, at) >= 0 };
    for (const rule of roleRules) {
      const found = rule.find(beside);
      if (!found) continue;
      const { head, modifiers, complement, phrase = -1, possessor = null, isBehind = false } = found;
      const paragraph = sentences[mention.sentence]?.paragraph ?? 0;
      roles.push({ head, modifiers, complement, holder, start: mention.start, paragraph, phraseStart: phrase, possessor, isBehind });
    }
  });
  return roles;
}

/** More holders of one office are not told apart by its name. */
const mostRoles = 24;

/** By noun; of many roles with one noun the first. */
export function rolesByNoun(roles: readonly HeldRole[]): Map<string, HeldRole[]> {
  const byNoun = new Map<string, HeldRole[]>();
  for (const role of roles) {
    const list = byNoun.get(role.head);
    if (!list) byNoun.set(role.head, [role]);
    else if (list.length < mostRoles) list.push(role);
  }
  return byNoun;
}

/** "french" for "france", "malaysian" for "malaysia": the same country by its first letters. */
const alike = (one: string, other: string): boolean => one === other || (one.length > 3 && one.slice(0, 4) === other.slice(0, 4));

/** "tunisia" and "tunisian", "france" and "french". */
export const isOfPlace = (one: string, place: string): boolean => alike(one, place) || demonymsOfPlaces.get(place) === one;

/** Of whom or what the role is, in words: "Lindholm's mayor", "Lindholm mayor", "mayor of Lindholm" → "lindholm". */
export const tiesOf = ({ possessor, modifiers, complement }: HeldRole): string[] => [
  ...(possessor === null ? [] : [possessor]),
  ...modifiers.filter((word) => !distinguishingWords.has(word)),
  ...complement,
];

/** "the president" for "U.S. President Jane Roe", but not "the vice president", "the French president" or "the president of Chile". */
export function describesRole(description: Description, role: Description): boolean {
  if (description.head !== role.head) return false;
  const own = [...role.modifiers, ...role.complement];
  const said = [...description.modifiers, ...description.complement];
  const distinguishes = (word: string): boolean => distinguishingWords.has(word);
  if (role.modifiers.some((word) => distinguishes(word) && !description.modifiers.includes(word))) return false;
  return said.every((word) => own.some((other) => alike(word, other)));
}
