import { Lexer, type Token, type Tokens } from 'marked';
import { parse } from 'yaml';
import type { DecodedText } from '../charset.ts';
import { dateIn } from '../dates.ts';
import { frontMatterOf } from '../front-matter.ts';
import { type DocumentBlock, joinedBlocks } from './blocks.ts';
import { type Extracted, extracted, type Facts } from './extraction.ts';
import { authorNames } from './html/authors.ts';
import { namesIn } from './names-in.ts';

/** Inline marks are looked for in paragraphs up to this length; the search is not linear. */
const longestParagraph = 20_000;
const deepest = 20;

/** Markdown → its words: headings, paragraphs, list entries, without the marks. Front matter gives title, author and date. */
export function readMarkdown({ text, charset, warnings }: DecodedText): Extracted {
  const matter = frontMatterOf(text);
  const body = text.slice(matter?.length ?? 0);
  const blocks = new Lexer({ gfm: true }).blockTokens(body).flatMap((token) => blocksOf(token, 0));
  return extracted({ ...joinedBlocks(blocks), mediaType: 'text/markdown', charset, warnings, facts: factsIn(matter?.yaml ?? '') });
}

function factsIn(yaml: string): Facts {
  const fields = parsed(yaml);
  const text = (...names: string[]): string | null =>
    names.map((name) => namesIn(fields[name])).find((value) => value !== null && value.trim() !== '') ?? null;
  const date = text('date', 'published', 'pubdate', 'publishDate', 'created');
  return {
    title: text('title', 'headline'),
    byline: authorNames(text('author', 'authors', 'byline')),
    published: date === null ? null : dateIn(date),
  };
}

function parsed(yaml: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = parse(yaml, { schema: 'failsafe', maxAliasCount: 10 }); // all values as they were written
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

function blocksOf(token: Token, depth: number): DocumentBlock[] {
  if (depth > deepest) return [{ text: token.raw.trim(), kind: 'paragraph' }];
  switch (token.type) {
    case 'space':
    case 'hr':
    case 'def':
      return [];
    case 'heading':
      return block(inlineText(token.text), 'heading');
    case 'code':
    case 'html':
      return block(token.raw, 'machine-text');
    case 'table':
      return block(tableText(token as Tokens.Table), 'paragraph');
    case 'list':
      return (token as Tokens.List).items.flatMap((item) => item.tokens.flatMap((child) => blocksOf(child, depth + 1)));
    case 'blockquote':
      return (token.tokens ?? []).flatMap((child: Token) => blocksOf(child, depth + 1));
    default:
      return block(inlineText('text' in token ? token.text : token.raw), 'paragraph');
  }
}

function block(text: string, kind: DocumentBlock['kind']): DocumentBlock[] {
  const trimmed = text.trim();
  return trimmed === '' ? [] : [{ text: trimmed, kind }];
}

const tableText = ({ header, rows }: Tokens.Table): string =>
  [header, ...rows].map((cells) => cells.map((cell) => inlineText(cell.text)).join('\t')).join('\n');

function inlineText(marked: string): string {
  if (marked.length > longestParagraph || !/[*_[\]`<!~\\&]/.test(marked)) return marked;
  return wordsOf(new Lexer({ gfm: true }).inlineTokens(marked), 0);
}

/** The words of links, emphasis and code; pictures and tags have none. */
function wordsOf(tokens: readonly Token[], depth: number): string {
  return tokens
    .map((token) => {
      if (token.type === 'br') return '\n';
      if (token.type === 'image' || token.type === 'html') return '';
      const children = 'tokens' in token ? token.tokens : undefined;
      if (children && children.length > 0 && depth < deepest) return wordsOf(children, depth + 1);
      return 'text' in token ? token.text : token.raw;
    })
    .join('');
}
