import { isWord } from '../listed.ts';
import type { StorySentence } from '../salience/article-view.ts';
import { isInside } from '../spans.ts';
import type { Attribution, Span, Token } from '../types.ts';
import { isByTheWay, relatives } from './by-the-way.ts';
import { isClause } from './clause.ts';
import { openingToLeaveOut } from './opening-to-leave-out.ts';
import { partsIn, tokensIn, wordCount } from './span-tokens.ts';

/** The part of a content that lies in one sentence and can stand for itself. */
export interface ReportedContent {
  readonly attribution: number;
  readonly spans: readonly Span[];
  readonly tokens: readonly Token[];
}

/** Less is "yes" and "no comment". */
const fewestWords = 5;
/** Of the sentence's words that are no source and no cue. A smaller content leaves out too much of what is told with it. */
const mainShare = 0.5;
/** Below this, a rule is wrong too often to let somebody say something. */
export const lowestConfidence = 0.6;

const questionWords: ReadonlySet<string> = new Set(['how', 'what', 'when', 'where', 'whether', 'which', 'who', 'whom', 'whose', 'why']);
const dividing: ReadonlySet<string> = new Set([',', ';', ':', '—', '–', '-']);

/** Of rules whose content is a thing and no clause: "called for | the president to go", "described | a horse tied to a post". */
const findsThings = /^(?:object|verb and preposition)\b/;

/** "migrants which", "and": the rest of what they open is missing. */
const unfinished: ReadonlySet<string> = new Set(['and', 'but', 'or', 'that', 'which', 'who', 'whose', 'of', 'to', 'with', 'the', 'a']);

const opening: ReadonlySet<string> = new Set(['“', '"', '‘', '„', '«', '``']);
const closing: ReadonlySet<string> = new Set(['”', '"', '’', '“', '»', "''"]);

/** A sentence cut out of a longer quotation: without the mark whose partner is in another sentence. */
function withoutLonelyMarks(tokens: readonly Token[]): readonly Token[] {
  const opens = opening.has(tokens[0]?.text ?? '') && !tokens.slice(1).some((token) => closing.has(token.text));
  const closes = closing.has(tokens.at(-1)?.text ?? '') && !tokens.slice(0, -1).some((token) => opening.has(token.text));
  return tokens.slice(opens ? 1 : 0, closes && tokens.length > 1 ? -1 : undefined);
}

/** ", that, however, prices rose," → "prices rose": without what ties it to its cue or to what was told before, and the commas around. */
function trimmed(tokens: readonly Token[]): readonly Token[] {
  const bare = withoutCommas(tokens);
  const content = withoutCommas(withoutLonelyMarks(bare[0]?.lower === 'that' ? bare.slice(1) : bare));
  return content.slice(openingToLeaveOut(content));
}

function withoutCommas(tokens: readonly Token[]): readonly Token[] {
  const isWithin = ({ text }: Token): boolean => !dividing.has(text);
  return tokens.slice(Math.max(0, tokens.findIndex(isWithin)), tokens.findLastIndex(isWithin) + 1);
}

/** Every mark that opens has its partner behind it: no quotation is cut in the middle. */
function marksPair(tokens: readonly Token[]): boolean {
  const straight = tokens.filter(({ text }) => text === '"').length;
  let open = 0;
  for (const { text } of tokens) {
    if (text === '“' || text === '«') open += 1;
    if (text === '”' || text === '»') open -= 1;
    if (open < 0) return false;
  }
  return open === 0 && straight % 2 === 0;
}

const isFinished = (tokens: readonly Token[]): boolean => !unfinished.has(tokens.at(-1)?.lower ?? '');

/** Questions and wishes that were reported state nothing. */
const states = (tokens: readonly Token[]): boolean => {
  const first = tokens.find(isWord);
  return first !== undefined && first.lower !== 'to' && !questionWords.has(first.lower);
};

/** "The crack is long …, who asked not to be named": what follows the source tells of the source. */
function withoutRelatives(pieces: readonly Span[], tokens: readonly Token[]): readonly Span[] {
  const tellsOfSource = (piece: Span): boolean => relatives.has(tokensIn(tokens, [piece]).find(isWord)?.lower ?? '');
  const end = pieces.findIndex((piece, k) => k > 0 && tellsOfSource(piece));
  return end < 0 ? pieces : pieces.slice(0, end);
}

/** "Roe was charged with theft": the report is the content's own verb. Not ", she said,": that can be taken out. */
function runsThroughCue(pieces: readonly Span[], tokens: readonly Token[]): boolean {
  return pieces.some((piece, k) => {
    const before = pieces[k - 1];
    return before !== undefined && !tokensIn(tokens, [{ start: before.end, end: piece.start }]).some(({ pos }) => pos === 'PUNCT');
  });
}

/** "Even as she praised it, …" */
const concessions: ReadonlySet<string> = new Set(['although', 'as', 'though', 'while']);

/** Where a clause ends that the sentence opens with and only sets its main clause against; 0 where none stands before `first`. */
function openingClauseEnd(tokens: readonly Token[], first: Token): number {
  const opener = tokens[0]?.lower === 'even' ? tokens[1] : tokens[0];
  if (!concessions.has(opener?.lower ?? '')) return 0;
  return tokens.find((token) => token.text === ',' && token.end <= first.start)?.end ?? 0;
}

/** ", who asked not to be named because he …": what is said of the source right behind it, up to the comma where the sentence goes on. */
function clauseOfSource(tokens: readonly Token[], { source, cue }: Attribution): readonly Span[] {
  const end = Math.max(source?.end ?? 0, cue?.end ?? 0);
  const comma = source === null ? -1 : tokens.findIndex((token) => token.start >= end);
  if (tokens[comma]?.text !== ',' || !relatives.has(tokens[comma + 1]?.lower ?? '')) return [];
  const close = tokens.findIndex(({ text }, at) => at > comma + 1 && text === ',');
  return [{ start: end, end: (close < 0 ? tokens.at(-1) : tokens[close])?.end ?? end }];
}

function contentIn(story: StorySentence, attribution: Attribution, index: number, reporting: readonly Token[]): ReportedContent | null {
  if (attribution.confidence < lowestConfidence || findsThings.test(attribution.rule) || isByTheWay(story, attribution, false)) return null;
  const { sentence } = story;
  const pieces = withoutRelatives(partsIn(sentence, attribution.content), sentence.tokens);
  if (runsThroughCue(pieces, sentence.tokens)) return null;
  const tokens = tokensIn(sentence.tokens, pieces);
  const kept = trimmed(tokens);
  const first = kept[0];
  const last = kept.at(-1);
  if (!first || !last || !states(tokens) || !isClause(kept) || !marksPair(kept) || !isFinished(kept)) return null;
  const bounds = { start: first.start, end: last.end };
  const words = wordCount(kept);
  const aside = clauseOfSource(sentence.tokens, attribution);
  const from = openingClauseEnd(sentence.tokens, first);
  const main = sentence.tokens.filter((token) => token.end > from && !isInside(token, aside));
  const reportingWords = wordCount(reporting.filter((token) => main.includes(token) && !kept.includes(token)));
  if (words < fewestWords || words < mainShare * (wordCount(main) - reportingWords)) return null;
  const spans = pieces
    .map((span) => ({ start: Math.max(span.start, bounds.start), end: Math.min(span.end, bounds.end) }))
    .filter((span) => span.start < span.end);
  return { attribution: index, spans, tokens: kept };
}

/** Of what a sentence reports, the content that says most by itself; null where none can stand alone. */
export function reportedContent(
  story: StorySentence,
  attributions: readonly Attribution[],
  inSentence: readonly number[],
): ReportedContent | null {
  if (inSentence.length === 0) return null;
  const own = inSentence.flatMap((index) => attributions[index] ?? []);
  const reporting = tokensIn(
    story.sentence.tokens,
    own.flatMap(({ source, cue }) => [source, cue].flatMap((span) => span ?? [])),
  );
  const contents = inSentence.flatMap((index) => {
    const attribution = attributions[index];
    return (attribution && contentIn(story, attribution, index, reporting)) ?? [];
  });
  return contents.reduce<ReportedContent | null>(
    (longest, content) => (longest === null || wordCount(content.tokens) > wordCount(longest.tokens) ? content : longest),
    null,
  );
}
