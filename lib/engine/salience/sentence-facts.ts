import { letterTest } from '../letter-pattern.ts';
import { isInside, sharedLength } from '../spans.ts';
import type { Document, Quotation, Sentence, Span, Token } from '../types.ts';
import { isWordText } from '../word-test.ts';
import { ofWord } from '../words.ts';
import { hasColour } from './colour.ts';
import { firstPersonWords } from './lexicons/first-person-words.ts';
import { invitations } from './lexicons/invitations.ts';
import { numberWords } from './lexicons/number-words.ts';
import { pageFurniture } from './lexicons/page-furniture.ts';
import { hasPhrase, phraseAt } from './lexicons/phrase-list.ts';
import { reportingWords } from './lexicons/reporting-words.ts';
import { stanceAdverbs } from './lexicons/stance-adverbs.ts';
import { youWords } from './lexicons/you-words.ts';
import { connectiveLength, firstWord, opensWithReference } from './openings.ts';
import { isRhetorical } from './rhetoric.ts';

/** What a reader notices of one sentence by itself. */
export interface SentenceFacts {
  readonly words: number;
  /** Numbers, in digits or in words. */
  readonly figures: number;
  /** The quotations that reach into it. */
  readonly quotations: readonly Span[];
  /** Share of its characters between quotation marks. */
  readonly quotedShare: number;
  readonly opensQuoted: boolean;
  /** A quotation goes on before or behind it: printed alone it would hold a mark without its partner. */
  readonly cutsQuotation: boolean;
  readonly reports: boolean;
  readonly refersBack: boolean;
  readonly connects: boolean;
  readonly asks: boolean;
  readonly exclaims: boolean;
  /** "I", "we" outside quotation marks. */
  readonly firstPerson: boolean;
  readonly furniture: boolean;
  /** "You" outside quotation marks: it speaks to the reader. */
  readonly addressesReader: boolean;
  /** Tells of a scene, a gesture, a mood. */
  readonly colour: boolean;
  /** A line for its sound. */
  readonly rhetorical: boolean;
  /** The writer's own view of what is told, outside quotation marks: "sadly", "perhaps". */
  readonly stance: boolean;
  readonly brackets: boolean;
  readonly hasVerb: boolean;
  /** "The list includes:": what it announces is not in it. */
  readonly announces: boolean;
  /** Ends like a sentence, with a full stop or the like. */
  readonly ends: boolean;
}

const hasDigit = letterTest(String.raw`\p{N}`);
const fullStop = /[.!?…]["'”’»)\]]*$/u;

/** "two", "40", "1,200": a number, not the "one" of "one of them". */
export const isFigure = ({ word }: Token): boolean => kindsOf(word).isFigure;

/** "we", "our": not the country "US". */
export const isFirstPerson = ({ word }: Token): boolean => kindsOf(word).isFirstPerson;

/** What a word is wherever it stands. */
const kindsOf = ofWord(({ text, lower }) => ({
  isWord: isWordText(lower),
  asks: text.startsWith('?'),
  exclaims: text.startsWith('!'),
  isBracket: text === '(',
  isFigure: hasDigit(lower) || numberWords.has(lower),
  reports: reportingWords.has(lower),
  isFirstPerson: firstPersonWords.has(lower) && text !== 'US',
  isYou: youWords.has(lower),
  isStance: stanceAdverbs.has(lower),
}));

/** "Here is what passengers should know.": not in a quotation, where somebody else speaks. */
const invitesReader = (tokens: readonly Token[]): boolean => firstWord(tokens) === 0 && phraseAt(invitations, tokens, 0) > 0;

export function factsOf(document: Document, sentence: Sentence, quotations: readonly Span[]): SentenceFacts {
  const { tokens } = sentence;
  const isOutside = (token: Token): boolean => !isInside(token, quotations);
  let words = 0;
  let figures = 0;
  let reports = false;
  let asks = false;
  let exclaims = false;
  let firstPerson = false;
  let addressesReader = false;
  let stance = false;
  let brackets = false;
  let hasVerb = false;
  // One walk, since every sentence is asked all of this.
  for (const token of tokens) {
    const kinds = kindsOf(token.word);
    if (kinds.isWord) words += 1;
    if (kinds.isFigure) figures += 1;
    if (kinds.reports) reports = true;
    if (kinds.asks) asks = true;
    if (kinds.exclaims) exclaims = true;
    if (kinds.isBracket) brackets = true;
    if (kinds.isFirstPerson && !firstPerson) firstPerson = isOutside(token);
    if (kinds.isStance && !stance) stance = isOutside(token);
    if (kinds.isYou && !addressesReader) addressesReader = isOutside(token);
    if (token.pos === 'VERB' || token.pos === 'AUX') hasVerb = true;
  }
  return {
    words,
    figures,
    quotations,
    quotedShare: sharedLength(sentence, quotations) / Math.max(1, sentence.end - sentence.start),
    opensQuoted: quotations.some((span) => span.start <= sentence.start),
    cutsQuotation: quotations.some((span) => span.start < sentence.start || span.end > sentence.end),
    reports,
    refersBack: opensWithReference(tokens),
    connects: connectiveLength(tokens) > 0,
    asks,
    exclaims,
    firstPerson,
    furniture: hasPhrase(pageFurniture, tokens) || invitesReader(tokens),
    addressesReader,
    colour: hasColour(tokens),
    rhetorical: isRhetorical(tokens),
    stance,
    brackets,
    hasVerb,
    announces: tokens.findLast(({ text }) => text !== '.')?.text === ':',
    ends: fullStop.test(document.text.slice(Math.max(sentence.start, sentence.end - 8), sentence.end)),
  };
}

/** For each sentence the quotations that reach into it. Both lists are in text order, so one walk is enough. */
export function quotationsBySentence(sentences: readonly Sentence[], quotations: readonly Quotation[]): Span[][] {
  let first = 0;
  return sentences.map((sentence) => {
    while (first < quotations.length && (quotations[first]?.end ?? 0) <= sentence.start) first += 1;
    const found: Span[] = [];
    for (let i = first; i < quotations.length && (quotations[i]?.start ?? 0) < sentence.end; i += 1) {
      const quotation = quotations[i];
      if (quotation && quotation.end > sentence.start) found.push(quotation);
    }
    return found;
  });
}
