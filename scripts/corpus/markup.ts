import type { Span } from '../../lib/engine/types.ts';

/** s source, c cue that reports speech, b cue that reports a belief, wish, intention or stance, t content. */
export type Role = 's' | 'c' | 'b' | 't';

export interface Part extends Span {
  readonly role: Role;
  /** The attributions it belongs to; nearly always one. */
  readonly numbers: readonly number[];
}

export interface Mention extends Span {
  readonly handle: string;
}

export interface MarkedText {
  /** Without the markup. */
  readonly text: string;
  /** In text order. */
  readonly parts: readonly Part[];
  /** In text order, a nested one after the one around it. */
  readonly mentions: readonly Mention[];
}

const OPEN_PART = /\{(?<role>[scbt])(?<numbers>[0-9]+(?:,[0-9]+)*) /uy;
const HANDLE = /@(?<handle>[a-z][a-z0-9]*)/uy;
const ESCAPED = /\\(?<character>[\\{}[\]@])/uy;
const WORD_AT_END = /[\p{L}\p{N}][\p{L}\p{N}’'-]*$/u;
const LONGEST_WORD = 60;

type Open =
  | { readonly kind: 'part'; readonly start: number; readonly role: Role; readonly numbers: readonly number[] }
  | { readonly kind: 'mention'; readonly start: number };

/**
 * `{s1 [Mayor Ana Ruiz]@ruiz} {c1 said} {t1 she@ruiz was late}` → the text, its parts and its mentions.
 * Parts never nest; mentions may, and may stand in a part. A backslash before `{ } [ ] @ \` takes the mark literally.
 */
export function parseMarkup(marked: string): MarkedText {
  const parts: Part[] = [];
  const mentions: Mention[] = [];
  const open: Open[] = [];
  let text = '';
  let at = 0;

  const fail = (problem: string): never => {
    throw new Error(`line ${marked.slice(0, at).split('\n').length} of the text, at "${marked.slice(at, at + 40)}": ${problem}`);
  };
  const match = (pattern: RegExp): Record<string, string> | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(marked);
    if (!found) return null;
    at = pattern.lastIndex;
    return found.groups ?? {};
  };
  const closed = (start: number): Span => {
    const slice = text.slice(start);
    if (slice.trim() === '' || slice.trim() !== slice) fail(`"${slice}" is empty or has white space around it`);
    return { start, end: text.length };
  };
  const openPart = (): void => {
    const found = match(OPEN_PART);
    if (!found) return void fail('expected {s1 …}, {c1 …}, {b1 …} or {t1 …}');
    if (open.length > 0) fail('a part may not stand inside another part or a mention');
    open.push({ kind: 'part', start: text.length, role: found.role as Role, numbers: (found.numbers ?? '').split(',').map(Number) });
  };
  const closePart = (): void => {
    const last = open.pop();
    if (last?.kind !== 'part') return void fail('} closes nothing');
    parts.push({ ...closed(last.start), role: last.role, numbers: last.numbers });
    at += 1;
  };
  const openMention = (): void => {
    open.push({ kind: 'mention', start: text.length });
    at += 1;
  };
  const closeMention = (): void => {
    const last = open.pop();
    if (last?.kind !== 'mention') return void fail('] closes nothing');
    at += 1;
    const found = match(HANDLE);
    if (!found) return void fail('expected a handle, as in [Ana Ruiz]@ruiz');
    mentions.push({ ...closed(last.start), handle: found.handle ?? '' });
  };
  const mentionOneWord = (): void => {
    const word = WORD_AT_END.exec(text.slice(Math.max(open.at(-1)?.start ?? 0, text.length - LONGEST_WORD)))?.[0];
    const found = match(HANDLE);
    if (!word || !found) return void fail('expected a word before @ and a handle after it; write \\@ for the mark itself');
    mentions.push({ ...closed(text.length - word.length), handle: found.handle ?? '' });
  };
  const take = (): void => {
    text += match(ESCAPED)?.character ?? marked[at++];
  };

  const marks: Record<string, () => void> = { '{': openPart, '}': closePart, '[': openMention, ']': closeMention, '@': mentionOneWord };
  while (at < marked.length) (marks[marked[at] ?? ''] ?? take)();
  if (open.length > 0) fail('a part or mention is never closed');
  return { text, parts: parts.toSorted(inTextOrder), mentions: mentions.toSorted(inTextOrder) };
}

const inTextOrder = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
