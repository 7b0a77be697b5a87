import type { Attribution, Document, People, Sentence, Span, Token } from '../types.ts';

/** Something that could be claimed: what somebody said, or a sentence in the article's own voice. */
export interface Candidate {
  readonly spans: readonly Span[];
  readonly tokens: readonly Token[];
  /** Position among the story's sentences. */
  readonly position: number;
  readonly sentence: Sentence;
  readonly attribution: number | null;
  readonly isNamed: boolean;
}

const fewestWords = 5;
const isVerbal = (token: Token): boolean => token.pos === 'VERB' || token.pos === 'AUX';
const isWord = (token: Token): boolean => /[\p{L}\p{N}]/u.test(token.text);

const standsAlone = (tokens: readonly Token[]): boolean => tokens.filter(isWord).length >= fewestWords && tokens.some(isVerbal);

/** Rules whose content is a clause of its own; what is wanted, praised or urged is claimed by the whole sentence. */
const clauseRules = /^(?:that-clause|clause|quotation|according|words behind|label|verb and colon|as X said|any verb with that)/;

const within = (token: Token, spans: readonly Span[]): boolean => spans.some((span) => span.start <= token.start && token.end <= span.end);

/** Index of the sentence that holds the offset, by bisection. */
function sentenceAt(sentences: readonly Sentence[], offset: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle] as Sentence).start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Contents of attributions first: a sentence whose content is a candidate is none itself. */
export function candidates(document: Document, attributions: readonly Attribution[], people: People): Candidate[] {
  const sentences = document.sentences.filter((sentence) => !sentence.isHeading && sentence.tokens.length > 0);
  if (sentences.length === 0) return [];
  const used = new Set<number>();
  const reported = attributions.flatMap((attribution, index): Candidate[] => {
    const first = attribution.content[0];
    const last = attribution.content.at(-1);
    if (!first || !last) return [];
    const from = sentenceAt(sentences, first.start);
    const to = sentenceAt(sentences, last.end - 1);
    const sentence = sentences[from] as Sentence;
    if (first.start < sentence.start || first.start >= sentence.end) return []; // in a heading
    const tokens = sentences.slice(from, to + 1).flatMap((each) => each.tokens.filter((token) => within(token, attribution.content)));
    if (!clauseRules.test(attribution.rule) || !standsAlone(tokens)) return [];
    for (let at = from; at <= to; at++) used.add(at);
    return [
      {
        spans: attribution.content,
        tokens,
        position: from,
        sentence,
        attribution: index,
        isNamed: (people.sources[index] ?? null) !== null,
      },
    ];
  });
  const own = sentences.flatMap((sentence, position): Candidate[] =>
    used.has(position) || !standsAlone(sentence.tokens)
      ? []
      : [
          {
            spans: [{ start: sentence.start, end: sentence.end }],
            tokens: sentence.tokens,
            position,
            sentence,
            attribution: null,
            isNamed: false,
          },
        ],
  );
  return [...reported, ...own].sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
}
