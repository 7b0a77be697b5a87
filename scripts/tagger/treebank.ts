import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { PartOfSpeech } from '../../lib/engine/types.ts';

/** One word of a treebank (https://universaldependencies.org/format.html). */
export interface TreebankWord {
  readonly form: string;
  readonly upos: string;
  readonly xpos: string;
  /** Number of the word it depends on, from 1; 0 is the root. */
  readonly head: number;
  readonly relation: string;
  readonly spaceAfter: boolean;
}

/** Sentences of a gzipped CoNLL-U file. Lines of multi-word tokens ("3-4") and empty nodes ("8.1") are left out. */
export function readTreebank(path: string): TreebankWord[][] {
  const sentences: TreebankWord[][] = [];
  let words: TreebankWord[] = [];
  for (const line of gunzipSync(readFileSync(path)).toString('utf8').split('\n')) {
    if (line === '' && words.length > 0) {
      sentences.push(words);
      words = [];
    }
    const [id = '', form = '', , upos = '', xpos = '', , head = '', relation = '', , misc = ''] = line.split('\t');
    if (/^\d+$/.test(id)) words.push({ form, upos, xpos, head: Number(head), relation, spaceAfter: !misc.includes('SpaceAfter=No') });
  }
  if (words.length > 0) sentences.push(words);
  return sentences;
}

/**
 * The tag the engine wants. Universal Dependencies tags "United" in "United States" as the verb or adjective it comes
 * from; names are what we look for, so a word that the Penn tags call part of a name is PROPN.
 */
export const tagOf = ({ upos, xpos }: TreebankWord): PartOfSpeech =>
  (/^NNPS?$/.test(xpos) && upos !== 'SYM' ? 'PROPN' : upos) as PartOfSpeech;

export interface TaggedWord {
  readonly form: string;
  readonly tag: PartOfSpeech;
}

const joinsWords = (word: TreebankWord): boolean => /^[-‐‑]$/.test(word.form);
const isWord = (word: TreebankWord | undefined): boolean => word !== undefined && /[\p{L}\p{N}]$/u.test(word.form);

/** The whole's tag is that of the part the others depend on; one that modifies a noun is an adjective ("well-known"). */
function hyphenated(words: readonly TreebankWord[], from: number, to: number): TaggedWord {
  const parts = words.slice(from, to);
  const isOutside = ({ head }: TreebankWord) => head - 1 < from || head - 1 >= to;
  const main = parts.findLast((part) => isOutside(part) && !joinsWords(part)) ?? (parts.at(-1) as TreebankWord);
  return { form: parts.map((part) => part.form).join(''), tag: main.relation === 'amod' ? 'ADJ' : tagOf(main) };
}

/** The sentence as the engine cuts it: the treebanks split "well-known" into three words, we do not. */
export function withHyphenatedWords(words: readonly TreebankWord[]): TaggedWord[] {
  const result: TaggedWord[] = [];
  for (let from = 0; from < words.length; ) {
    let to = from + 1;
    while (isWord(words[to - 1]) && !words[to - 1]?.spaceAfter && words[to] && joinsWords(words[to] as TreebankWord)) {
      if (words[to]?.spaceAfter || !isWord(words[to + 1])) break;
      to += 2;
    }
    result.push(hyphenated(words, from, to));
    from = to;
  }
  return result;
}

export const asAnnotated = (words: readonly TreebankWord[]): TaggedWord[] => words.map((word) => ({ form: word.form, tag: tagOf(word) }));
