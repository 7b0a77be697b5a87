/**
 * Fits the points of `lib/engine/people/antecedent-preferences.ts` and prints them; a person rounds and copies them.
 *
 *     npx node scripts/fit-antecedents.ts [COREFERENCE.jsonl | COREFERENCE.jsonl.gz]…
 *
 * Reads this project's articles for training, and files of lines {"text", "clusters": [{"mentions": [{"start", "end"}]}]}.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { pointsOf, preferences } from '../lib/engine/people/antecedent-preferences.ts';
import { antecedentOfPerson, possibleAntecedents } from '../lib/engine/people/antecedents.ts';
import type { InFocus } from '../lib/engine/people/focus.ts';
import { namedPeople } from '../lib/engine/people/named-people.ts';
import { resolveReferences } from '../lib/engine/people/references.ts';
import { readDocument } from '../lib/engine/text/index.ts';
import type { Attribution, Span } from '../lib/engine/types.ts';
import { readCorpus } from './corpus.ts';
import { type Choice, decisions, fitConditionalLogit } from './fit-antecedents/conditional-logit.ts';

/** A text and the mentions of everybody in it. */
interface Annotated {
  readonly text: string;
  readonly clusters: readonly (readonly Span[])[];
  readonly attributions: readonly Attribution[];
  readonly weight: number;
}

/** Other genres are many and count less than news. */
const weightOfOtherGenres = 0.5;
const weightOfOwnArticles = 2;

async function ownArticles(): Promise<Annotated[]> {
  const corpus = await readCorpus();
  return corpus
    .filter(({ split }) => split === 'train')
    .map(({ text, entities, attributions }) => ({
      text,
      clusters: entities.map(({ mentions }) => mentions),
      attributions: attributions.map(({ content, source, mode }) => ({
        mode,
        content,
        cue: null,
        source: source[0] ?? null,
        rule: 'gold',
        confidence: 1,
      })),
      weight: weightOfOwnArticles,
    }));
}

function coreferenceFile(path: string): Annotated[] {
  const bytes = readFileSync(path);
  const lines = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString().trim().split('\n');
  return lines.map((line) => {
    const { text, clusters } = JSON.parse(line) as { text: string; clusters: { mentions: Span[] }[] };
    return { text, clusters: clusters.map(({ mentions }) => mentions), attributions: [], weight: weightOfOtherGenres };
  });
}

/** Number of the cluster whose mention stands at the offset: one that starts there, else the shortest around it. */
function clusterAt(clusters: Annotated['clusters'], offset: number): number | null {
  const around = clusters.flatMap((mentions, cluster) =>
    mentions
      .filter(({ start, end }) => start <= offset && offset < end)
      .map(({ start, end }) => ({ cluster, starts: start === offset, size: end - start })),
  );
  around.sort((a, b) => Number(b.starts) - Number(a.starts) || a.size - b.size);
  return around[0]?.cluster ?? null;
}

/** Every he and she of the text with its candidates. */
function choicesOf({ text, clusters, attributions, weight }: Annotated): Choice[] {
  const document = readDocument({ text, title: null, removed: [], headings: [], language: 'en' });
  const choices: Choice[] = [];
  resolveReferences(document, attributions, namedPeople(document.sentences), (pronoun, focused, speaker) => {
    const gold = clusterAt(clusters, pronoun.start);
    const bySomebody = Map.groupBy(possibleAntecedents(pronoun, focused, speaker), ({ somebody }) => somebody);
    const best = [...bySomebody.values()].map((mentions) =>
      mentions.reduce((a, b) => (pointsOf(b, pronoun) >= pointsOf(a, pronoun) ? b : a)),
    );
    const isGold = ({ start }: InFocus): boolean => gold !== null && clusterAt(clusters, start) === gold;
    const isRight = [...bySomebody.values()].map((mentions) => mentions.some(isGold));
    const rows = best.map((candidate) => preferences.map(({ holds }) => (holds(candidate, pronoun) ? 1 : 0)));
    if (isRight.includes(true)) choices.push({ rows, isRight, weight });
    return antecedentOfPerson(pronoun, focused, speaker);
  });
  return choices;
}

const texts = [...(await ownArticles()), ...process.argv.slice(2).flatMap(coreferenceFile)];
const choices = texts.flatMap(choicesOf);
const weights = fitConditionalLogit(choices, preferences.length);
console.log(`${texts.length} texts, ${choices.length} pronouns with their antecedent in focus\n`);
preferences.forEach(({ name, points }, k) => {
  console.log(`${name.padEnd(40)} fitted ${(weights[k] ?? 0).toFixed(2).padStart(6)}   in use ${points.toFixed(2).padStart(6)}`);
});
const inUse = preferences.map(({ points }) => points);
for (const lead of [0, 0.25, 0.5, 0.75, 1, 1.5]) {
  const { right, wrong, none } = decisions(choices, inUse, lead);
  console.log(`lead of ${lead}: ${right} right, ${wrong} wrong, ${none} left open`);
}
