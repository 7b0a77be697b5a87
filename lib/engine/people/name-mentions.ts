import type { EntityType, Sentence, Span, Token } from '../types.ts';
import { foldName } from './fold.ts';
import { isKnownName } from './known-names.ts';
import { nounsForOrganizations } from './lexicons/nouns-for-organizations.ts';
import { nounsForPeople } from './lexicons/nouns-for-people.ts';
import { namePieces } from './name-pieces.ts';
import { nameRuns } from './name-runs.ts';
import { typeOfName } from './name-type.ts';
import { spanOf, type TokenRange } from './token-range.ts';
import type { WordCasing } from './word-casing.ts';

/** A name in the text. */
export interface NameMention extends Span {
  /** Index of its sentence. */
  readonly sentence: number;
  /** Its own tokens, without title. */
  readonly range: TokenRange;
  /** The title's tokens in front of it; empty at `range.from` where there are none. */
  readonly title: TokenRange;
  /** Its words, folded. */
  readonly words: readonly string[];
  readonly type: EntityType;
}

/** A title or a noun in capitals that stands for a name: "the Attorney General", "Prime Minister", "the Church". */
export interface TitleAlone extends TokenRange {
  readonly sentence: number;
}

export interface NamesOfSentence {
  readonly names: readonly NameMention[];
  readonly titles: readonly TitleAlone[];
}

/** "spokesman", "deputy mayor" in small letters right before the name. */
function smallTitleStart(tokens: readonly Token[], nameFrom: number): number {
  let from = nameFrom;
  while (from > 0 && nounsForPeople.has(tokens[from - 1]?.text ?? '') && nameFrom - from < 3) from--;
  return from;
}

/** "the Church", "the University": speaks of an organization named elsewhere, unlike "the Senate". */
const speaksOfOrganization = (word: string): boolean => nounsForOrganizations.has(word) && !isKnownName(word);

/** The names of one sentence, in order. */
export function namesOfSentence({ tokens, index }: Sentence, casing: WordCasing): NamesOfSentence {
  const names: NameMention[] = [];
  const titles: TitleAlone[] = [];
  for (const run of nameRuns(tokens, casing)) {
    for (const { name, title } of namePieces(tokens, run)) {
      if (!name) {
        titles.push({ ...title, sentence: index });
        continue;
      }
      const range = name;
      const words = tokens
        .slice(range.from, range.to)
        .filter(({ text }) => text !== ',')
        .map(({ text }) => foldName(text));
      if (words.length === 1 && title.to === title.from && speaksOfOrganization(words[0] ?? '')) {
        titles.push({ ...range, sentence: index });
        continue;
      }
      const hasTitle = title.to > title.from;
      const wholeTitle = hasTitle ? title : { from: smallTitleStart(tokens, range.from), to: range.from };
      const type = typeOfName({ tokens, range, words, hasTitle });
      names.push({ ...spanOf(tokens, range), sentence: index, range, title: wholeTitle, words, type });
    }
  }
  return { names, titles };
}
