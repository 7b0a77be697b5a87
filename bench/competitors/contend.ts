import { readFileSync } from 'node:fs';
import { articles } from '../articles.ts';
import { contenders } from './contenders.ts';

/** What one contender did, alone in its process. */
export interface Performance {
  /** A second of one core's time, whatever else the machine did. */
  readonly articlesPerSecond: number;
  /** The same for three articles in one. */
  readonly longArticlesPerSecond: number;
}

const leastSeconds = 6;

// node contend.ts NAME measures one contender; node contend.ts NAME FILE writes its summaries of the lines {"id", "text"} of FILE.
const [name, file] = process.argv.slice(2);
const contender = contenders.find((one) => one.name === name);
if (!contender) throw new Error(`expected ${contenders.map((one) => one.name).join(', ')}, got \`${name}\``);
const corpus = (await articles()).map(({ text }) => text); // before loading: some packages change what JavaScript's own objects do
const summarizer = contender.load();

if (file === undefined) {
  const long = corpus.flatMap((_, i) => (i % 3 === 2 ? corpus.slice(i - 2, i + 1).join('\n\n') : []));
  const performance: Performance = { articlesPerSecond: await speed(corpus), longArticlesPerSecond: await speed(long) };
  console.log(JSON.stringify(performance));
} else {
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const { id, text } = JSON.parse(line) as { id: string; text: string };
    const sentences = await summarizer(text);
    console.log(JSON.stringify({ id, summary: { sentences: sentences.map((sentence) => ({ text: sentence })) } }));
  }
}

/** Compiled before the clock runs: a warm-up as long as the measurement. */
async function speed(texts: readonly string[]): Promise<number> {
  await articlesPerSecond(texts);
  return articlesPerSecond(texts);
}

async function articlesPerSecond(texts: readonly string[]): Promise<number> {
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
