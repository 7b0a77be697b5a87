import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** One word of a treebank: its form and its tags (https://universaldependencies.org/format.html). */
export interface TreebankWord {
  readonly form: string;
  readonly upos: string;
  readonly xpos: string;
  readonly head: number;
  readonly relation: string;
  readonly spaceAfter: boolean;
}

/** Sentences of a gzipped CoNLL-U file. Lines of multi-word tokens ("3-4") are left out: their words follow. */
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
