import type { Document, EngineInput, Quotation, Sentence, Token } from '../types.ts';
import { oneTagPerName } from './one-tag-per-name.ts';
import { type Paragraph, paragraphs } from './paragraphs.ts';
import { quotations } from './quotations.ts';
import { sentenceBoundaries } from './sentences.ts';
import { tagWords } from './tagger.ts';
import { tokenize } from './tokens.ts';

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
  const words = tokenize(text, start, end);
  const tags = tagWords(words.map(({ word }) => word));
  return words.map((word, i) => ({ ...word, pos: tags[i] ?? 'X' }));
}

/** The text as sentences of tagged tokens, with the quotations across them. */
export function readDocument({ text, title, removed, headings }: EngineInput): Document {
  const parts = paragraphs(text, removed, headings);
  const quoted = quotations(text, parts);
  const quotedIn = byParagraph(parts, quoted);
  const sentences: Sentence[] = [];
  parts.forEach((paragraph, number) => {
    for (const { start, end } of sentenceBoundaries(text, paragraph, quotedIn[number] ?? [])) {
      sentences.push({
        start,
        end,
        index: sentences.length,
        paragraph: number,
        isHeading: paragraph.isHeading,
        tokens: taggedTokens(text, start, end),
      });
    }
  });
  const tokens = oneTagPerName(sentences.map((sentence) => sentence.tokens));
  return { text, title, sentences: sentences.map((sentence, i) => ({ ...sentence, tokens: tokens[i] ?? [] })), quotations: quoted };
}
