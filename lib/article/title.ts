import { agencyPrefixOf } from './agency-prefix.ts';
import type { Span } from './article.ts';
import type { Block } from './layout.ts';
import { lowerWords } from './noise/block-words.ts';
import { minArticleWords } from './refusals.ts';
import { endsSentence, type Story } from './story.ts';
import { countWords } from './words.ts';

const longestTitle = 30;
/** A title that the caller knows stands at the very top, perhaps under a section's name or a date. */
const lookedThrough = 4;

export interface Title {
  readonly text: string;
  /** The line in the text that says it; null where the title came from outside. */
  readonly span: Span | null;
}

/** The title the caller gave, or the line that the story (without its noise) opens with. */
export function titleOf(story: Story, given: string | null): Title | null {
  if (given !== null && given.trim() !== '') return { text: withoutPrefix(given.trim()), span: lineOf(given, story) };
  const [first, second] = story.blocks;
  if (first === undefined || first.index > lookedThrough || !looksLikeTitle(first, second)) return null;
  return { text: withoutMarks(withoutPrefix(first.text)), span: titleSpan(first) };
}

const titleSpan = ({ text, end }: Block): Span => ({ start: end - withoutPrefix(text).length, end });

const withoutPrefix = (title: string): string => title.slice(agencyPrefixOf(title).length);

function lineOf(title: string, story: Story): Span | null {
  const wanted = normal(withoutPrefix(title));
  const line = story.blocks
    .slice(0, lookedThrough)
    .find(({ text }) => text.length <= 2 * title.length + 20 && normal(withoutPrefix(text)) === wanted);
  return line ? titleSpan(line) : null;
}

/** Short, no full stop, set apart from what follows. */
function looksLikeTitle(first: Block, second: Block | undefined): boolean {
  const words = countWords(first.text);
  if (words === 0 || words > longestTitle || /[,;:]$/.test(first.text) || /^(?:[-–—•*]|\d{1,2}[.)])\s/.test(first.text)) return false;
  if (pageCode.test(first.text)) return false;
  if (/^#{1,2} \S/.test(first.text)) return true;
  if (endsSentence(first.text) && !/[?!…]["'”’]?$/.test(first.text)) return false;
  if (second === undefined) return words < minArticleWords; // a title alone
  return second.group !== first.group || countWords(second.text) > words;
}

/** Left of a page: "<script>", "<img src=…>". */
const pageCode = /<(?:script|style|iframe)\b|<[a-z]{1,10}\s+[a-z-]{1,30}=/i;

/** "# Title #" of Markdown, or a title broken for the margin → "Title". */
const withoutMarks = (line: string): string =>
  line
    .replaceAll(/\s+/g, ' ')
    .replace(/^#{1,2} /, '')
    .replace(/ #{1,2}$/, '')
    .replace(/^\*\*(.{1,300})\*\*$/, '$1');

const normal = (text: string): string => lowerWords(text).join(' ');
