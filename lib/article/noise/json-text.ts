import type { Span } from '../article.ts';
import type { Story } from '../story.ts';
import type { NoiseRule } from './rule.ts';

/** `{"message":`, `"id": 12,` at the start of a line: no sentence begins so. */
const jsonStart = /^[{[]*\s*"[\w$@.-]{1,60}"\s*:\s*(?:["[{\d-]|true\b|false\b|null\b)/;
const jsonBrackets = /^[{}[\]]{1,4},?$/;
/** A JSON object glued to the end of a paragraph. */
const jsonInside = /\{\s*"[\w$@.-]{1,60}"\s*:\s*(?:["[{\d-]|true\b|false\b|null\b)/;

/** `{"error":"Licence key is not set"}`, alone or after the last word of a paragraph. */
export const jsonText: NoiseRule = { name: 'JSON', reason: 'machine-text', find: (story) => story.blocks.flatMap(jsonIn) };

function jsonIn({ start, end, text }: Story['blocks'][number]): Span[] {
  if (jsonStart.test(text) || jsonBrackets.test(text)) return [{ start, end }];
  if (!/[}\]]$/.test(text)) return [];
  const inside = text.search(jsonInside);
  return inside === -1 ? [] : [{ start: start + inside, end }];
}
