import type { Document, EngineInput, PartOfSpeech, Quotation, Sentence, Token } from '../types.ts';
import { oneTagPerName } from './one-tag-per-name.ts';
import { type Paragraph, paragraphs } from './paragraphs.ts';
import { quotations } from './quotations.ts';
import { sentenceBoundaries } from './sentences.ts';
import { tagWords } from './tagger.ts';
import { piecesOf } from './tokens.ts';

export { tagWords } from './tagger.ts';
export { tokenize, type UntaggedToken } from './tokens.ts';

/** The quotations of each paragraph; both are in text order. */
function byParagraph(paragraphs: readonly Paragraph[], quotations: readonly Quotation[]): Quotation[][] {
  let next = 0;
  return paragraphs.map(({ end }) => {
    const inside: Quotation[] = [];
    for (let quotation = quotations[next]; quotation && quotation.start < end; quotation = quotations[++next]) inside.push(quotation);
    return inside;
  });
}

function taggedTokens(text: string, start: number, end: number): Token[] {
  const { starts, words } = piecesOf(text, start, end);
  const tags = tagWords(words);
  return words.map((word, i) => {
    const at = starts[i] as number;
    return { start: at, end: at + word.text.length, text: word.text, lower: word.lower, word, pos: tags[i] as PartOfSpeech };
  });
}

/** The text as sentences of tagged tokens, with the quotations across them. */
export function readDocument({ text, title, removed, headings }: EngineInput): Document {
  const parts = paragraphs(text, removed, headings);
  const quoted = quotations(text, parts);
  const quotedIn = byParagraph(parts, quoted);
  const places: Omit<Sentence, 'tokens'>[] = [];
  parts.forEach((part, paragraph) => {
    for (const { start, end } of sentenceBoundaries(text, part, quotedIn[paragraph] ?? [])) {
      places.push({ start, end, index: places.length, paragraph, isHeading: part.isHeading });
    }
  });
  const tokens = oneTagPerName(places.map(({ start, end }) => taggedTokens(text, start, end)));
  const sentences = places.map(({ start, end, index, paragraph, isHeading }, i) => ({
    start,
    end,
    index,
    paragraph,
    isHeading,
    tokens: tokens[i] as readonly Token[],
  }));
  return { text, title, sentences, quotations: quoted };
}
