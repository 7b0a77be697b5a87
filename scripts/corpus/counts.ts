import type { AnnotatedArticle } from './annotated-article.ts';

const countBy = <Item>(items: readonly Item[], key: (item: Item) => string): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const item of items) counts[key(item)] = (counts[key(item)] ?? 0) + 1;
  return counts;
};

const share = (part: number, whole: number): string => `${part} (${whole === 0 ? 0 : ((100 * part) / whole).toFixed(1)} %)`;

/** What the corpus holds, as lines to print. */
export function corpusCounts(articles: readonly AnnotatedArticle[]): string {
  const attributions = articles.flatMap((article) => article.attributions);
  const words = articles.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0);
  const mentions = articles.flatMap(({ entities }) => entities.flatMap((entity) => entity.mentions)).length;
  const of = (count: number): string => share(count, attributions.length);
  const modes = countBy(attributions, ({ mode }) => mode);
  return [
    `articles          ${articles.length} ${JSON.stringify(countBy(articles, ({ split }) => split))}`,
    `kinds             ${JSON.stringify(countBy(articles, ({ kind }) => kind))}`,
    `words             ${words}`,
    `attributions      ${attributions.length} (${((1000 * attributions.length) / words).toFixed(1)} a thousand words)`,
    ...['direct', 'mixed', 'indirect'].map((mode) => `  ${mode.padEnd(16)}${of(modes[mode] ?? 0)}`),
    `  beliefs etc.    ${of(attributions.filter(({ speech }) => !speech).length)}`,
    `  no source       ${of(attributions.filter(({ source }) => source.length === 0).length)}`,
    `  in pieces       ${of(attributions.filter(({ content }) => content.length > 1).length)}`,
    `  resolved name   ${of(attributions.filter(({ name }) => name !== null).length)}`,
    `entities          ${articles.reduce((sum, { entities }) => sum + entities.length, 0)} with ${mentions} mentions`,
  ].join('\n');
}
