import { isListed } from '../listed.ts';
import { timeUnits } from '../salience/lexicons/time-units.ts';
import { isFigure } from '../salience/sentence-facts.ts';
import type { Token } from '../types.ts';
import { wordList } from '../word-list.ts';
import { ofWord } from '../words.ts';
import { amountWords } from './lexicons/amount-words.ts';
import { monthsAndDays } from './lexicons/months-and-days.ts';
import { units } from './lexicons/units.ts';

type NumberRule = (tokens: readonly Token[], at: number) => boolean;

const digit = /\d/;
const isAmountWord = isListed(amountWords);
const isMonthOrDay = isListed(monthsAndDays);
const year = /^(?:1[5-9]|20)\d\ds?$/;
const isYearWord = ofWord((word) => isFigure({ word }) && year.test(word.text));
const currency = /[$£€¥₹]/;

/** "in 2016", "the 1990s". */
const isYear: NumberRule = (tokens, at) => tokens[at] !== undefined && isYearWord(tokens[at].word);

/** "June 5", "5 June", "Tuesday 12". */
const isDayOfMonth: NumberRule = (tokens, at) =>
  [tokens[at - 1], tokens[at + 1]].some((neighbour) => monthsAndDays.has(neighbour?.lower ?? ''));

/** "9:30", "5 p.m." */
const isTimeOfDay: NumberRule = (tokens, at) =>
  /^\d{1,2}:\d\d$/.test(tokens[at]?.text ?? '') || /^[ap]\.?m\.?$/.test(tokens[at + 1]?.lower ?? '') || tokens[at + 1]?.lower === "o'clock";

/** "41-year-old", "Smith, 52,". */
const isAge: NumberRule = (tokens, at) =>
  /-year-old/.test(tokens[at]?.lower ?? '') || (tokens[at - 1]?.text === ',' && tokens[at + 1]?.text === ',');

/** "Apollo 11", "Boeing 737", "No. 10": part of a name. */
const isInName: NumberRule = (tokens, at) => tokens[at - 1]?.pos === 'PROPN' || /^no\.?$/.test(tokens[at - 1]?.lower ?? '');

/** "1st", "second": an order, not an amount. */
const isOrdinal: NumberRule = (tokens, at) => /(?:st|nd|rd|th)$/.test(tokens[at]?.lower ?? '') || tokens[at]?.lower === 'second';

/** "four days later", "two weeks ago", "the past three years": a date told as a distance. */
const isDistanceInTime: NumberRule = (tokens, at) =>
  /^(?:hour|day|week|month|year|decade)s?$/.test(tokens[at + 1]?.lower ?? '') &&
  (/^(?:ago|after|before|earlier|later|old)$/.test(tokens[at + 2]?.lower ?? '') ||
    /^(?:last|past|next|previous)$/.test(tokens[at - 1]?.lower ?? ''));

const notAmounts = [isYear, isDayOfMonth, isTimeOfDay, isAge, isInName, isOrdinal];

/** "$5", "5 %", "40 miles", "three in ten". */
const isMeasured: NumberRule = (tokens, at) =>
  currency.test(tokens[at]?.text ?? '') ||
  currency.test(tokens[at - 1]?.text ?? '') ||
  units.has(tokens[at + 1]?.lower ?? '') ||
  (/^(?:in|of|out)$/.test(tokens[at + 1]?.lower ?? '') &&
    [tokens[at + 2], tokens[at + 3]].some((later) => later !== undefined && isFigure(later)));

const ones = wordList('one two three four five six seven eight nine');
const teens = wordList('eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen');
const tens = wordList('twenty thirty forty fifty sixty seventy eighty ninety');

/** "eleven", "nineteen", "forty-two": smaller numbers in words are said of two sides, three reasons. */
const isLargeNumber = ofWord(({ lower }) => {
  const [ten = '', one, ...rest] = lower.split('-');
  return teens.has(lower) || (tens.has(ten) && (one === undefined || ones.has(one)) && rest.length === 0);
});

/** "400 officers", "1,200 new homes", "nineteen nests". */
const isCount: NumberRule = (tokens, at) =>
  tokens[at] !== undefined &&
  (digit.test(tokens[at].text) || isLargeNumber(tokens[at].word)) &&
  [tokens[at + 1], tokens[at + 2]].some((next) => next?.pos === 'NOUN' && next.lower.endsWith('s'));

const perTime: ReadonlySet<string> = new Set(['a', 'an', 'each', 'every', 'per']);

/** "45,000 a year", "12 per hour". */
const isRate: NumberRule = (tokens, at) => perTime.has(tokens[at + 1]?.lower ?? '') && timeUnits.has(tokens[at + 2]?.lower ?? '');

/** A number or a word for an amount. */
export const mayCount = ofWord((word) => isAmountWord(word) || isFigure({ word }) || isLargeNumber(word));

const isAmount: NumberRule = (tokens, at) => {
  const token = tokens[at];
  if (!token || !mayCount(token.word)) return false;
  if (isAmountWord(token.word)) return true;
  if (isMeasured(tokens, at) || isRate(tokens, at)) return !isAge(tokens, at) && !isDistanceInTime(tokens, at);
  return !notAmounts.some((rule) => rule(tokens, at)) && isCount(tokens, at);
};

/** Does it give an amount that can be counted or measured, rather than a date, an age or a number in a name? */
export const givesAmount = (tokens: readonly Token[]): boolean => tokens.some((_, at) => isAmount(tokens, at));

/** A year, or a month or day if it is a name. */
export const mayDate = ofWord((word) => isYearWord(word) || isMonthOrDay(word));

/** Does it say when: a year, a month, a day? */
export const givesDate = (tokens: readonly Token[]): boolean =>
  tokens.some(({ word, pos }) => isYearWord(word) || (pos === 'PROPN' && isMonthOrDay(word)));
