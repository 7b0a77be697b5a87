import { StringDecoder } from 'node:string_decoder';

export interface NumberedLine {
  readonly number: number;
  readonly text: string;
}

/**
 * The lines of a stream that hold anything, as they arrive. Not node:readline: that also breaks at U+2028, which JSON allows
 * inside strings.
 */
export async function* linesOf(stream: AsyncIterable<Buffer | string>): AsyncGenerator<NumberedLine> {
  const decoder = new StringDecoder('utf8');
  let pieces: string[] = [];
  let number = 0;
  for await (const chunk of stream) {
    const [head = '', ...rest] = (typeof chunk === 'string' ? chunk : decoder.write(chunk)).split('\n');
    pieces.push(head);
    for (const next of rest) {
      number += 1;
      yield* numbered(number, pieces);
      pieces = [next];
    }
  }
  yield* numbered(number + 1, [...pieces, decoder.end()]);
}

function* numbered(number: number, pieces: readonly string[]): Generator<NumberedLine> {
  const line = pieces.join('');
  const text = number === 1 ? line.replace(/^\ufeff/, '') : line;
  if (text.trim() !== '') yield { number, text };
}

export interface ArticleLine {
  readonly id: string;
  readonly text: string;
  readonly title: string | null;
}

/** Why a line is not summarized. The reader gets it in the summary's place. */
export interface LineError {
  readonly id: string | null;
  readonly error: { readonly code: 'not-json' | 'not-an-object' | 'bad-id' | 'bad-text' | 'bad-title' | 'failed'; readonly detail: string };
  readonly line: number;
}

/** `{"id":"a1","text":"…","title":"…"}` → the article, or what is wrong with the line. */
export function articleIn({ number, text }: NumberedLine): ArticleLine | LineError {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return lineError(null, number, 'not-json', `expected one JSON object a line: ${(error as Error).message}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return lineError(null, number, 'not-an-object', `expected an object with "id" and "text", got ${kindOf(value)}`);
  }
  const fields = value as Record<string, unknown>;
  if (typeof fields.id !== 'string' || fields.id === '') {
    return lineError(null, number, 'bad-id', `"id": expected a string that is not empty, got ${kindOf(fields.id)}`);
  }
  if (typeof fields.text !== 'string')
    return lineError(fields.id, number, 'bad-text', `"text": expected a string, got ${kindOf(fields.text)}`);
  const title = fields.title ?? null;
  if (title !== null && typeof title !== 'string') {
    return lineError(fields.id, number, 'bad-title', `"title": expected a string, got ${kindOf(title)}`);
  }
  return { id: fields.id, text: fields.text, title };
}

export const lineError = (id: string | null, line: number, code: LineError['error']['code'], detail: string): LineError => ({
  id,
  error: { code, detail },
  line,
});

function kindOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (value === '') return 'an empty string';
  return Array.isArray(value) ? 'a list' : `a value of type ${typeof value}`;
}
