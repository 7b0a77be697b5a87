import type { Sentence } from '../types.ts';
import { type NameMention, namesOfSentence, type TitleAlone } from './name-mentions.ts';
import { capitalsTell, wordCasing } from './word-casing.ts';

/** Every name of the article, in order. */
export interface NamesOfArticle {
  readonly mentions: readonly NameMention[];
  readonly titles: readonly TitleAlone[];
  /** Index of the name mention at a token of a sentence, -1 when there is none. */
  readonly nameAt: (sentence: number, at: number) => number;
}

/** Headlines in title case are read last, with the names of the text (`names-in-headings.ts`). */
export function namesOfArticle(sentences: readonly Sentence[]): NamesOfArticle {
  const casing = wordCasing(sentences);
  const mentions: NameMention[] = [];
  const titles: TitleAlone[] = [];
  const indexAt: (Int32Array | null)[] = [];
  for (const sentence of sentences) {
    const found = capitalsTell(sentence) ? namesOfSentence(sentence, casing) : { names: [], titles: [] };
    const names = found.names.length > 0 ? new Int32Array(sentence.tokens.length).fill(-1) : null;
    for (const name of found.names) {
      names?.fill(mentions.length, name.range.from, name.range.to);
      mentions.push(name);
    }
    titles.push(...found.titles);
    indexAt.push(names);
  }
  return { mentions, titles, nameAt: (sentence, at) => indexAt[sentence]?.[at] ?? -1 };
}
