import { isInside, sharedLength } from '../spans.ts';
import type { Document, Quotation, Sentence, Span, Token } from '../types.ts';
import { isWordText } from '../word-test.ts';
import { ofWord } from '../words.ts';
import { colourWords } from './lexicons/colour-words.ts';
import { firstPersonWords } from './lexicons/first-person-words.ts';
import { invitations } from './lexicons/invitations.ts';
import { numberWords } from './lexicons/number-words.ts';
import { pageFurniture } from './lexicons/page-furniture.ts';
import { hasPhrase, phraseAt } from './lexicons/phrase-list.ts';
import { reportingWords } from './lexicons/reporting-words.ts';
import { youWords } from './lexicons/you-words.ts';
import { connectiveLength, firstWord, opensWithReference } from './openings.ts';

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
  readonly brackets: boolean;
  readonly hasVerb: boolean;
  /** Ends like a sentence, with a full stop or the like. */
  readonly ends: boolean;
}

const digit = /\p{N}/u;
const fullStop = /[.!?…]["'”’»)\]]*$/u;

/** "two", "40", "1,200": a number, not the "one" of "one of them". */
export const isFigure = ({ word }: Token): boolean => kindsOf(word).isFigure;

/** What a word is wherever it stands. */
const kindsOf = ofWord(({ lower }) => ({
  isWord: isWordText(lower),
  isFigure: digit.test(lower) || numberWords.has(lower),
  reports: reportingWords.has(lower),
  isFirstPerson: firstPersonWords.has(lower),
  isYou: youWords.has(lower),
  hasColour: colourWords.has(lower),
}));

/** "Here is what passengers should know.": not in a quotation, where somebody else speaks. */
const invitesReader = (tokens: readonly Token[]): boolean => firstWord(tokens) === 0 && phraseAt(invitations, tokens, 0) > 0;

export function factsOf(document: Document, sentence: Sentence, quotations: readonly Span[]): SentenceFacts {
  const { tokens } = sentence;
  const kinds = tokens.map(({ word }) => kindsOf(word));
  const isOutside = (at: number): boolean => !isInside(tokens[at] as Token, quotations);
  const quoted = sharedLength(sentence, quotations);
  return {
    words: kinds.filter(({ isWord }) => isWord).length,
    figures: kinds.filter(({ isFigure }) => isFigure).length,
    quotations,
    quotedShare: quoted / Math.max(1, sentence.end - sentence.start),
    opensQuoted: quotations.some((span) => span.start <= sentence.start),
    cutsQuotation: quotations.some((span) => span.start < sentence.start || span.end > sentence.end),
    reports: kinds.some(({ reports }) => reports),
    refersBack: opensWithReference(tokens),
    connects: connectiveLength(tokens) > 0,
    asks: tokens.some((token) => token.text.startsWith('?')),
    exclaims: tokens.some((token) => token.text.startsWith('!')),
    firstPerson: kinds.some(({ isFirstPerson }, at) => isFirstPerson && isOutside(at)),
    furniture: hasPhrase(pageFurniture, tokens) || invitesReader(tokens),
    addressesReader: kinds.some(({ isYou }, at) => isYou && isOutside(at)),
    colour: kinds.some(({ hasColour }) => hasColour),
    brackets: tokens.some((token) => token.text === '('),
    hasVerb: tokens.some((token) => token.pos === 'VERB' || token.pos === 'AUX'),
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
