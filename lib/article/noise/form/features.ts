import { wordList } from '../../../engine/word-list.ts';
import type { RemovalReason } from '../../article.ts';
import { englishFunctionWords } from '../../lexicons/english-function-words.ts';
import { type KindOfWord, kindsOfWords, wordsOfNotices } from '../../lexicons/words-of-notices.ts';
import type { CommonWords } from './common-words.ts';
import type { KindCounts } from './counts.ts';
import type { BlockFacts } from './facts.ts';
import { type BlockPlace, isLikeTitle } from './place.ts';

/** What can be said of a block wherever it stands. */
export interface BlockForm {
  readonly facts: BlockFacts;
  /** Its words as they are written. */
  readonly written: readonly string[];
  readonly counts: KindCounts;
  readonly common: CommonWords;
}

/** How likely the blocks around one are noise, when each was looked at alone. */
export interface Surroundings {
  readonly own: number;
  readonly previous: number;
  readonly next: number;
  /** Of the likeliest story among all that follow, and among all before. */
  readonly restBelow: number;
  readonly restAbove: number;
  /** The mean of the others in its group. */
  readonly group: number;
}

/** A block with its surroundings. */
export interface BlockView extends BlockForm {
  /** `formValues` of it. */
  readonly form: Float64Array;
  readonly place: BlockPlace;
  readonly around: Surroundings;
}

interface Feature<View> {
  readonly name: string;
  readonly value: (view: View) => number;
}

const when = <View>(name: string, test: (view: View) => boolean): Feature<View> => ({ name, value: (view) => (test(view) ? 1 : 0) });
const ofFacts = (name: string, test: (facts: BlockFacts) => boolean): Feature<BlockForm> => ({
  name,
  value: ({ facts }) => (test(facts) ? 1 : 0),
});
const inText = (name: string, pattern: RegExp): Feature<BlockForm> => ({
  name,
  value: ({ facts }) => (pattern.test(facts.block.text) ? 1 : 0),
});
const ofView = (name: string, test: (view: BlockView) => boolean): Feature<BlockView> => when(name, test);

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

type WordTest = (form: string) => boolean;
const shareOfWords = (name: string, test: WordTest): Feature<BlockForm> => ({
  name,
  value: ({ facts: { words } }) => share(howMany(words, test), words.length),
});

/** How many words from the given one on are such. */
function howMany(words: readonly string[], test: WordTest, from = 0): number {
  let count = 0;
  for (let at = from; at < words.length; at += 1) if (test(words[at] as string)) count += 1;
  return count;
}

// Ranges: classes of all letters cost a cold start milliseconds each.
const upper = 'A-ZÀ-ÖØ-Þ';
const lower = 'a-zß-öø-ÿ';
const name = `[${upper}][${upper}${lower}’'-]{1,30}`;
const beginsWithName = new RegExp(`^${name} (?:[${upper}]\\. |[a-z]{2,3} )?${name}(?:$|,| is\\b| was\\b| has\\b| writes\\b| covers\\b)`);

const beginsWithTwoNames = new RegExp(`^${name} (?:[${upper}]\\. )?${name}\\b`);
/** "Rowers wait at …", "the mayor planting …": what captions say of people; stories tell of the past. */
const presentForms = new RegExp(
  `^(?:[${upper}${lower}’',-]{1,30} ){1,6}[${lower}]{2,20}(?:s|ing) (?:an?|at|by|for|from|in|near|of|on|outside|over|the|through|to|under|with|\\d)\\b`,
);
const endsInPast = (form: string): boolean => form.length > 4 && form.endsWith('ed');
const hasPast = ({ facts: { words }, counts }: BlockForm): boolean =>
  counts.saying > 0 || words.some((form) => pastForms.has(form) || (words.length > 3 && endsInPast(form)));
const pastForms = wordList(
  'was were had did could would became began came got gave went kept knew left made paid put ran sold stood took told won wrote',
);

const beginsWithPrompt = ({ words }: BlockFacts): boolean => wordsOfNotices.prompts.has(words[0] ?? '');
const isQuoted = ({ block }: BlockFacts): boolean => /["“”]/.test(block.text);

/** What two kinds of words mean together. */
const ofPairs: readonly Feature<BlockForm>[] = [
  ofFacts('begins with a prompt', beginsWithPrompt),
  when('a prompt with a medium', ({ facts, counts }) => beginsWithPrompt(facts) && counts.media > 0),
  when('a prompt to you', ({ facts, counts }) => beginsWithPrompt(facts) && counts.addressed > 0),
  ofFacts('a prompt without a full stop', (facts) => beginsWithPrompt(facts) && !facts.endsSentence),
  when('you and a medium', ({ facts, counts }) => counts.addressed > 0 && counts.media > 0 && !isQuoted(facts)),
  when('we and a medium', ({ facts, counts }) => counts.ourselves > 0 && counts.media > 0 && !isQuoted(facts)),
  when('you and for sale', ({ facts, counts }) => counts.addressed > 0 && counts.sales > 0 && !isQuoted(facts)),
  when('a question to you', ({ facts, counts }) => counts.addressed > 0 && facts.block.text.includes('?') && !isQuoted(facts)),
  when('no verb and no full stop', ({ facts, counts }) => counts.finite === 0 && counts.saying === 0 && !facts.endsSentence),
  when('a trade and a name', ({ facts, counts }) => counts.trades > 0 && beginsWithName.test(facts.block.text)),
  when('a trade without a full stop', ({ facts, counts }) => counts.trades > 0 && !facts.endsSentence),
  when('rights of a medium', ({ counts }) => counts.rights > 0 && (counts.media > 0 || counts.itself > 0)),
  when('present tense or a participle and no past', (form) => presentForms.test(form.facts.block.text) && !hasPast(form)),
  when('a picture without a past', (form) => form.counts.pictures > 0 && !hasPast(form)),
  when('begins with a name and has no past', (form) => beginsWithTwoNames.test(form.facts.block.text) && !hasPast(form)),
  when('somebody said', ({ facts, counts }) => counts.saying > 0 || (isQuoted(facts) && counts.thirdPersons > 0)),
];

const lengths: readonly (readonly [least: number, most: number])[] = [
  [0, 0],
  [1, 1],
  [2, 3],
  [4, 6],
  [7, 10],
  [11, 15],
  [16, 25],
  [26, 45],
];
const ofLength = lengths.map(([least, most]) =>
  ofFacts(`${least} to ${most} words`, ({ words }) => words.length >= least && words.length <= most),
);

const isCapital: WordTest = (form) => form[0] !== form[0]?.toLowerCase();
const isAllCapitals: WordTest = (form) => form.length > 1 && form !== form.toLowerCase() && form === form.toUpperCase();
const beginsWithDigit: WordTest = (form) => form < ':' && form >= '0';

const separator = '(?:\\s[|›»>•·/■○●▪→*]\\s|\\s{3,9})';

const ofForm: readonly Feature<BlockForm>[] = [
  ofFacts('ends like a sentence', ({ endsSentence }) => endsSentence),
  inText('ends with a question mark', /\?["'”’)]?$/),
  inText('ends with a colon', /:$/),
  inText('ends with an arrow', /[→»>›]$/),
  inText('ends with here', /\bhere\b\W{0,3}$/i),
  inText('ends with brackets', /\([^()]{3,60}\)\.?$/),
  inText('begins in lower case', new RegExp(`^[${lower}]`)),
  inText('begins with a sign', new RegExp(`^[^${upper}${lower}\\d"“‘'(\\s$£€]`)),
  inText('begins with a quotation mark', /^["“‘']/),
  inText('begins with capitals and a colon', new RegExp(`^[${upper}]{2,20}(?: [${upper}]{2,20}){0,3}:`)),
  inText('begins with a label', new RegExp(`^[${upper}][${upper}${lower} ’']{2,24}: \\S`)),
  inText('begins with by', /^(?:by|from|words|posted|written|story|text|report)\b/i),
  inText('begins with a number and a full stop', /^\d{1,2}[.)] /),
  inText('begins with a name', beginsWithName),
  inText('stands in brackets', /^(?:\(.*\)|\[.*\]|\{.*\}|<.*>)$/s),
  inText('has several sentences', new RegExp(`[.!?…]["'”’)]? {1,3}["'“‘(]?[${upper}]`)),
  inText('has a short word after a mark', new RegExp(`[?!.:–—-] [${upper}][${lower}]{1,8} [${upper}${lower}]`)),
  ofFacts('has a quotation', isQuoted),
  inText('has this article', /\bthis (?:article|story|piece|post|page|site|column|report|episode|interview|transcript|newsletter)\b/i),
  inText(
    'has a name behind a preposition',
    new RegExp(`[${lower}] (?:at|behind|in|near|of|on|outside|with) (?:the |a )?[${upper}][${lower}]`),
  ),
  inText('begins with two names', beginsWithTwoNames),
  inText('has a degree', /\d ?°/),
  inText('has a number', /\d/),
  inText('has a price', /[$£€¥]\s?\d/),
  inText('has a time', /\b\d{1,2}[:.]\d\d\b|\b\d{1,2} ?[ap]\.?m\b/),
  inText('has a year', /\b(?:19|20)\d\d\b/),
  inText('has an address', /\S@\S{1,60}\.\S|https?:|www\.|\.(?:com|org|net|example)\b/),
  inText('has an e-mail address', /\S@\S{1,60}\.\S/),
  inText('has a handle', /(?:^|\s)[@#]\w/),
  inText('has a telephone number', /\b\d{3}[- ]\d{3,4}\b/),
  inText('has a separator', new RegExp(separator)),
  inText('has several separators', new RegExp(`${separator}.{1,80}${separator}`)),
  inText('has pictographs', /[\u2190-\u21ff\u2300-\u23ff\u25a0-\u27bf\u2b00-\u2bff\u{1f300}-\u{1faff}×]/u),
  inText('has square brackets', /\[/),
  inText('has signs of code', /[{};=<>_\\]|\w\.\w{1,30}\(|\w{16}/),
  inText('has letters and digits in one word', /[A-Za-z]\d{2}|\d[A-Za-z]\d|\d{2}[A-Za-z]{3}/),
  inText('has a stroke between names', new RegExp(`[${lower}]\\s?/\\s?[${upper}]`)),
  inText('has a dash between words', /\s[–—-]\s/),
  inText('has an ampersand', /&/),
  inText('has an exclamation mark', /!/),
  { name: 'capitalized', value: ({ written }) => share(howMany(written, isCapital, 1), written.length - 1) },
  { name: 'in capitals', value: ({ written }) => share(howMany(written, isAllCapitals), written.length) },
  shareOfWords('function words', (form) => englishFunctionWords.has(form)),
  shareOfWords('past forms', endsInPast),
  shareOfWords('numbers', beginsWithDigit),
];

const ofCommonWords: readonly Feature<BlockForm>[] = [
  { name: 'words of the prose', value: ({ common }) => common.inProse },
  { name: 'words of other lines', value: ({ common }) => common.inLines },
  { name: 'words together elsewhere', value: ({ common }) => common.together },
  when('nearly all words together elsewhere', ({ common, facts }) => common.together > 0.8 && facts.topical.size >= 3),
  when('no words of the prose', ({ common, facts }) => common.inProse === 0 && facts.topical.size > 0),
  when('words of other lines and not of the prose', ({ common }) => common.inProse === 0 && common.inLines > 0),
  ofFacts('no topical words', ({ topical }) => topical.size === 0),
];

const shortLine = 12;
const isShortLine = (facts: BlockFacts | null): boolean => facts !== null && facts.words.length < shortLine;

const isBetweenParagraphs = ({ place }: BlockView): boolean => place.previous?.isProse === true && place.next?.isProse === true;

/** Between the title and the byline. */
const isDeck = ({ place, facts }: BlockView): boolean =>
  place.zone === 'before' && place.isSignedBelow && !place.isSignedAbove && place.previous !== null && facts.words.length >= leastDeckWords;
const leastDeckWords = 6;

/** What rules may have found right above or below. */
const knownKinds: readonly (readonly [kind: string, reasons: readonly RemovalReason[]])[] = [
  ['a byline or date', ['byline', 'date', 'dateline']],
  ['a picture', ['caption', 'credit']],
  ['a promotion', ['promotion']],
  ['a repeat', ['repeated']],
  ['a notice', ['copyright', 'correction', 'contact', 'machine-text']],
];

const ofPlace: readonly Feature<BlockView>[] = [
  ofView('first of all', ({ place }) => place.previous === null),
  ofView('last of all', ({ place }) => place.next === null),
  ofView('one line from the prose', ({ place }) => place.distance === 1),
  ofView('two lines from the prose', ({ place }) => place.distance === 2),
  ofView('three lines from the prose', ({ place }) => place.distance === 3),
  ofView('far from the prose', ({ place }) => place.distance > 3),
  ofView('shares its group with the line above', ({ place, facts }) => place.previous?.block.group === facts.block.group),
  ofView('shares its group with the line below', ({ place, facts }) => place.next?.block.group === facts.block.group),
  ofView('under prose', ({ place }) => place.previous?.isProse === true),
  ofView('above prose', ({ place }) => place.next?.isProse === true),
  ofView('under a short line', ({ place }) => isShortLine(place.previous)),
  ofView('above a short line', ({ place }) => isShortLine(place.next)),
  ofView(
    'the last that could be the title',
    ({ place, facts }) => place.zone === 'before' && place.titlesBelow === 0 && facts.words.length >= 3 && !facts.endsSentence,
  ),
  ofView('above a title', ({ place }) => place.titlesBelow > 0),
  ofView('above several titles', ({ place }) => place.titlesBelow > 1),
  ofView(
    'under a title',
    ({ place }) => place.zone === 'before' && place.previous !== null && isLikeTitle(place.previous) && place.knownAbove === null,
  ),
  ofView('under a byline or date', ({ place }) => place.isSignedAbove && place.zone === 'before'),
  ofView('a deck', isDeck),
  ofView('a deck that tells what the story tells', (view) => isDeck(view) && (view.common.inProse >= 0.5 || view.common.together >= 0.4)),
  ofView('alone between paragraphs', isBetweenParagraphs),
  ofView('a line alone between paragraphs', (view) => isBetweenParagraphs(view) && !view.facts.endsSentence && view.facts.words.length > 4),
  ofView(
    'a sentence alone between paragraphs',
    (view) => isBetweenParagraphs(view) && view.facts.endsSentence && view.facts.words.length < 15,
  ),
  ...knownKinds.flatMap(([kind, reasons]) => [
    ofView(`above ${kind}`, ({ place }) => place.knownBelow !== null && reasons.includes(place.knownBelow)),
    ofView(`under ${kind}`, ({ place }) => place.knownAbove !== null && reasons.includes(place.knownAbove)),
  ]),
  { name: 'prose in the article', value: ({ place }) => place.proseShare },
];

const ofSurroundings: readonly Feature<BlockView>[] = [
  { name: 'noise when alone', value: ({ around }) => around.own },
  ofView('surely noise when alone', ({ around }) => around.own > 0.9),
  { name: 'noise right above', value: ({ around }) => around.previous },
  { name: 'noise right below', value: ({ around }) => around.next },
  { name: 'noise all above', value: ({ around }) => around.restAbove },
  { name: 'noise all below', value: ({ around }) => around.restBelow },
  { name: 'noise in its group', value: ({ around }) => around.group },
];

/** Of each kind of word, whether there are any, and how many of the words they are. */
const wordNames = kindsOfWords.flatMap((kind) => [`any of ${kind}`, `share of ${kind}`]);
const formFeatures = [...ofPairs, ...ofLength, ...ofForm, ...ofCommonWords];
const viewFeatures = [...ofPlace, ...ofSurroundings];

/** Words first, then what else its form says. */
export function formValues(form: BlockForm): Float64Array {
  const values = new Float64Array(wordNames.length + formFeatures.length);
  for (let k = 0; k < kindsOfWords.length; k += 1) {
    const count = form.counts[kindsOfWords[k] as KindOfWord];
    if (count === 0) continue;
    values[2 * k] = 1;
    values[2 * k + 1] = count / form.facts.words.length;
  }
  for (let k = 0; k < formFeatures.length; k += 1) values[wordNames.length + k] = (formFeatures[k] as Feature<BlockForm>).value(form);
  return values;
}

const zones = ['before', 'after'] as const;
/** With the one that is 1 for anything. */
const featureCount = 1 + wordNames.length + formFeatures.length + viewFeatures.length;

/** In the order of `valuesOf`: each feature for all blocks, then for those before and after the story's prose. Only the fit needs them. */
export function featureNames(): string[] {
  const names = ['anything', ...wordNames, ...[...formFeatures, ...viewFeatures].map(({ name }) => name)];
  return [...names, ...zones.flatMap((zone) => names.map((name) => `${name}, ${zone} the prose`))];
}

/** The values of the features for all blocks. */
function ownValues(view: BlockView): Float64Array {
  const values = new Float64Array(featureCount);
  values[0] = 1;
  values.set(view.form, 1);
  const start = 1 + view.form.length;
  for (let k = 0; k < viewFeatures.length; k += 1) values[start + k] = (viewFeatures[k] as Feature<BlockView>).value(view);
  return values;
}

/** Where the values are repeated, beside the first place; null inside the prose. */
function zoneStart({ place }: BlockView): number | null {
  const zone = zones.indexOf(place.zone as (typeof zones)[number]);
  return zone === -1 ? null : featureCount * (zone + 1);
}

export function valuesOf(view: BlockView): Float64Array {
  const values = new Float64Array(featureCount * (1 + zones.length));
  const own = ownValues(view);
  values.set(own);
  const start = zoneStart(view);
  if (start !== null) values.set(own, start);
  return values;
}

/** The sum of `valuesOf`, each times its weight, without going through what is zero. */
export const weighed = (view: BlockView, weights: Float64Array): number => weighing(view)(weights);

/** The same for several lists of weights. */
export function weighing(view: BlockView): (weights: Float64Array) => number {
  const own = ownValues(view);
  const start = zoneStart(view);
  return (weights) => {
    const sum = sumFrom(0, own, weights, 0);
    return start === null ? sum : sumFrom(sum, own, weights, start);
  };
}

function sumFrom(first: number, values: Float64Array, weights: Float64Array, start: number): number {
  let sum = first;
  for (let k = 0; k < values.length; k += 1) sum += (values[k] as number) * (weights[start + k] ?? 0);
  return sum;
}
