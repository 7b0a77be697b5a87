import type { Sentence } from '../types.ts';
import { foldName } from './fold.ts';
import { type NameMention, type NamesOfSentence, namesOfSentence, type TitleAlone } from './name-mentions.ts';
import { spanOf } from './token-range.ts';
import { capitalsTell, wordCasing } from './word-casing.ts';

/** Every name of the article, in order. */
export interface NamesOfArticle {
  readonly mentions: readonly NameMention[];
  readonly titles: readonly TitleAlone[];
  /** Sentences in title case and in capitals: they are read last, with the names of the text (`names-in-headings.ts`). */
  readonly headings: readonly Sentence[];
  /** Index of the name mention at a token of a sentence, -1 when there is none. */
  readonly nameAt: (sentence: number, at: number) => number;
}

export function namesOfArticle(sentences: readonly Sentence[]): NamesOfArticle {
  const areRead = sentences.map(capitalsTell);
  const casing = wordCasing(sentences.filter((_, index) => areRead[index]));
  const found = sentences.map((sentence, index) => (areRead[index] ? namesOfSentence(sentence, casing) : noNames));
  const headings = sentences.filter((_, index) => !areRead[index]);
  const surnames = new Set(found.flatMap(({ names }) => names.flatMap(({ words }) => (words.length > 1 ? [words.at(-1)] : []))));
  const mentions: NameMention[] = [];
  const titles: TitleAlone[] = [];
  const indexAt: (Int32Array | null)[] = [];
  sentences.forEach((sentence, index) => {
    const { names, rest } = surnamesAmongTitles(sentence, found[index] ?? noNames, surnames);
    const at = names.length > 0 ? new Int32Array(sentence.tokens.length).fill(-1) : null;
    for (const name of names) {
      at?.fill(mentions.length, name.range.from, name.range.to);
      mentions.push(name);
    }
    titles.push(...rest);
    indexAt.push(at);
  });
  return { mentions, titles, headings, nameAt: (sentence, at) => indexAt[sentence]?.[at] ?? -1 };
}

const noNames: NamesOfSentence = { names: [], titles: [] };

/** "Pope said" is no title where the article has a Janet Pope. */
function surnamesAmongTitles(
  { tokens, index }: Sentence,
  { names, titles }: NamesOfSentence,
  surnames: ReadonlySet<string | undefined>,
): { names: readonly NameMention[]; rest: readonly TitleAlone[] } {
  const isSurname = ({ from, to }: TitleAlone): boolean =>
    to - from === 1 && surnames.has(foldName(tokens[from]?.text ?? '')) && tokens[from - 1]?.pos !== 'DET';
  const turned = titles.filter(isSurname).map(({ from, to }): NameMention => {
    const range = { from, to };
    return {
      ...spanOf(tokens, range),
      sentence: index,
      range,
      title: { from, to: from },
      words: [foldName(tokens[from]?.text ?? '')],
      type: 'other',
    };
  });
  if (turned.length === 0) return { names, rest: titles };
  return { names: [...names, ...turned].sort((a, b) => a.start - b.start), rest: titles.filter((title) => !isSurname(title)) };
}
