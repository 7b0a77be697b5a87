import { letterTest } from '../letter-pattern.ts';
import { isInside, sharedLength } from '../spans.ts';
import type { Document, Quotation, Sentence, Span, Token } from '../types.ts';
import { isWordText } from '../word-test.ts';
import { type Traits, wordTraits } from '../word-traits.ts';
import { hasColour, mayColour } from './colour.ts';
import { firstPersonWords } from './lexicons/first-person-words.ts';
import { invitations } from './lexicons/invitations.ts';
import { numberWords } from './lexicons/number-words.ts';
import { phraseAt } from './lexicons/opening-phrases.ts';
import { pageFurniture } from './lexicons/page-furniture.ts';
import { hasPhrase } from './lexicons/phrase-list.ts';
import { reportingWords } from './lexicons/reporting-words.ts';
import { rhetoric } from './lexicons/rhetoric.ts';
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

/** What a word is wherever it stands. */
const { trait, traitsOfWord } = wordTraits({
  word: ({ lower }) => isWordText(lower),
  asks: ({ text }) => text.startsWith('?'),
  exclaims: ({ text }) => text.startsWith('!'),
  bracket: ({ text }) => text === '(',
  figure: ({ lower }) => hasDigit(lower) || numberWords.has(lower),
  reports: ({ lower }) => reportingWords.has(lower),
  firstPerson: ({ text, lower }) => firstPersonWords.has(lower) && text !== 'US',
  you: ({ lower }) => youWords.has(lower),
  stance: ({ lower }) => stanceAdverbs.has(lower),
  mayBeFurniture: pageFurniture.isKey,
  mayColour,
  mayBeRhetoric: rhetoric.isKey,
});

/** "two", "40", "1,200": a number, not the "one" of "one of them". */
export const isFigure = ({ word }: Pick<Token, 'word'>): boolean => (traitsOfWord(word) & trait.figure) !== 0;

/** "we", "our": not the country "US". */
export const isFirstPerson = ({ word }: Pick<Token, 'word'>): boolean => (traitsOfWord(word) & trait.firstPerson) !== 0;

/** Those that count only outside quotation marks. */
const personal = trait.firstPerson | trait.you | trait.stance;

/** "Here is what passengers should know.": not in a quotation, where somebody else speaks. */
const invitesReader = (tokens: readonly Token[]): boolean => firstWord(tokens) === 0 && phraseAt(invitations, tokens, 0) > 0;

export function factsOf(document: Document, sentence: Sentence, quotations: readonly Span[]): SentenceFacts {
  const { tokens } = sentence;
  let words = 0;
  let figures = 0;
  let hasVerb = false;
  let traits = 0;
  let traitsOutside = 0;
  // One walk, since every sentence is asked all of this.
  for (const token of tokens) {
    const own = traitsOfWord(token.word);
    traits |= own;
    if ((own & trait.word) !== 0) words += 1;
    if ((own & trait.figure) !== 0) figures += 1;
    if ((own & personal) !== 0 && !isInside(token, quotations)) traitsOutside |= own;
    if (token.pos === 'VERB' || token.pos === 'AUX') hasVerb = true;
  }
  const has = (kind: Traits): boolean => (traits & kind) !== 0;
  return {
    words,
    figures,
    quotations,
    quotedShare: sharedLength(sentence, quotations) / Math.max(1, sentence.end - sentence.start),
    opensQuoted: quotations.some((span) => span.start <= sentence.start),
    cutsQuotation: quotations.some((span) => span.start < sentence.start || span.end > sentence.end),
    reports: has(trait.reports),
    refersBack: opensWithReference(tokens),
    connects: connectiveLength(tokens) > 0,
    asks: has(trait.asks),
    exclaims: has(trait.exclaims),
    firstPerson: (traitsOutside & trait.firstPerson) !== 0,
    furniture: (has(trait.mayBeFurniture) && hasPhrase(pageFurniture, tokens)) || invitesReader(tokens),
    addressesReader: (traitsOutside & trait.you) !== 0,
    colour: has(trait.mayColour) && hasColour(tokens),
    rhetorical: isRhetorical(tokens, has(trait.mayBeRhetoric)),
    stance: (traitsOutside & trait.stance) !== 0,
    brackets: has(trait.bracket),
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
