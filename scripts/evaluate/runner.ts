import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { summarize } from '../../lib/summarize.ts';
import type { Summary } from '../../lib/summary-format.ts';

export interface GoldArticle {
  readonly text: string;
  readonly title?: string | null;
  readonly id?: string;
  readonly doc?: string;
}

export const idOf = ({ doc, id }: GoldArticle): string => doc ?? id ?? '';

/** Runs the library on gold articles, each once, and keeps the time. */
export class Runner {
  characters = 0;
  milliseconds = 0;
  readonly sample: number;
  private readonly done = new Map<string, Summary>();

  constructor(sample: number) {
    this.sample = sample;
  }

  /** The first lines of a set; none where the file is not there. */
  gold<T>(directory: string, file: string): T[] {
    const path = join(directory, file);
    if (!existsSync(path)) {
      console.error(`evaluate: left out, not there: ${path}`);
      return [];
    }
    const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
    return lines.slice(0, this.sample).map((line) => JSON.parse(line) as T);
  }

  summary(article: GoldArticle): Summary {
    const id = idOf(article);
    const known = this.done.get(id);
    if (known) return known;
    const started = performance.now();
    const summary = summarize({ id, text: article.text, ...(article.title ? { title: article.title } : {}) });
    this.milliseconds += performance.now() - started;
    this.characters += article.text.length;
    this.done.set(id, summary);
    return summary;
  }
}
