import { letterTest } from '../letter-pattern.ts';
import type { Quotation } from '../types.ts';
import type { Paragraph } from './paragraphs.ts';

type Role = 'opens' | 'closes' | 'either';

/** A quotation mark that is not an apostrophe, a foot or an inch. */
interface Mark {
  readonly start: number;
  readonly end: number;
  readonly role: Role;
  readonly isSingle: boolean;
  /** A single mark behind "s" and before a word: perhaps only the players' apostrophe. */
  readonly maybePossessive: boolean;
}

interface Pair {
  readonly open: Mark;
  readonly close: Mark;
}

const anyMark = /``|''|[“”„‟"«»‘’‚'`]/g;

const isBlank = (character: string): boolean => character === '' || /[\s\u200B]/.test(character);
const isWordCharacter = letterTest(String.raw`[\p{L}\p{N}\p{M}]`);
const isDigit = (character: string): boolean => character >= '0' && character <= '9' && character.length === 1;
/** What may stand right before an opening mark, apart from white space. */
const mayStandBefore = (character: string): boolean => isBlank(character) || /[([{<—–\-/:“„«"‘]/.test(character);

const mayOpen = letterTest(String.raw`[\p{L}\p{N}$£€#@“"[(….]`);

/** 'em, ’tis, '90s: letters left out, not a quotation. Not 'cause: "'Cause for concern'" is as likely. */
const isElision = letterTest(String.raw`^['’‘](?:em|tis|twas|til|n['’]|\d\ds?)(?![\p{L}\p{N}])`, 'i');

function straightRole(before: string, after: string): Role {
  const opensWord = !isBlank(after) && mayStandBefore(before);
  const closesWord = !isBlank(before) && !isWordCharacter(after);
  if (opensWord && !closesWord) return 'opens';
  if (closesWord && !opensWord) return 'closes';
  return 'either';
}

/** 5'10", 12", 6' 2": a foot or an inch. */
function isMeasure(text: string, start: number, mark: string, isOpen: boolean): boolean {
  if (!isDigit(text[start - 1] ?? '')) return false;
  if (mark === "'" || mark === '’') return true;
  return !isOpen || /\d['’]\s?\d{1,2}$/.test(text.slice(Math.max(0, start - 6), start));
}

function doubleMarks(text: string, paragraph: Paragraph): Mark[] {
  const marks: Mark[] = [];
  let isOpen = false;
  anyMark.lastIndex = paragraph.start;
  for (let found = anyMark.exec(text); found && found.index < paragraph.end; found = anyMark.exec(text)) {
    const mark = found[0];
    const start = found.index;
    const end = start + mark.length;
    if (mark.length === 1 && /['’‘‚`]/.test(mark)) continue;
    const before = start > paragraph.start ? (text[start - 1] ?? '') : '';
    const after = end < paragraph.end ? (text[end] ?? '') : '';
    if (mark === '"' && isMeasure(text, start, mark, isOpen)) continue;
    // “ closes „…“ and » opens »…« in other languages' styles.
    const role: Role =
      mark === '"' || mark === "''"
        ? straightRole(before, after)
        : mark === '”' || (mark === '»' && !(isBlank(before) && isWordCharacter(after)))
          ? 'closes'
          : mark === '“' && isOpen && !mayStandBefore(before)
            ? 'closes'
            : mark === '«' && isOpen && !isBlank(before)
              ? 'closes'
              : 'opens';
    isOpen = role === 'opens' || (role === 'either' && !isOpen);
    marks.push({ start, end, role, isSingle: false, maybePossessive: false });
  }
  return marks;
}

interface Pairing {
  readonly pairs: readonly Pair[];
  /** The mark left open at the end of the paragraph. */
  readonly open: Mark | null;
}

/** Each closing mark with the last opening one before it. A mark left over yields nothing. */
function pairDoubleMarks(marks: readonly Mark[]): Pairing {
  const pairs: Pair[] = [];
  let open: Mark | null = null;
  for (const mark of marks) {
    if (mark.role === 'opens' || (mark.role === 'either' && !open)) open = mark;
    else if (open) {
      if (mark.start > open.end) pairs.push({ open, close: mark });
      open = null;
    }
  }
  return { pairs, open };
}

/** Single marks outside the pairs of double ones. */
function singleMarks(text: string, paragraph: Paragraph, doubles: readonly Pair[]): Mark[] {
  const marks: Mark[] = [];
  let next = 0;
  const single = /[‘’‚'`]/g;
  single.lastIndex = paragraph.start;
  for (let found = single.exec(text); found && found.index < paragraph.end; found = single.exec(text)) {
    const start = found.index;
    while ((doubles[next]?.close.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    if ((doubles[next]?.open.start ?? Number.POSITIVE_INFINITY) <= start) continue;
    const before = start > paragraph.start ? (text[start - 1] ?? '') : '';
    const after = start + 1 < paragraph.end ? (text[start + 1] ?? '') : '';
    if (before === found[0] || after === found[0]) continue;
    if (isWordCharacter(before) && isWordCharacter(after)) continue;
    if (isMeasure(text, start, found[0], false) && !/[.,!?]/.test(after) && !isBlank(after)) continue;
    const opens = mayStandBefore(before) && !isBlank(after) && mayOpen(after) && found[0] !== '’';
    const closes = !isBlank(before) && !isWordCharacter(after) && !/[‘‚`]/.test(found[0]);
    if (opens === closes) continue;
    if (opens && isElision(text.slice(start, start + 6))) continue;
    const maybePossessive = closes && /[sS]/.test(before) && isBlank(after) && isWordCharacter(text[start + 2] ?? '');
    marks.push({ start, end: start + 1, role: opens ? 'opens' : 'closes', isSingle: true, maybePossessive });
  }
  return marks;
}

/**
 * Pairs of single marks. Behind "s" a mark may be an apostrophe ('the players' union said'): it closes only
 * when no better mark does before the next one opens.
 */
function pairSingleMarks(marks: readonly Mark[]): Pair[] {
  const pairs: Pair[] = [];
  let open: Mark | null = null;
  let doubtful: Mark | null = null;
  const closeWith = (close: Mark | null) => {
    if (open && close && close.start > open.end) pairs.push({ open, close });
    open = null;
    doubtful = null;
  };
  for (const mark of marks) {
    if (mark.role === 'opens') {
      closeWith(doubtful);
      open = mark;
    } else if (open && mark.maybePossessive) doubtful ??= mark;
    else closeWith(mark);
  }
  closeWith(doubtful);
  return pairs;
}

const quotationOf = ({ open, close }: Pair): Quotation => ({
  start: open.start,
  end: close.end,
  inner: { start: open.end, end: close.start },
  continues: false,
});

/** Double and single pairs in text order; of nested ones the outer. */
function outermost(pairs: readonly Pair[]): Quotation[] {
  const quotations: Quotation[] = [];
  let end = -1;
  for (const pair of [...pairs].sort((a, b) => a.open.start - b.open.start)) {
    if (pair.open.start < end) continue;
    quotations.push(quotationOf(pair));
    end = pair.close.end;
  }
  return quotations;
}

const toTheEnd = (open: Mark, paragraph: Paragraph): Quotation => ({
  start: open.start,
  end: paragraph.end,
  inner: { start: open.end, end: paragraph.end },
  continues: true,
});

/** Does the paragraph begin with a mark that opens, as one does that goes on with the quotation before it? */
const opensAgain = (paragraph: Paragraph, first: Mark | undefined): boolean =>
  first !== undefined && first.start === paragraph.start && first.role !== 'closes';

/**
 * The quotations of the paragraphs in text order, none inside another. One that runs over several paragraphs,
 * opened again in each and closed in the last, is one quotation a paragraph, all but the last with `continues`.
 */
export function quotations(text: string, paragraphs: readonly Paragraph[]): Quotation[] {
  const result: Quotation[] = [];
  let running: Quotation[] = [];
  for (const paragraph of paragraphs) {
    const marks = doubleMarks(text, paragraph);
    const { pairs, open } = pairDoubleMarks(marks);
    const singles = pairSingleMarks(singleMarks(text, paragraph, pairs));
    const closed = outermost([...pairs, ...singles]).filter(({ start }) => !open || start < open.start);
    const goesOn = running.length > 0 && opensAgain(paragraph, marks[0]);
    if (goesOn && marks[0] !== open) for (const quotation of running) result.push(quotation);
    for (const quotation of closed) result.push(quotation);
    if (!goesOn || marks[0] !== open) running = [];
    if (open && open.end < paragraph.end && !paragraph.isHeading) running.push(toTheEnd(open, paragraph));
    else running = [];
  }
  return result;
}
