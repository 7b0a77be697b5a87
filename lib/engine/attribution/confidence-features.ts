import type { Token } from '../types.ts';
import type { Feature } from './confidence.ts';
import { verbCueOf } from './cues.ts';
import type { Found } from './found.ts';
import { isNominal } from './noun-phrases.ts';
import { isQuotationMark, type SentenceView, type TokenRange } from './sentence-view.ts';
import { isVerbal } from './tag-tests.ts';

// What tells a right attribution from a wrong one, each as an answer with a weight of its own in `confidence-weights.ts`: fit
// them again after any change here (`npm run fit-confidence`).

const sliceOf = (tokens: readonly Token[], { from, to }: TokenRange): readonly Token[] => tokens.slice(from, to);

/** "he", "a name", "the group", "a group", another noun, nobody. */
function kindOfSource(source: readonly Token[] | null): string {
  const first = source?.[0];
  if (!source || !first) return 'none';
  const isAlone = source.length === 1 || (source.length === 2 && /sel(?:f|ves)$/.test(source[1]?.lower ?? '')); // "he himself"
  if (isAlone && first.pos === 'PRON') return `pronoun ${first.lower}`;
  if (source.some(({ pos }) => pos === 'PROPN')) return 'name';
  if (first.pos !== 'DET') return 'noun';
  return /^(?:an?|some)$/.test(first.lower) ? 'indefinite' : 'definite';
}

/** The band that a number of tokens falls into, by its lower bound. */
const bandOf = (count: number, bounds: readonly number[]): number => bounds.findLast((bound) => count >= bound) ?? 0;

const contentBounds = [3, 6, 12, 25];
const sourceBounds = [4, 9];
const distanceBounds = [6, 13];
const sentenceBounds = [10, 20, 30, 45];

function distanceOf({ source, cue }: Found): string {
  if (!source || !cue) return 'none';
  return source.from > cue.from ? 'inverted' : `${bandOf(cue.from - source.from, distanceBounds)}`;
}

function quotedAs(content: readonly Token[]): string {
  if (isQuotationMark(content[0])) return 'opens';
  return content.some(isQuotationMark) ? 'within' : 'no';
}

/** A mark itself, else its part of speech. */
const markOrTag = (token: Token | undefined): string => {
  if (!token) return 'nothing';
  return token.pos === 'PUNCT' ? token.text : token.pos;
};

/** What opens the content: a word that leads to a clause itself, else its part of speech. */
const wordOpening = (token: Token | undefined): string =>
  token && /^(?:that|to|whether|if|how|why|what|as|for|it|there)$/.test(token.lower) ? token.lower : markOrTag(token);

const feature = (question: string, answer: string | number | boolean | undefined): Feature => ({ question, answer: `${answer}` });

/** Of what is not read from the words around a cue. */
export const featuresOfRule = (rule: string): Feature[] => [feature('rule', rule)];

/** The features of a proposal, for `confidenceOf`. */
export function confidenceFeatures({ tokens }: SentenceView, found: Found): Feature[] {
  const { rule, source, cue, content } = found;
  const frame = rule.replace(/, of an? (?:participle|infinitive)$/, '');
  const words = content.flatMap((piece) => sliceOf(tokens, piece));
  const speaker = source && sliceOf(tokens, source);
  const cueWords = cue ? sliceOf(tokens, cue) : [];
  const verb = verbCueOf(cueWords.findLast(verbCueOf));
  const manner = verb ? `${verb.form}${verb.frames.has('quotation') ? ', reports' : ''}` : 'no verb';
  const length = bandOf(words.length, contentBounds);
  const kind = kindOfSource(speaker);
  const opening = wordOpening(words[0]);
  const start = Math.min(cue?.from ?? 0, source?.from ?? cue?.from ?? 0);
  return [
    feature('rule', rule),
    feature('frame', frame),
    feature('source', kind),
    feature('frame and source', `${frame}, ${kind.split(' ', 1)[0]}`),
    feature('length of source', bandOf(speaker?.length ?? 0, sourceBounds)),
    feature('verb', verb ? verb.lemma : cueWords.findLast(isNominal)?.lower),
    feature('verb', manner),
    feature('frame and verb', `${frame}, ${manner}`),
    feature('infinitive', cueWords[0]?.lower === 'to'),
    feature('length of cue', Math.min(cueWords.length, 4)),
    feature('length of content', length),
    feature('frame and length of content', `${frame}, ${length}`),
    feature('pieces', Math.min(content.length, 3)),
    feature('quotation', quotedAs(words)),
    feature('behind', markOrTag(tokens[content.at(-1)?.to ?? tokens.length])),
    feature('distance', distanceOf(found)),
    feature('clause', words.some(isVerbal)),
    ...(words.length > 0 ? [feature('opens', opening), feature('frame and opens', `${frame}, ${opening}`)] : []),
    feature('before', markOrTag(tokens[start - 1])),
    feature('length of sentence', bandOf(tokens.length, sentenceBounds)),
  ];
}
