import { readdir, readFile } from 'node:fs/promises';
import type { Removal, RemovalReason } from '../../lib/article/article.ts';

/** An article in which everything that is not its story was marked by hand. */
export interface MarkedArticle {
  readonly name: string;
  /** Without the marks: what a reader gets. */
  readonly text: string;
  /** In text order. */
  readonly marked: readonly Removal[];
}

/** `development`: looked at while rules are written; `held-out`: only measured. */
export type Split = 'development' | 'held-out';

const mark = /⟦(?<name>[a-z-]+|\/)⟧/gu;

const reasons: Readonly<Record<RemovalReason, true>> = {
  byline: true,
  date: true,
  dateline: true,
  caption: true,
  credit: true,
  repeated: true,
  promotion: true,
  'machine-text': true,
  correction: true,
  contact: true,
  copyright: true,
};

const isReason = (name: string): name is RemovalReason => name in reasons;

/** `⟦caption⟧A bridge. Photo: Ana Ruiz⟦/⟧` → the text and what is marked in it. Marks do not nest. */
export function parseMarkedArticle(name: string, source: string): MarkedArticle {
  const marked: Removal[] = [];
  let text = '';
  let read = 0;
  let open: { readonly start: number; readonly reason: RemovalReason } | null = null;
  for (const { 0: whole, index, groups } of source.matchAll(mark)) {
    text += source.slice(read, index);
    read = index + whole.length;
    const reason = groups?.name ?? '';
    if (reason === '/') {
      if (open === null) throw new Error(`${name}: a mark is closed that is not open, at "${text.slice(-40)}"`);
      marked.push({ ...open, end: text.length });
      open = null;
    } else {
      if (open !== null) throw new Error(`${name}: a mark in a mark, at "${text.slice(-40)}"`);
      if (!isReason(reason)) throw new Error(`${name}: expected one of ${Object.keys(reasons).join(', ')}, got "${reason}"`);
      open = { start: text.length, reason };
    }
  }
  if (open !== null) throw new Error(`${name}: a mark is never closed, from "${text.slice(open.start, open.start + 40)}"`);
  return { name, text: text + source.slice(read), marked };
}

/** The marked articles of the project, in the order of their names. */
export async function markedArticles(split: Split): Promise<MarkedArticle[]> {
  const folder = new URL(`../../corpus/noise/${split}/`, import.meta.url);
  const names = (await readdir(folder)).filter((name) => name.endsWith('.txt')).toSorted();
  return Promise.all(names.map(async (name) => parseMarkedArticle(name, await readFile(new URL(name, folder), 'utf8'))));
}
