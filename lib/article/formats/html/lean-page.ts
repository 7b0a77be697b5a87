import { Parser } from 'htmlparser2';

export interface LeanPage {
  readonly html: string;
  readonly elements: number;
  /** More elements, or elements inside each other, than any article has: the rest was not read. */
  readonly isTooComplex: boolean;
}

/** The largest pages of newspapers have some 10,000. Finding the main text in this many takes seconds. */
const maxElements = 50_000;
/** Deeper ones are flattened: their words stay, their tags go. */
const maxDepth = 100;
/** The parser searches the open elements for each end tag. */
const maxOpen = 5_000;

/** What holds no words of an article, or words that nobody sees. JSON-LD is kept. */
const dropped = new Set(['script', 'style', 'template', 'svg', 'math', 'iframe', 'object', 'embed', 'canvas', 'audio', 'video', 'select']);
/** What tells the main text from the rest, and what is visible. Other attributes are most of a page's bytes. */
const kept = new Set(
  'id class style hidden role rel property name content itemprop itemtype itemscope datetime href type lang dir http-equiv aria-hidden aria-modal'.split(
    ' ',
  ),
);
const longestAttribute = 2000;
const empty = new Set(['area', 'base', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);

/** A page without scripts, styles, comments, and tags beyond what an article needs. One pass: its cost is linear. */
export function leanPage(page: string): LeanPage {
  const pieces: string[] = [];
  const open: ('shown' | 'flattened' | 'dropped')[] = [];
  let [depth, elements, droppedDepth, isScript, isTooComplex] = [0, 0, 0, false, false];
  const parser = new Parser({
    onopentag(name, attributes) {
      const isDropped = droppedDepth > 0 || (dropped.has(name) && !isLinkedData(name, attributes));
      const state = isDropped ? 'dropped' : depth < maxDepth ? 'shown' : 'flattened';
      open.push(state);
      if (isDropped) droppedDepth += 1;
      else if (state === 'flattened') pieces.push(' ');
      else {
        depth += 1;
        elements += 1;
        isScript = name === 'script';
        pieces.push(`<${name}${attributesOf(attributes)}>`);
      }
      if (elements > maxElements || open.length > maxOpen) {
        isTooComplex = true;
        parser.reset();
      }
    },
    ontext(text) {
      if (droppedDepth === 0) pieces.push(isScript ? text : escaped(text));
    },
    onclosetag(name) {
      const state = open.pop();
      if (state === 'dropped') droppedDepth -= 1;
      else if (state === 'flattened') pieces.push(' ');
      else if (state === 'shown') {
        depth -= 1;
        isScript = false;
        if (!empty.has(name)) pieces.push(`</${name}>`);
      }
    },
  });
  for (let start = 0; start < page.length && !isTooComplex; start += chunkLength) parser.write(page.slice(start, start + chunkLength));
  if (!isTooComplex) parser.end();
  return { html: pieces.join(''), elements, isTooComplex };
}

const chunkLength = 65_536;

const isLinkedData = (name: string, { type }: Readonly<Record<string, string>>): boolean =>
  name === 'script' && /^\s*application\/ld\+json\b/i.test(type ?? '');

function attributesOf(attributes: Readonly<Record<string, string>>): string {
  const entries = Object.entries(attributes).filter(([name, value]) => kept.has(name) && value.length <= longestAttribute);
  return entries.map(([name, value]) => ` ${name}="${escaped(value).replaceAll('"', '&quot;')}"`).join('');
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
