import { readdir, readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Span } from '../lib/engine/types.ts';
import { type AnnotatedArticle, type AnnotatedAttribution, parseAnnotatedArticle } from './corpus/annotated-article.ts';
import { corpusCounts } from './corpus/counts.ts';

const folder = new URL('../corpus/articles/', import.meta.url);

/** File names of the corpus, in the order in which the articles were written. */
export const articleFiles = async (): Promise<string[]> => (await readdir(folder)).filter((name) => name.endsWith('.txt')).toSorted();

export async function readArticle(name: string): Promise<AnnotatedArticle> {
  try {
    return parseAnnotatedArticle(await readFile(new URL(name, folder), 'utf8'));
  } catch (cause) {
    throw new Error(`corpus/articles/${name}: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
}

/** All articles of the corpus. */
export const readCorpus = async (): Promise<AnnotatedArticle[]> => Promise.all((await articleFiles()).map(readArticle));

/** One line of the gold format that attribution scorers read: offsets are UTF-16 code units, half-open. */
export function goldLine({ id, kind, split, text, attributions, entities }: AnnotatedArticle): string {
  return JSON.stringify({
    doc: id,
    split,
    kind,
    text,
    attributions: attributions.map(({ number, source, cue, content, name, speech, mode }) => ({
      id: `${number}`,
      source: source.map(pair),
      cue: cue.map(pair),
      content: content.map(pair),
      quote: mode,
      speech,
      name,
      ...(name === null ? {} : { speakerNames: [name] }),
    })),
    entities: entities.map(({ name, type, mentions }) => ({ name, type, mentions: mentions.map(pair) })),
  });
}

const pair = ({ start, end }: Span): [number, number] => [start, end];

/** `[source] <cue> content`, to read over. */
function readableLine(text: string, { number, source, cue, content, entity, name, speech, mode }: AnnotatedAttribution): string {
  const joined = (spans: readonly Span[]): string => spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
  const who = name ?? (entity ? `@${entity}` : '–');
  return `${number}. ${mode}${speech ? '' : ' belief'} (${who})  [${joined(source)}] <${joined(cue)}> ${joined(content)}`;
}

if (import.meta.main) {
  const { values, positionals } = parseArgs({
    options: { jsonl: { type: 'boolean' }, lines: { type: 'boolean' }, split: { type: 'string' } },
    allowPositionals: true,
  });
  const corpus = await readCorpus();
  const unknown = positionals.find((name) => !corpus.some(({ id }) => id === name));
  if (unknown) throw new Error(`no article has the id ${unknown}`);
  const articles = corpus.filter(
    ({ id, split }) => (!values.split || split === values.split) && (positionals.length === 0 || positionals.includes(id)),
  );
  if (values.jsonl) for (const article of articles) console.log(goldLine(article));
  else if (values.lines) {
    for (const { id, text, attributions } of articles) {
      console.log(`\n# ${id}`);
      for (const attribution of attributions) console.log(readableLine(text, attribution));
    }
  } else console.log(corpusCounts(articles));
}
