/**
 * How often the name that who-is-who gives to a source is right, wrong or left open, on annotated attributions.
 *
 *     npm run -s corpus -- --jsonl | npx node scripts/measure-people.ts
 *     npx node scripts/measure-people.ts [--show] GOLD.jsonl…
 *
 * Reads lines {"text", "attributions": [{"source", "content", "quote"?, "speakerNames"?}]}, spans as [start, end]. The sources
 * are the annotated ones, so only who-is-who is measured. A name is right when it shares a capitalised word with one of
 * `speakerNames`, as in score-attribution.mjs. `--show` prints the sources whose name is not right.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { whoIsWho } from '../lib/engine/people/index.ts';
import { readDocument } from '../lib/engine/text/index.ts';
import type { Attribution, AttributionMode, Span } from '../lib/engine/types.ts';

type Pair = readonly [number, number];

interface GoldAttribution {
  readonly source: readonly Pair[];
  readonly content: readonly Pair[];
  readonly quote?: AttributionMode;
  readonly speakerNames?: readonly string[];
}

interface GoldArticle {
  readonly doc?: string;
  readonly text: string;
  readonly attributions: readonly GoldAttribution[];
}

const span = ([start, end]: Pair): Span => ({ start, end });
const nameWords = (text: string): string[] =>
  (text.match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu) ?? [])
    .map((word) => word.replace(/['’]s$/iu, ''))
    .filter(
      (word) =>
        /^\p{Lu}/u.test(word) &&
        !/^(?:the|an?|i|me|my|we|us|our|he|him|his|she|her|it|its|they|them|their|who|one|some|many|others)$/i.test(word),
    );

const asAttribution = ({ source, content, quote }: GoldAttribution): Attribution => ({
  mode: quote ?? 'indirect',
  content: content.map(span),
  cue: null,
  source: source[0] ? span(source[0]) : null,
  rule: 'gold',
  confidence: 1,
});

/** The first line is the title. */
const titleOf = (text: string): Span => ({ start: 0, end: Math.max(text.indexOf('\n'), 0) });

const { values, positionals } = parseArgs({ options: { show: { type: 'boolean' } }, allowPositionals: true });
const files = positionals.length > 0 ? positionals.map((path) => readFileSync(path, 'utf8')) : [readFileSync(0, 'utf8')];
const articles = files.flatMap((file) => file.trim().split('\n')).map((line) => JSON.parse(line) as GoldArticle);

const counts = { right: 0, wrong: 0, open: 0, nameless: 0, named: 0 };
for (const { doc, text, attributions } of articles) {
  const document = readDocument({ text, title: null, removed: [], headings: [titleOf(text)], language: 'en' });
  const { entities, sources } = whoIsWho(document, attributions.map(asAttribution));
  attributions.forEach(({ source, speakerNames }, index) => {
    if (!source[0]) return;
    const entity = sources[index] ?? null;
    const name = entity === null ? null : (entities[entity]?.name ?? null);
    const isRight = name !== null && nameWords(name).some((word) => speakerNames?.some((gold) => nameWords(gold).includes(word)));
    const outcome = speakerNames?.length ? (isRight ? 'right' : name === null ? 'open' : 'wrong') : name === null ? 'nameless' : 'named';
    counts[outcome]++;
    if (values.show && /^(?:wrong|open|named)$/.test(outcome))
      console.log([outcome, doc, text.slice(...source[0]), name, speakerNames?.[0]].join(' | '));
  });
}
const { right, wrong, open, nameless, named } = counts;
const all = right + wrong + open;
const share = (count: number): string => `${((100 * count) / Math.max(all, 1)).toFixed(1)} %`;
console.log(
  `${articles.length} articles, ${all} sources with a name: ${right} right (${share(right)}), ${wrong} wrong (${share(wrong)}), ${open} left open (${share(open)})`,
);
console.log(`${nameless + named} sources without a name in the annotation: ${nameless} left open, ${named} named`);
