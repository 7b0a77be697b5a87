import { readArticleFile } from './article/read-article.ts';
import { type ArticleReading, readText } from './article/read-text.ts';
import { maxArticleBytes, maxTextBytes, textTooLarge } from './article/refusals.ts';
import { analyse, defaultOptions, type EngineOptions } from './engine/index.ts';
import { sourceOfFile, sourceOfText, summaryDocument } from './summary-document.ts';
import type { SourceFile, Summary } from './summary-format.ts';

export { summaryBytes, summaryLine } from './summary-bytes.ts';
export { maxArticleBytes };

/** A file as a bucket or a folder holds it. */
export interface ArticleFile {
  readonly key: string;
  /** Null: larger than the limit and not fetched. */
  readonly body: Uint8Array | null;
  /** Of the whole file, also when `body` is null. */
  readonly bytes: number;
  readonly contentType: string | null;
  readonly etag: string | null;
  readonly versionId: string | null;
  readonly lastModified: string | null;
}

/** A file as a caller has it: a name and bytes. What only a bucket knows of it may be left out. */
export interface GivenFile extends Partial<ArticleFile> {
  readonly key: string;
  readonly body: Uint8Array | null;
}

/** An article whose text is known already. What is given here is believed; what is not is looked for in the text. */
export interface ArticleText {
  readonly text: string;
  readonly title?: string | null;
  readonly byline?: string | null;
  /** ISO 8601 date or date-time. */
  readonly published?: string | null;
  /** What the summary's `id` shall be. */
  readonly id?: string;
}

export interface SummaryOptions {
  /** At most so many key claims, 1 to 100. */
  readonly maxClaims?: number;
  /** At most so many sentences in the summary, 1 to 20. */
  readonly maxSentences?: number;
}

const idOfNamelessText = 'text';

/**
 * One file → its summary: `await summarizeFile({ key: 'report.pdf', body })`. A bad file never throws: it becomes a summary whose
 * `status` and `problem` say why.
 */
export async function summarizeFile(given: GivenFile, options: SummaryOptions = {}): Promise<Summary> {
  const engineOptions = checkedOptions(options);
  const file = checkedFile(given);
  const reading = await readArticleFile(file);
  return document(file.key, sourceOfFile(file, reading.article), reading, engineOptions);
}

/** Text → its summary: `summarize({ text, id: 'bus-line' }).claims`. A bad text never throws. */
export function summarize(input: ArticleText | string, options: SummaryOptions = {}): Summary {
  const engineOptions = checkedOptions(options);
  const given = typeof input === 'string' ? { text: input } : input;
  if (typeof given?.text !== 'string') throw new TypeError(`expected a text or an object with a \`text\`, got \`${typeof given}\``);
  const id = given.id || idOfNamelessText;
  const source = sourceOfText(id, given.text);
  const refusal = source.bytes > maxTextBytes ? textTooLarge(source.bytes) : null;
  return document(id, source, refusal === null ? readText(given.text, given) : { article: null, refusal }, engineOptions);
}

function document(id: string, source: SourceFile, reading: ArticleReading, options: EngineOptions): Summary {
  if (reading.article === null || reading.refusal !== null) return summaryDocument({ id, source, reading, analysis: null });
  const { text, title, removed, headings, language } = reading.article;
  return summaryDocument({ id, source, reading, analysis: analyse({ text, title, removed, headings, language }, options) });
}

/** Bytes that are missing would be found missing only deep inside a reader. */
function checkedFile({ key, body, bytes, contentType, etag, versionId, lastModified }: GivenFile): ArticleFile {
  if (typeof key !== 'string') throw new TypeError(`expected a file with a text as its \`key\`, got \`${typeof key}\``);
  if (body !== null && !(body instanceof Uint8Array))
    throw new TypeError(`expected a file with bytes as its \`body\`, got \`${typeof body}\``);
  const size = bytes ?? body?.length;
  if (size === undefined) throw new TypeError('expected a file without a `body` to say how many `bytes` it has');
  const known = { contentType: contentType ?? null, etag: etag ?? null, versionId: versionId ?? null, lastModified: lastModified ?? null };
  return { key, body, bytes: size, ...known };
}

function checkedOptions(options: SummaryOptions): EngineOptions {
  return {
    maxClaims: wholeNumber('maxClaims', options.maxClaims ?? defaultOptions.maxClaims, 100),
    maxSentences: wholeNumber('maxSentences', options.maxSentences ?? defaultOptions.maxSentences, 20),
  };
}

function wholeNumber(name: string, value: number, most: number): number {
  if (Number.isInteger(value) && value >= 1 && value <= most) return value;
  throw new RangeError(`${name}: expected a whole number from 1 to ${most}, got \`${value}\``);
}
