import { letterPattern, letterTest } from '../letter-pattern.ts';
import type { Span } from '../types.ts';
import { isWordText } from '../word-test.ts';
import { isAbbreviationBeforeNumber, isInitial, isLeadingAbbreviation, isOpenAbbreviation } from './abbreviations.ts';
import { bracketed } from './brackets.ts';
import { creditStarts } from './credits.ts';
import { isCapitalised } from './letter-case.ts';
import { reportingVerbs } from './lexicons/reporting-verbs.ts';
import { sentenceOpeners } from './lexicons/sentence-openers.ts';
import { listItemStarts } from './list-items.ts';
import { trimmed } from './paragraphs.ts';

/** A place where a sentence may end and what stands around it. Offsets are into the paragraph. */
interface Cut {
  /** Final marks: ".", "?!", ". . .". */
  readonly mark: string;
  readonly markStart: number;
  /** Quotation marks and brackets that close right behind the marks. */
  readonly closers: string;
  /** Behind the closers. */
  readonly end: number;
  /** The end of what stands before the marks. */
  readonly preceding: string;
  /** The last word of it: "U.S", "Inc", "5". */
  readonly before: string;
  /** The word before that, as far as it is looked at. */
  readonly lead: string;
  /** The beginning of what follows. */
  readonly following: string;
  /** The first word of it. */
  readonly after: string;
  /** The beginning of the sentence that would end here. */
  readonly opening: string;
  /** Is the cut inside brackets or a short quotation that the sentence does not begin with? */
  readonly isEnclosed: boolean;
}

type Rule = (cut: Cut) => 'ends' | 'goes on' | null;

const closesQuotation = /["”’'»]/;
const isPlainPeriod = ({ mark, closers }: Cut): boolean => mark === '.' && !closesQuotation.test(closers);

const personalTitles: ReadonlySet<string> = new Set(['dr', 'mr', 'mrs', 'ms']);
/** Openers that are surnames too: "George F. Will". */
const surnames: ReadonlySet<string> = new Set(['an', 'do', 'may', 'so', 'still', 'to', 'will']);

const belongsToTime =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Sept|Nov|Dec)ember|October|[ECMP][SD]?T|GMT|UTC|BST|CEST|Eastern|Central|Mountain|Pacific|Greenwich)/;

const withoutClitic = (word: string): string => word.toLowerCase().replace(/['’].*$/u, '');
const opensSentence = (word: string): boolean => sentenceOpeners.has(withoutClitic(word)) || personalTitles.has(withoutClitic(word));

/** ", he said" and "— by": the sentence is not over. */
const beforePunctuation: Rule = ({ following }) => (goesOnWithMark(following) ? 'goes on' : null);
const goesOnWithMark = letterTest(String.raw`^(?:[,;:)\]}%]|[—–-]{1,3}(?![\p{L}\p{N}]))`);

/** ". . . The practice": marks alone are no sentence. */
const withoutWords: Rule = ({ opening }) => (isWordText(opening) ? null : 'goes on');

/** "1. The first", "a. The first", "Q. What": the number of an item, not the end of one. */
const listNumber: Rule = ({ opening }) => (isNumberOfItem(opening) ? 'goes on' : null);
const isNumberOfItem = letterTest(String.raw`^[•⁃*\-–—\s(]{0,3}(?:\d{1,3}|\p{L}|[ivxIVX]{1,4})\)?$`);

/** "Bohr […] used": the mark of something left out. */
const omission: Rule = ({ preceding }) => (/[[(]$/.test(preceding) ? 'goes on' : null);

/** "the thing is . . . I mean": "I" is always written large, so that it says nothing behind three dots. */
const hesitation: Rule = ({ mark, after }) => (/^(?:\.\s?\.\s?\.|…)$/.test(mark) && isI(after) ? 'goes on' : null);
const isI = letterTest(String.raw`^I(?:['’]\p{L}+)?$`);

/** 'She said, "It is late. It rains."': inside what the sentence leads up to. */
const enclosed: Rule = ({ isEnclosed }) => (isEnclosed ? 'goes on' : null);

/** '"Why?" asked Smith', "… and so on", "Yahoo! in March"; not "iPhone", not an item's "(b)". */
const beforeSmallLetter: Rule = ({ following }) => (goesOnSmall(following) ? 'goes on' : null);
const goesOnSmall = letterTest(String.raw`^["“‘'([]{0,2}\p{Ll}(?!\p{Lu}|\))`);

/** '"Why?" Mr. Smith asked.': a speaker and a verb of saying. Behind a full stop only where that is all: '"It is." He said it was' and '"It is." He said:' begin anew. */
const beforeReportingClause: Rule = ({ mark, closers, following }) => {
  if (!closesQuotation.test(closers)) return null;
  const words = following.split(/\s+/, 7);
  const verb = words.findIndex((word) => reportingVerbs.has(word.replace(/[.,:;]+$/, '')));
  if (verb < 1 || (mark === '.' && !/[.,;]$/.test(words[verb] ?? ''))) return null;
  return words.slice(0, verb).every(isOfName) ? 'goes on' : null;
};
const isOfName = letterTest(String.raw`^(?:\p{Lu}[\p{L}.’'-]*|of|the|de|van|von|al)$`);

/** "No. 5", "p. 12", "Jan. 6". */
const beforeNumber: Rule = (cut) =>
  isPlainPeriod(cut) && isAbbreviationBeforeNumber(cut.before) && /^[\d#]/.test(cut.following) ? 'goes on' : null;

/** "At 5 a.m. Mr. Smith went": a time that only opens the sentence. */
const openingTime: Rule = (cut) =>
  /^[ap]\.m$/i.test(cut.before) && /^(?:about|after|around|at|before|by|from|since|until)\s\S+\s\S+$/i.test(cut.opening) ? 'goes on' : null;

/** "at 6 p.m. Travellers": only a day, a month or a time zone belongs to the time. */
const clockTime: Rule = (cut) =>
  /^[ap]\.m$/i.test(cut.before) && isPlainPeriod(cut) ? (belongsToTime.test(cut.after) ? 'goes on' : 'ends') : null;

/** "Mr. Smith", "Lt. Gov. Jones". */
const leadingAbbreviation: Rule = (cut) => (isPlainPeriod(cut) && isLeadingAbbreviation(cut.before) ? 'goes on' : null);

/** "Albert I. Jones", "J. K. Rowling"; but "you and I. Did you", "vitamin C. The", "World War I. It". */
const initial: Rule = (cut) => {
  if (!isPlainPeriod(cut) || !isInitial(cut.before)) return null;
  const isBehindName = isCapitalised(cut.lead) && cut.lead !== 'War';
  if (cut.before === 'I' && !isBehindName) return null;
  if (opensWithInitial(cut.following)) return 'goes on';
  return opensSentence(cut.after) && !(isBehindName && surnames.has(cut.after.toLowerCase())) ? 'ends' : 'goes on';
};

const opensWithInitial = letterTest(String.raw`^\p{Lu}\.`);

/** "the U.S. Government", "Acme Inc. Chairman", "in the U.S. The": the next word decides. */
const openAbbreviation: Rule = (cut) => {
  if (!isPlainPeriod(cut) || !(isOpenAbbreviation(cut.before) || (cut.lead === 'et' && cut.before === 'al'))) return null;
  return opensSentence(cut.after) ? 'ends' : 'goes on';
};

/** The first that has an opinion decides; where none has, the sentence ends. */
const rules: readonly Rule[] = [
  beforePunctuation,
  withoutWords,
  listNumber,
  omission,
  hesitation,
  enclosed,
  beforeSmallLetter,
  beforeReportingClause,
  beforeNumber,
  openingTime,
  clockTime,
  leadingAbbreviation,
  initial,
  openAbbreviation,
];

const isEnd = (cut: Cut): boolean => {
  for (const rule of rules) {
    const opinion = rule(cut);
    if (opinion) return opinion === 'ends';
  }
  return true;
};

/** Final marks and what closes behind them (quotation marks, brackets, a note's number), before white space or before a capital that lacks its space. */
const finalMarks = letterPattern(
  String.raw`(?<![.!?…])([.!?…]+(?:[ \u00A0]\.){0,3})((?:["”’'»)\]]|“(?=\s|$)){0,4}(?:\[\d{1,3}\]){0,4})(?:(?=\s|$)|(?=["“‘(]?\p{Lu}[\p{Ll} ]))|[。！？．]+[」』”]?`,
  'g',
);

/** A short quotation is part of the sentence that leads up to it; a longer one is sentences of its own. */
const longestQuotedSentence = 240;
const lengthOf = (span: Span | null): number => (span ? span.end - span.start : 0);

const furthestBefore = 40;
const furthestAfter = 96;
const wordsBefore = letterPattern(String.raw`(?:([\p{L}.’'-]+)\s+)?([\p{L}\p{N}°&](?:[\p{L}\p{N}.°&’'-])*)$`);
const firstWord = letterPattern(String.raw`^["“”‘’«»'([]{0,3}([\p{L}\p{N}](?:[\p{L}\p{N}’'-]|\.(?=\p{L}))*)`);

const endsLikeWord = letterTest(String.raw`(?:\p{Ll}{2}|\d)$`);

/** "It rained.The game": a word, its period and a capital. Not in addresses ("Jane.Doe@…", "Example.Com"). */
function lacksSpace(before: string, following: string): boolean {
  const run = /\S*$/.exec(before)?.[0] ?? '';
  return endsLikeWord(run) && !/[@/\\_]|www\./.test(run) && !/^(?:\S{0,40}[@/]|(?:Com|Org|Net)\b)/.test(following);
}

/** The spans that hold positions asked for in rising order. */
function spanAt(spans: readonly Span[]): (position: number) => Span | null {
  let next = 0;
  return (position) => {
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= position) next += 1;
    const span = spans[next];
    return span && span.start < position ? span : null;
  };
}

/**
 * Sentences of one paragraph: every final mark is tried, the rules mend.
 * `quoted` are the paragraph's quotations in order.
 */
export function sentenceBoundaries(text: string, paragraph: Span, quoted: readonly Span[]): Span[] {
  const slice = text.slice(paragraph.start, paragraph.end);
  const quotationAt = spanAt(quoted.map(({ start, end }) => ({ start: start - paragraph.start, end: end - paragraph.start })));
  const bracketAt = spanAt(bracketed(slice));
  const forcedStarts = [...listItemStarts(slice), ...creditStarts(slice)].sort((a, b) => a - b);
  const sentences: Span[] = [];
  let start = 0;
  const endAt = (end: number) => {
    const sentence = trimmed(slice, start, end);
    if (sentence) sentences.push({ start: paragraph.start + sentence.start, end: paragraph.start + sentence.end });
    start = end;
    while (start < slice.length && /\s/.test(slice[start] ?? '')) start += 1;
  };
  let nextStart = 0;
  for (const found of slice.matchAll(finalMarks(slice))) {
    for (; (forcedStarts[nextStart] ?? Number.POSITIVE_INFINITY) <= found.index; nextStart += 1) endAt(forcedStarts[nextStart] ?? 0);
    const mark = found[1] ?? found[0];
    let closers = found[2] ?? '';
    let end = found.index + found[0].length;
    const before = slice.slice(Math.max(start, found.index - furthestBefore), found.index);
    const behind = slice.slice(end, end + furthestAfter);
    if (end >= slice.length) break;
    if (found[1] && /^\S/.test(behind) && !lacksSpace(before, behind)) continue;
    let following = behind.trimStart();
    let quotation = quotationAt(end);
    // 'It rained."We waited," he said': what looks like a closing mark opens the next.
    if (quotation && found[1] && /^\S/.test(behind) && quotation.start === found.index + mark.length) {
      end = quotation.start;
      following = slice.slice(end, end + furthestAfter);
      closers = '';
      quotation = null;
    }
    const bracket = bracketAt(end);
    // '" It is late. " he said': the closing mark stands apart.
    if (quotation && slice.slice(end, quotation.end - 1).trim() === '') end = quotation.end;
    // "so. . . . But": the period ends the sentence, the ellipsis opens the next.
    if (/^\.(?:\s\.){3}$/.test(mark) && /\S$/.test(before)) end = found.index + 1;
    const isWithin = (span: Span | null) => span !== null && span.start > start && end < span.end;
    const [, lead = '', word = ''] = wordsBefore(before).exec(before) ?? [];
    const cut: Cut = {
      mark,
      markStart: found.index,
      closers,
      end,
      preceding: before,
      before: word,
      lead,
      following,
      after: firstWord(following).exec(following)?.[1] ?? '',
      opening: slice.slice(start, Math.min(found.index, start + furthestAfter)),
      isEnclosed: isWithin(bracket) || (isWithin(quotation) && lengthOf(quotation) <= longestQuotedSentence),
    };
    if (isEnd(cut)) endAt(end);
  }
  for (; nextStart < forcedStarts.length; nextStart += 1) endAt(forcedStarts[nextStart] ?? 0);
  endAt(slice.length);
  return sentences;
}
