import { summarize } from '../../lib/summarize.ts';
import { articles } from '../articles.ts';

// Run by index.ts: which patterns a first call uses, as JSON.

export interface UsedPattern {
  readonly source: string;
  readonly flags: string;
  readonly uses: number;
}

const [{ text } = { text: '' }] = await articles();
const { exec } = RegExp.prototype;
const used = new Map<string, UsedPattern>();

function count({ source, flags }: RegExp): void {
  const name = `/${source}/${flags}`;
  used.set(name, { source, flags, uses: (used.get(name)?.uses ?? 0) + 1 });
}

// All methods of texts and patterns call one of these two.
RegExp.prototype.exec = function (searched) {
  count(this);
  return Reflect.apply(exec, this, [searched]);
};
RegExp.prototype.test = function (searched) {
  count(this);
  return Reflect.apply(exec, this, [searched]) !== null;
};
summarize(text);
process.stdout.write(JSON.stringify([...used.values()]));
