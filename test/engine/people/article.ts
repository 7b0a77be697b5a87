import { whoIsWho } from '../../../lib/engine/people/index.ts';
import { readDocument } from '../../../lib/engine/text/index.ts';
import type { Attribution, AttributionMode, Document, Entity, Span } from '../../../lib/engine/types.ts';

/** The first place where the words stand, or the one with the given number. */
export function spanOf(text: string, words: string, occurrence = 1): Span {
  let start = -1;
  for (let count = 0; count < occurrence; count++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`"${words}" does not stand ${occurrence} times in the text`);
  return { start, end: start + words.length };
}

export const read = (text: string, headings: readonly string[] = []): Document =>
  readDocument({ text, title: null, removed: [], headings: headings.map((heading) => spanOf(text, heading)), language: 'en' });

/** An attribution with this source; `content` only where the test is about what was said. */
export const saidBy = (
  text: string,
  source: string,
  { occurrence = 1, content = '', mode = 'indirect' as AttributionMode } = {},
): Attribution => ({
  mode,
  content: content === '' ? [] : [spanOf(text, content)],
  cue: null,
  source: spanOf(text, source, occurrence),
  rule: 'test',
  confidence: 1,
});

export const entitiesOf = (text: string, headings: readonly string[] = []): readonly Entity[] =>
  whoIsWho(read(text, headings), []).entities;

/** "Jane Roe: Jane Roe, she" for each entity, in order. */
export const lines = (text: string, headings: readonly string[] = []): string[] =>
  entitiesOf(text, headings).map(({ name, mentions }) => `${name}: ${mentions.map(({ start, end }) => text.slice(start, end)).join(', ')}`);

/** The name that the source of reported speech resolves to. */
export function nameOfSource(text: string, source: string, occurrence = 1): string | null {
  const { entities, sources } = whoIsWho(read(text), [saidBy(text, source, { occurrence })]);
  const entity = sources[0] ?? null;
  return entity === null ? null : (entities[entity]?.name ?? null);
}
