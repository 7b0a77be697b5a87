import { summarize } from '../lib/index.ts';
import { articles } from './articles.ts';
import { growthExponent, median } from './statistics.ts';

const kilobyte = 1024;
const sizes = [1, 4, 16, 64, 256, 1024, 1900].map((size) => size * kilobyte);

/** Milliseconds by length of the text, the whole library; longer texts are measured less often. */
export async function growth(): Promise<void> {
  const all = (await articles()).map(({ text }) => text).join('\n\n');
  const copies = Math.ceil((2048 * kilobyte) / all.length);
  // Numbered, since paragraphs that repeat are taken for page furniture.
  const long = Array.from({ length: copies }, (_, copy) => all.replaceAll('\n\n', ` ${copy}\n\n`)).join('\n\n');
  for (let i = 0; i < 30; i++) summarize(all.slice(0, 16 * kilobyte)); // compiled before the clock runs
  const points = sizes.map((size) => ({ x: size, y: median(times(long.slice(0, size), size)) }));
  console.log('Growth with length');
  for (const { x, y } of points) console.log(`${String(x / kilobyte).padStart(6)} KB ${y.toFixed(1).padStart(9)} ms`);
  console.log(`exponent of the fit ${growthExponent(points).toFixed(2)}`);
}

const times = (text: string, size: number): number[] =>
  Array.from({ length: Math.max(1, Math.min(15, Math.floor((256 * kilobyte) / size))) }, () => {
    const startedAt = performance.now();
    summarize(text);
    return performance.now() - startedAt;
  });
