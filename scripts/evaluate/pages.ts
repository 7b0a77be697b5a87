import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import type { Article } from '../../lib/article/article.ts';
import { readArticle } from '../../lib/article/read-article.ts';
import type { Runner } from './runner.ts';
import { percent, type Row } from './table.ts';

interface Expected {
  readonly title: string | null;
  readonly byline: string | null;
}

interface PageScore {
  readonly page: string;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** The same for the story: the text without what is removed of it. */
  readonly storyF1: number;
  readonly title: boolean;
  readonly byline: boolean;
}

/** Web pages: the main text (words in common, how often each), the title and the byline, page by page and together. */
export async function pageRows(directory: string, run: Runner): Promise<Row[]> {
  const folder = join(directory, 'html');
  if (!existsSync(folder)) {
    console.error(`evaluate: left out, not there: ${folder}`);
    return [];
  }
  const pages = readdirSync(folder).toSorted().slice(0, run.sample);
  const scores = await Promise.all(pages.map((page) => scoreOf(folder, page)));
  const row = (measure: string, ours: string, beside = ''): Row => ({ set: 'html', documents: scores.length, measure, ours, beside });
  const mean = (of: (score: PageScore) => number): string => percent(scores.reduce((sum, score) => sum + of(score), 0) / scores.length);
  return [
    ...scores.map((score) => row(`main text F1, ${score.page}`, percent(score.f1), remarks(score))),
    row(
      'main text F1, mean',
      mean(({ f1 }) => f1),
      `P ${mean(({ precision }) => precision)} R ${mean(({ recall }) => recall)}`,
    ),
    row(
      'story F1, mean',
      mean(({ storyF1 }) => storyF1),
      'the expected text has captions and biographies',
    ),
    row(`titles right, of ${scores.length}`, String(scores.filter(({ title }) => title).length)),
    row(`bylines right, of ${scores.length}`, String(scores.filter(({ byline }) => byline).length)),
  ];
}

const remarks = ({ precision, recall, title, byline }: PageScore): string =>
  [`P ${percent(precision)} R ${percent(recall)}`, ...(title ? [] : ['title wrong']), ...(byline ? [] : ['byline wrong'])].join('; ');

async function scoreOf(folder: string, page: string): Promise<PageScore> {
  const read = (name: string): Buffer => readFileSync(join(folder, page, name));
  const expected = JSON.parse(read('expected-metadata.json').toString()) as Expected;
  const { article } = await readArticle(read('source.html'), { key: `${page}.html`, contentType: 'text/html' });
  const { document } = parseHTML(`<!doctype html><html><body>${read('expected.html')}</body></html>`);
  const wanted = wordsOf(textOf(document.body));
  const text = overlap(wordsOf(article?.text ?? ''), wanted);
  return {
    page,
    ...text,
    storyF1: overlap(wordsOf(storyOf(article)), wanted).f1,
    title: isSame(article?.title ?? '', expected.title ?? ''),
    byline: isByline(article?.byline ?? '', expected.byline ?? ''),
  };
}

const storyOf = (article: Article | null): string =>
  (article?.removed ?? []).reduceRight((text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`, article?.text ?? '');

interface MarkupNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: ArrayLike<MarkupNode>;
}

const textNode = 3;
const inline = /^(?:a|abbr|b|cite|em|font|i|mark|q|s|small|span|strong|sub|sup|u)$/i;

/** Words stand apart where paragraphs do. */
function textOf(node: MarkupNode): string {
  if (node.nodeType === textNode) return node.textContent ?? '';
  const text = Array.from(node.childNodes, textOf).join('');
  return inline.test(node.nodeName) ? text : ` ${text} `;
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

function overlap(found: readonly string[], wanted: readonly string[]): Pick<PageScore, 'precision' | 'recall' | 'f1'> {
  const left = new Map<string, number>();
  for (const word of wanted) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of found) {
    const count = left.get(word) ?? 0;
    if (count > 0) common += 1;
    left.set(word, count - 1);
  }
  return { precision: common / found.length, recall: common / wanted.length, f1: (2 * common) / (found.length + wanted.length) };
}

const isSame = (one: string, other: string): boolean => wordsOf(one).join(' ') === wordsOf(other).join(' ');

/** The page's own line may hold more than the names: "By Jane Doe 22 Dec 2016". */
const isByline = (found: string, expected: string): boolean =>
  found === '' ? expected === '' : ` ${wordsOf(expected).join(' ')}`.includes(` ${wordsOf(found).join(' ')}`);
