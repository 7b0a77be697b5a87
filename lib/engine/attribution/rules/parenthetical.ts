import { opensWithLetter } from '../../text/letter-case.ts';
import type { Token } from '../../types.ts';
import { verbGroup } from '../clause-subject.ts';
import { behindDash, completesClause } from '../content-around.ts';
import { contentEnd } from '../content-end.ts';
import type { VerbCue } from '../cues.ts';
import { type Found, isInDirectSpeech, type Reading, type SentenceRule } from '../found.ts';
import { isInPhrase, phraseStartingAt, skipAdjuncts } from '../noun-phrases.ts';
import { isBareLine, isDash, isQuotationMark, type SentenceView, setsOff, type TokenRange } from '../sentence-view.ts';
import { isFiniteTag, isVerbal } from '../tag-tests.ts';
import { verbCueAt } from '../verb-cue.ts';

// A reporting clause set off by commas, behind what it reports or in the middle of it.

interface ReportingClause {
  /** Null: "…, it was claimed". */
  readonly source: TokenRange | null;
  readonly cue: TokenRange;
  /** Index behind the content before the clause. */
  readonly contentTo: number;
  /** Index behind the clause. */
  readonly to: number;
}

/** "…, said the mayor." */
function inverted({ view: { tokens, end } }: Reading, at: number, cue: VerbCue): ReportingClause | null {
  const before = tokens[at - 1];
  if (!setsOff(before) || !cue.frames.has('quotation') || cue.form === 'base') return null;
  const source = isInPhrase(tokens[at + 1]) ? phraseStartingAt(tokens, at + 1) : null;
  if (!source) return null;
  const after = tokens[source.to];
  const closes = source.to >= end || after?.text === ',' || after?.pos === 'ADP';
  return closes ? { source, cue: { from: at, to: at + 1 }, contentTo: at - 1, to: tokens.length } : null;
}

/** "…, the mayor said.", "…, the mayor told reporters on Monday, …", "…, as the mayor put it", "…, it was claimed" */
function subjectFirst({ view }: Reading, at: number, cue: VerbCue): ReportingClause | null {
  const { tokens, end } = view;
  const group = verbGroup(view, at);
  if (!group.subject || group.isInfinitive || group.isRelative || group.isCoordinated) return null;
  const from = group.subject.from;
  const isImpersonal = tokens[from]?.lower === 'it' && group.subject.to === from + 1;
  if (group.isPassive && !isImpersonal) return null;
  const isAsClause = tokens[from - 1]?.lower === 'as';
  const comma = from - (isAsClause ? 2 : 1);
  const mark = tokens[comma];
  const isSetOff = mark?.text === ',' || (isQuotationMark(mark) && /^[,?!]$/.test(tokens[comma - 1]?.text ?? ''));
  if (!isSetOff) return null;
  let to = skipAdjuncts(tokens, at + 1);
  if (to < end && isAsClause && tokens[to]?.pos === 'PRON') to++;
  if (cue.frames.has('objectInfinitive') || cue.lemma === 'tell') {
    const addressee = phraseStartingAt(tokens, at + 1);
    if (addressee) to = skipAdjuncts(tokens, addressee.to);
  }
  const closes = to >= end || tokens[to]?.text === ',' || isDash(tokens[to]);
  if (!closes || (to < end && isQuotationMark(tokens[to + 1] ?? tokens[to]))) return null;
  return { source: group.isPassive ? null : group.subject, cue: { from: group.from, to: at + 1 }, contentTo: comma, to };
}

const neverGoesOn = /^(?:who|which|whose|where|when|a|the|adding|citing|noting|referring|as|in|after|during|while|according|an)$/;

function contentOf({ view, taken }: Reading, clause: ReportingClause): TokenRange[] {
  const { tokens, end } = view;
  const { contentTo, to } = clause;
  let from = contentTo;
  while (from > 0 && !taken[from - 1] && tokens[from - 1]?.text !== ';') from--;
  while (from < contentTo && ((tokens[from]?.pos === 'PUNCT' && !isQuotationMark(tokens[from])) || tokens[from]?.pos === 'CCONJ')) from++;
  from = behindDash(view, { from, to: contentTo });
  const before = tokens.slice(from, contentTo);
  const hasRest = to < end && tokens[to]?.text === ',' && tokens[to + 1] !== undefined;
  if (hasRest && isAdverbial(before) && tokens.slice(to + 1, end).some(isFiniteTag)) {
    const rest = { from: to + 1, to: contentEnd(view, taken, { from: to + 1, kind: 'rest' }) };
    return before.length > 0 ? [{ from, to: contentTo }, rest] : [rest];
  }
  if (before.length < 2 && !(hasRest && end - to > 3)) return [];
  if (!before.some((token) => isVerbal(token) || /^(?:NOUN|PROPN|NUM)$/.test(token.pos))) return [];
  const restIsClause = hasRest && (completesClause(tokens, { from, to: contentTo }, to + 1) || opensMainClause(view, before, to + 1));
  if (!restIsClause && isIntroduction(before) && !isHeadline(view, to)) return [];
  const goesOn = hasRest && end - to > 3 && (restIsClause || !neverGoesOn.test(tokens[to + 1]?.lower ?? ''));
  const rest = goesOn ? [{ from: to + 1, to: contentEnd(view, taken, { from: to + 1, kind: 'rest' }) }] : [];
  return [{ from, to: contentTo }, ...rest];
}

/** "But, he said, …", "Back then, she said, …": what connects a sentence with the one before. */
const isAdverbial = (before: readonly Token[]): boolean =>
  before.length <= 3 && before.every(({ pos, text }) => /^(?:ADV|ADJ|CCONJ|SCONJ|INTJ)$/.test(pos) && opensWithLetter(text));

/** "Dam unsafe, says engineer": a line without a full stop that ends in the reporting clause needs no verb. */
const isHeadline = (view: SentenceView, to: number): boolean => isBareLine(view) && to >= view.end && view.quoted.length === 0;

const longestIntroduction = 20;

/** "In Miami, he said, voters are …": an introduction before the clause, all else behind. */
const opensMainClause = ({ tokens, end }: SentenceView, before: readonly Token[], rest: number): boolean => {
  const longest = before[0]?.pos === 'ADP' || before[0]?.pos === 'SCONJ' ? longestIntroduction : 9;
  return before.length < longest && isInPhrase(tokens[rest]) && tokens.slice(rest, end).some(isVerbal);
};

/** "On Friday, Smith said": an introductory phrase or clause is not what was said. */
function isIntroduction(before: readonly Token[]): boolean {
  if (!before.some(isVerbal)) return true;
  const comma = before.findIndex((token) => token.text === ',');
  const hasMainClause = comma > 0 && before.slice(comma).some(isFiniteTag);
  const isSubordinate = before[0]?.pos === 'SCONJ' && !/^(?:whether|that|what|how|why)$/.test(before[0].lower);
  if (isSubordinate && !hasMainClause && !isQuotationMark(before.at(-1))) return true;
  return before[0]?.pos === 'ADP' && before.length < 7;
}

export const parenthetical: SentenceRule = (reading) => {
  const { view } = reading;
  const found: Found[] = [];
  const mark = view.tokens.findIndex(setsOff);
  if (mark < 0) return found;
  let free = 0;
  for (let at = Math.max(2, mark + 1); at < view.tokens.length; at++) {
    if (at < free || reading.taken[at] || isInDirectSpeech(view, at)) continue;
    const cue = verbCueAt(view.tokens, at);
    if (!cue || cue.form === 'ing' || !(cue.frames.has('clause') || cue.frames.has('quotation'))) continue;
    const clause = inverted(reading, at, cue) ?? subjectFirst(reading, at, cue);
    const content = clause ? contentOf(reading, clause) : [];
    if (!clause || content.length === 0 || (content[0]?.from ?? 0) < free) continue;
    found.push({ source: clause.source, cue: clause.cue, content, rule: 'clause set off by commas' });
    free = content.at(-1)?.to ?? free;
  }
  return found;
};
