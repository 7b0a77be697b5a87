import type { Token } from '../types.ts';
import { isPast, type VerbCue, verbCueOf } from './cues.ts';
import { isInPhrase, isTime, phraseStartingAt } from './noun-phrases.ts';
import { isQuotationMark, isSpacedDash, type SentenceView } from './sentence-view.ts';
import { isFiniteTag, isVerbal } from './tag-tests.ts';
import { verbCueAt } from './verb-cue.ts';

/** clause: finite, after "that" or without; object: a noun phrase; infinitive: "to …"; rest: all that is left of the sentence. */
export type ContentKind = 'clause' | 'object' | 'infinitive' | 'rest';

interface Place {
  readonly view: SentenceView;
  readonly tokens: readonly Token[];
  /** The token looked at; the content has begun before it. */
  readonly at: number;
  readonly token: Token;
  readonly next: Token;
  readonly kind: ContentKind;
  readonly cue: VerbCue | null;
  readonly cueAt: number;
  /** The cue stands in a relative clause ("…, who said …, was"). */
  readonly isRelative: boolean;
  /** The cue's clause opens with "when", "while", "after": a main clause is still to come. */
  readonly isSubordinate: boolean;
}

/** Where the content ends if it ends at this place, null if it goes on. */
type Stop = (place: Place) => number | null;

const isShort = (kind: ContentKind): boolean => kind === 'object' || kind === 'infinitive';
const skip = (tokens: readonly Token[], at: number, pos: RegExp): number => {
  while (pos.test(tokens[at]?.pos ?? '')) at++;
  return at;
};
/** Before a comma that stands there, else here. */
const beforeComma = (tokens: readonly Token[], at: number): number => (tokens[at - 1]?.text === ',' ? at - 1 : at);

const atSemicolon: Stop = ({ token, at }) => (token.text === ';' ? at : null);

const atAccordingTo: Stop = ({ token, tokens, at }) =>
  token.text === ',' && tokens[at + 1]?.lower === 'according' && tokens[at + 2]?.lower === 'to' ? at : null;

/** ", while the mayor …", ", even as the mayor …" */
const atContrast: Stop = ({ token, next, tokens, at }) => {
  if (token.text !== ',') return null;
  const isContrast = /^(?:while|although|though|whereas|compared)$/.test(next.lower);
  return isContrast || (next.lower === 'even' && tokens[at + 2]?.lower === 'as') ? at : null;
};

/** "— though the mayor …", not "— while waiting" */
const atDashAndContrast: Stop = ({ next, tokens, at }) => {
  const isContrast = /^(?:while|although|though|whereas)$/.test(next.lower) && tokens[at + 2]?.pos !== 'VERB';
  return isContrast && isSpacedDash(tokens, at) ? at : null;
};

/** "When he said it was over, the crowd cheered": the main clause. */
const atMainClause: Stop = ({ token, next, tokens, at, isSubordinate }) => {
  if (token.text !== ',' || !isSubordinate || !(isInPhrase(next) || next.lower === 'there')) return null;
  const to = next.lower === 'there' ? at + 2 : phraseStartingAt(tokens, at + 1)?.to;
  if (to === undefined) return null;
  const verb = tokens[skip(tokens, to, /^ADV$/)];
  return verb && (isVerbal(verb) || verbCueOf(verb)) ? at : null;
};

const atBut: Stop = ({ token, next, at, kind }) => (token.text === ',' && next.lower === 'but' && kind !== 'rest' ? at : null);

/** ", adding that", ", calling it" */
const atParticipleCue: Stop = ({ token, next, tokens, at }) => {
  const follows = token.text === ',' || (isQuotationMark(token) && tokens[at - 1]?.text === ',');
  const cue = next.pos === 'VERB' ? verbCueOf(next) : undefined;
  if (!follows || cue?.form !== 'ing' || !(cue.frames.has('clause') || cue.frames.has('object'))) return null;
  return token.text === ',' ? at : at + 1;
};

const atAs: Stop = ({ token, next, at, kind }) => (token.text === ',' && next.lower === 'as' && kind !== 'clause' ? at : null);

/** ", and the mayor said": a new main clause with a cue of its own. */
const atNextReport: Stop = ({ token, next, tokens, at, view }) => {
  if (token.text !== ',' || !/^(?:and|but|so)$/.test(next.lower) || tokens[at + 2]?.lower === 'that') return null;
  for (let k = at + 2; k < Math.min(view.end, at + 10); k++) {
    const cue = verbCueAt(tokens, k);
    if (cue && tokens[k - 1]?.lower !== 'to') return at;
    if (tokens[k]?.pos === 'VERB' || tokens[k]?.text === ',') return null;
  }
  return null;
};

/** ", the mayor said" at the end */
const atFinalReport: Stop = ({ token, next, tokens, at, view }) => {
  if (token.text !== ',' || !isInPhrase(next)) return null;
  const phrase = phraseStartingAt(tokens, at + 1);
  if (!phrase) return null;
  const verb = skip(tokens, phrase.to, /^(?:ADV|AUX)$/);
  const cue = verbCueAt(tokens, verb);
  if (!cue?.frames.has('quotation')) return null;
  const after = tokens[verb + 1];
  return verb + 1 >= view.end || after?.text === ',' || isTime(after) || after?.pos === 'ADP' ? at : null;
};

/** ", said the mayor" */
const atInvertedReport: Stop = ({ token, next, tokens, at }) => {
  const cue = next.pos === 'VERB' ? verbCueOf(next) : undefined;
  return token.text === ',' && cue && cue.frames.has('quotation') && isPast(cue) && isInPhrase(tokens[at + 2]) ? at : null;
};

const agree = (one: VerbCue, other: VerbCue): boolean => (isPast(one) && isPast(other)) || (one.form === 'third' && other.form === 'third');

/** "said he was tired and called for calm": the same subject's next report. */
const atCoordinatedReport: Stop = ({ token, tokens, at, cue }) => {
  if (!/^(?:and|but)$/.test(token.lower) || !cue) return null;
  const verb = skip(tokens, at + 1, /^ADV$/);
  const other = verbCueAt(tokens, verb);
  const after = tokens[verb + 1];
  const isNextReport = cue.form === 'ing' ? other?.frames.has('quotation') && isPast(other) : other && agree(cue, other);
  if (!isNextReport || !after) return null;
  const hasContent =
    after.text === ',' ||
    isInPhrase(after) ||
    isQuotationMark(after) ||
    /^(?:that|to|for|on|if|whether|of|about|how|why|what|neither|no)$/.test(after.lower);
  return hasContent ? beforeComma(tokens, at) : null;
};

/** "wanted the job but did not …" */
const atButVerb: Stop = ({ token, next, tokens, at, kind }) => {
  if (token.lower !== 'but' || kind === 'rest' || kind === 'clause') return null;
  const cue = verbCueOf(next);
  const startsVerb =
    next.pos === 'AUX' || (next.pos === 'ADV' && tokens[at + 2]?.pos === 'VERB') || (next.pos === 'VERB' && cue && isPast(cue));
  return startsVerb ? beforeComma(tokens, at) : null;
};

/** "backed the plan on Monday", "… during a debate" */
const atAdjunct: Stop = ({ token, next, at, kind }) => {
  if (!isShort(kind) || token.pos !== 'ADP') return null;
  if (/^(?:despite|during|after|before|since|until)$/.test(token.lower)) return at;
  return /^(?:on|last)$/.test(token.lower) && isTime(next) ? at : null;
};

/** "said it was late and the mayor argued that": another subject's report. */
const atOtherReport: Stop = ({ token, next, tokens, at, kind }) => {
  if (!/^(?:and|but)$/.test(token.lower) || !isInPhrase(next) || kind === 'rest') return null;
  const phrase = phraseStartingAt(tokens, at + 1);
  if (!phrase) return null;
  const verb = skip(tokens, phrase.to, /^(?:ADV|AUX)$/);
  const cue = verbCueAt(tokens, verb);
  const after = tokens[verb + 1];
  return cue?.frames.has('quotation') && cue.form !== 'ing' && after && !/^[,.]$/.test(after.text) ? beforeComma(tokens, at) : null;
};

/** "praised the plan and left": the subject's next verb. */
const atCoordinatedVerb: Stop = ({ token, next, tokens, at, kind }) => {
  if (kind !== 'object' || token.pos !== 'CCONJ') return null;
  return isFiniteTag(next) || (next.pos === 'ADV' && tokens[at + 2]?.pos === 'VERB') ? at : null;
};

/** "wants change, the mayor is …", ", and there are …": a new clause after a comma. */
const atNewClause: Stop = ({ token, next, tokens, at, kind }) => {
  if (token.text !== ',' || !isShort(kind)) return null;
  const start = /^(?:and|but|so|or)$/.test(next.lower) ? at + 2 : at + 1;
  if (!isInPhrase(tokens[start])) return null;
  const phrase = phraseStartingAt(tokens, start);
  return phrase && isFiniteTag(tokens[skip(tokens, phrase.to, /^ADV$/)]) ? at : null;
};

/** "praised the plan, a copy of which was …": an apposition with a clause of its own. */
const atApposition: Stop = ({ token, next, tokens, at, kind, view }) => {
  if (kind !== 'object' || token.text !== ',' || next.pos !== 'DET') return null;
  const noun = skip(tokens, at + 2, /^ADJ$/);
  return tokens[noun]?.pos === 'NOUN' && tokens.slice(noun + 1, view.end).some(isFiniteTag) ? at : null;
};

/** "called him a liar and vowing to go", "saying it was late but adding that": the subject's next report, in a participle. */
const atCoordinatedParticiple: Stop = ({ token, next, tokens, at, kind, cue }) => {
  if (!/^(?:and|but)$/.test(token.lower) || verbCueOf(next)?.form !== 'ing') return null;
  const isBehindObject = kind === 'object' && token.lower === 'and';
  const isBehindParticiple = cue?.form === 'ing' && /^(?:that|how|why|whether|if|to)$/.test(tokens[at + 2]?.lower ?? '');
  return isBehindObject || isBehindParticiple ? beforeComma(tokens, at) : null;
};

/** "Smith, who said he was ill, resigned" */
const atEndOfRelative: Stop = ({ token, next, at, isRelative }) => {
  if (token.text !== ',' || !isRelative) return null;
  return isFiniteTag(next) || (next.pos === 'PRON' && !/^(?:who|which|whose|that)$/.test(next.lower)) ? at : null;
};

const occasion =
  /^(?:speech|interview|statement|tweet|letter|post|op-ed|column|email|video|ad|address|debate|rally|series|memo|news|press|television|radio|meeting|call)$/;

/** "attacked the bill in a speech", "… at a rally", "… though" */
const atOccasion: Stop = ({ token, next, tokens, at, kind }) => {
  if (kind !== 'object') return null;
  if (token.lower === 'at' && tokens[at - 1]?.lower !== 'not') return at;
  const noun = tokens[at + 2]?.pos === 'ADJ' ? tokens[at + 3] : tokens[at + 2];
  if (token.lower === 'in' && /^(?:a|an|his|her|its)$/.test(next.lower) && occasion.test(noun?.lower ?? '')) return at;
  const isTimeAdjunct = (isTime(token) && token.pos === 'PROPN') || (/^(?:last|this|next)$/.test(token.lower) && isTime(next));
  return isTimeAdjunct ? at : null;
};

/** "attacked the plan as voters went home", not "described the plan as a mess". */
function opensClause(tokens: readonly Token[], as: number): boolean {
  const subject = phraseStartingAt(tokens, as + 1);
  return subject !== null && isFiniteTag(tokens[skip(tokens, subject.to, /^ADV$/)]);
}

const atSubordinator: Stop = ({ token, tokens, at, kind }) => {
  if (token.lower === 'when' && isShort(kind)) return at;
  if (token.lower === 'as' && kind === 'object') return opensClause(tokens, at) ? at : null;
  if (token.pos !== 'SCONJ') return null;
  if (kind === 'object' && /^(?:though|unless|until|because|after|when|while|as|before|if|since|although)$/.test(token.lower)) return at;
  return kind === 'infinitive' && /^(?:because|although|while|after|unless|until|though)$/.test(token.lower) ? at : null;
};

/** Objects and infinitives end at a comma that opens no list and no relative clause. */
const atComma: Stop = ({ token, next, at, kind }) => {
  if (token.text !== ',' || !isShort(kind)) return null;
  if (isInPhrase(next) || next.lower === 'and') return null;
  return kind === 'object' && /^(?:who|which)$/.test(next.lower) ? null : at;
};

/** "rejected the plan — and not for the first time" */
const atDash: Stop = ({ tokens, at, kind }) => (isShort(kind) && isSpacedDash(tokens, at) ? at : null);

// The first that applies wins; they exclude one another but for commas, where the more specific stands first.
const stops: readonly Stop[] = [
  atSemicolon,
  atAccordingTo,
  atContrast,
  atDashAndContrast,
  atMainClause,
  atBut,
  atParticipleCue,
  atAs,
  atNextReport,
  atFinalReport,
  atInvertedReport,
  atCoordinatedReport,
  atButVerb,
  atAdjunct,
  atOtherReport,
  atCoordinatedVerb,
  atNewClause,
  atApposition,
  atCoordinatedParticiple,
  atEndOfRelative,
  atOccasion,
  atSubordinator,
  atDash,
  atComma,
];

/** 'called it "a shame," as others did': the comma stands inside the quotation marks. "But" goes on with what was said. */
function endsAtQuotedComma(place: Place): boolean {
  const { tokens, at, token, view } = place;
  const comma = tokens[at - 1] as Token;
  const closes = isQuotationMark(token) && (view.quotedAt[at] as number) >= 0 && (view.quotedAt[at + 1] ?? -1) < 0;
  return closes && comma.text === ',' && stops.some((stop) => stop !== atBut && stop({ ...place, token: comma }) !== null);
}

const subordinators = /^(?:when|while|as|after|before|although|though|if|since|because|asked|despite|by|in|instead)$/;

/** "When he said it was late, …": the sentence opens with a clause or adjunct in which `cueAt` stands. */
export function opensSubordinate(tokens: readonly Token[], cueAt: number): boolean {
  const opener = isQuotationMark(tokens[0]) ? 1 : 0;
  const first = /^(?:even|just|only|but|and)$/.test(tokens[opener]?.lower ?? '') ? tokens[opener + 1] : tokens[opener];
  if (!first || !(first.pos === 'SCONJ' || subordinators.test(first.lower))) return false;
  return !tokens.slice(0, cueAt).some((token, index) => token.text === ',' && index > 2);
}

export interface ContentStart {
  readonly from: number;
  readonly kind: ContentKind;
  /** Index of the cue verb, where there is one. */
  readonly cueAt?: number;
  readonly isRelative?: boolean;
}

/**
 * Index behind the last token of content that begins at `from`: rightwards until a stop applies, never into `taken` tokens
 * or out of the bracket it began in. Commas within quotation marks stop nothing.
 */
export function contentEnd(
  view: SentenceView,
  taken: readonly boolean[],
  { from, kind, cueAt = -1, isRelative = false }: ContentStart,
): number {
  const { tokens, end, quotedAt } = view;
  const cue = verbCueOf(tokens[cueAt]) ?? null;
  const isSubordinate = cueAt >= 0 && opensSubordinate(tokens, cueAt);
  let depth = 0;
  for (let at = from + 1; at < end; at++) {
    const token = tokens[at] as Token;
    if (token.text === '(') depth++;
    if (token.text === ')' && --depth < 0) return at;
    if (taken[at]) return at;
    const next = tokens[at + 1];
    if (!next) break;
    const isQuoted = (quotedAt[at] as number) >= 0 && !isQuotationMark(token);
    if (depth > 0 || isQuoted) continue;
    const place: Place = { view, tokens, at, token, next, kind, cue, cueAt, isRelative, isSubordinate };
    for (const stop of stops) {
      const to = stop(place);
      if (to !== null) return to;
    }
    if (endsAtQuotedComma(place)) return at + 1;
  }
  return end;
}
