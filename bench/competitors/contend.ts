import { readFileSync } from 'node:fs';
import { articles } from '../articles.ts';
import { contenders } from './contenders.ts';
import { lengths } from './lengths.ts';

/** What one contender did, alone in its process: articles a second of one core's time, whatever else the machine did. */
export interface Performance {
  /** By number of articles of the corpus that are one article here, as in `lengths`. */
  readonly articlesPerSecond: readonly number[];
}

const leastSeconds = 6;
/** Of the long articles so many are enough; some packages take a second for each of the longest. */
const mostCharacters = 700_000;

// node contend.ts NAME measures one contender; node contend.ts NAME FILE writes its summaries of the lines {"id", "text"} of FILE.
const [name, file] = process.argv.slice(2);
const contender = contenders.find((one) => one.name === name);
if (!contender) throw new Error(`expected ${contenders.map((one) => one.name).join(', ')}, got \`${name}\``);
const corpus = (await articles()).map(({ text }) => text); // before loading: some packages change what JavaScript's own objects do
const summarizer = contender.load();

if (file === undefined) {
  const articlesPerSecond: number[] = [];
  for (const { joined } of lengths) articlesPerSecond.push(await speed(joinedArticles(joined)));
  const performance: Performance = { articlesPerSecond };
  console.log(JSON.stringify(performance));
} else {
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const { id, text } = JSON.parse(line) as { id: string; text: string };
    const sentences = await summarizer(text);
    console.log(JSON.stringify({ id, summary: { sentences: sentences.map((sentence) => ({ text: sentence })) } }));
  }
}

/** So many of the corpus in one, for all lengths about the same text. */
function joinedArticles(count: number): string[] {
  const long: string[] = [];
  for (let at = 0, size = 0; at + count <= corpus.length && size < mostCharacters; at += count) {
    long.push(corpus.slice(at, at + count).join('\n\n'));
    size += long.at(-1)?.length ?? 0;
  }
  return long;
}

/** Compiled before the clock runs: a warm-up as long as the measurement. */
async function speed(texts: readonly string[]): Promise<number> {
  await measured(texts);
  return measured(texts);
}

async function measured(texts: readonly string[]): Promise<number> {
  let done = 0;
  const before = process.cpuUsage();
  let seconds = 0;
  while (seconds < leastSeconds) {
    for (const text of texts) await summarizer(text);
    done += texts.length;
    const { user, system } = process.cpuUsage(before);
    seconds = (user + system) / 1e6;
  }
  return done / seconds;
}
