import type { Token } from '../../types.ts';
import { verbGroup } from '../clause-subject.ts';
import { opensSubordinate } from '../content-end.ts';
import { verbCueOf } from '../cues.ts';
import { type Found, isInDirectSpeech, type Reading, type SentenceRule } from '../found.ts';
import { isInPhrase, isNominal, isTime, phraseEndingAt, phraseStartingAt } from '../noun-phrases.ts';
import { isDash, type QuotedPart, type TokenRange } from '../sentence-view.ts';
import { isFiniteTag, isRelativePronoun } from '../tag-tests.ts';
import { verbCueAt } from '../verb-cue.ts';

// Direct speech and the clause that reports it, in the same sentence. For each quotation the first of `placements` wins.

interface Report {
  readonly source: TokenRange;
  readonly cue: TokenRange;
  readonly rule: string;
  /** "…" — Ann Smith: the signature closes it. */
  readonly isClosed?: true;
}
type Placement = (reading: Reading, part: QuotedPart) => Report | null;

const farthestCueAfter = 40;
const farthestCueBefore = 30;

/** First token behind the quotation and its comma. */
const behind = (tokens: readonly Token[], { to }: TokenRange): number => (tokens[to]?.text === ',' ? to + 1 : to);

/** "…," said the mayor */
const invertedAfter: Placement = ({ view: { tokens } }, part) => {
  const at = behind(tokens, part);
  const cue = verbCueAt(tokens, at);
  // "…," said retired general Roe: the tagger may take "retired" for a verb
  const opener = tokens[at + 1]?.pos === 'VERB' && tokens[at + 1]?.lower.endsWith('ed') && isInPhrase(tokens[at + 2]) ? 1 : 0;
  const phrase = cue?.frames.has('quotation') && isInPhrase(tokens[at + 1 + opener]) ? phraseStartingAt(tokens, at + 1 + opener) : null;
  const source = phrase && { from: at + 1, to: phrase.to };
  return source && { source, cue: { from: at, to: at + 1 }, rule: 'quotation, inverted' };
};

/** "was quoted as saying": the verb that has the subject. */
const quotedAs = (tokens: readonly Token[], at: number): number =>
  tokens[at - 1]?.lower === 'as' && /^(?:quoted|cited|reported)$/.test(tokens[at - 2]?.lower ?? '') ? at - 2 : at;

/** "…," the mayor said; "…," the mayor was quoted as saying */
const subjectAfter: Placement = ({ view }, part) => {
  const { tokens } = view;
  const start = behind(tokens, part);
  if (tokens[start]?.text === '.') return null;
  for (let at = start + 1; at < Math.min(tokens.length, start + farthestCueAfter); at++) {
    if (isInDirectSpeech(view, at) || /^[.;]$/.test(tokens[at]?.text ?? '')) return null;
    const cue = verbCueAt(tokens, at);
    if (!cue || !(cue.frames.has('quotation') || cue.frames.has('clause'))) continue;
    const group = verbGroup(view, quotedAs(tokens, at));
    if (!group.subject || group.isRelative) continue;
    if (group.subject.from >= start)
      return { source: group.subject, cue: { from: group.from, to: at + 1 }, rule: 'quotation, subject after' };
    if (group.isCoordinated) return null;
  }
  return null;
};

/** "…!" beamed Ann Smith: any verb in the past before a name that ends the clause. */
const anyVerbInverted: Placement = ({ view: { tokens, end } }, part) => {
  const at = behind(tokens, part);
  const endsOpen = tokens[at - 1]?.text === ',' || /^[,?!]$/.test(tokens[part.to - 2]?.text ?? '');
  if (!endsOpen || tokens[at]?.pos !== 'VERB' || !/(?:ed|said)$/.test(tokens[at]?.lower ?? '') || tokens[at + 1]?.pos !== 'PROPN')
    return null;
  const source = phraseStartingAt(tokens, at + 1);
  const after = tokens[source?.to ?? 0];
  const closes = source !== null && (source.to >= end || after?.text === ',' || after?.pos === 'ADP');
  return closes ? { source, cue: { from: at, to: at + 1 }, rule: 'quotation, inverted' } : null;
};

/** "…," she deadpanned: behind a comma any verb reports. */
const anyVerbAfter: Placement = ({ view }, part) => {
  const { tokens } = view;
  const start = behind(tokens, part);
  const endsOpen = tokens[start - 1]?.text === ',' || /^[,?!—-]+$/.test(tokens[part.to - 2]?.text ?? '');
  if (start >= tokens.length || !endsOpen) return null;
  let stop = start;
  while (stop < tokens.length && !/^[.,;:]$/.test(tokens[stop]?.text ?? '') && !isInDirectSpeech(view, stop)) stop++;
  const indices = Array.from({ length: Math.max(0, stop - start - 1) }, (_, k) => start + 1 + k);
  const isReportVerb = (k: number) => verbCueOf(tokens[k])?.frames.has('quotation') === true;
  const isPlainVerb = (k: number) =>
    tokens[k]?.pos === 'VERB' && !tokens[k]?.lower.endsWith('ing') && tokens[k - 1]?.lower !== 'to' && isInPhrase(tokens[start]);
  const verb = indices.find(isReportVerb) ?? indices.find(isPlainVerb);
  if (verb === undefined) return null;
  let last = verb - 1;
  while (last > start && /^(?:ADV|AUX)$/.test(tokens[last]?.pos ?? '')) last--;
  if (isRelativePronoun(tokens[last])) return null;
  const phrase = isNominal(tokens[last]) ? phraseEndingAt(tokens, last) : { from: start, to: last + 1 };
  if (!phrase) return null;
  return {
    source: { from: Math.max(phrase.from, start), to: phrase.to },
    cue: { from: last + 1, to: verb + 1 },
    rule: 'quotation, any verb after',
  };
};

/** Subject of the first finite verb before `before`, of the main clause where the sentence opens with another. */
function mainSubjectBefore({ view }: Reading, before: number): TokenRange | null {
  const { tokens } = view;
  const comma = tokens.findIndex((token) => token.text === ',');
  const mainClause = comma > 0 && comma < before - 1 && opensSubordinate(tokens, comma) ? [comma] : [];
  for (const start of [...mainClause, 0]) {
    for (let at = start; at < before; at++) {
      const token = tokens[at] as Token;
      if (!isFiniteTag(token) || tokens[at - 1]?.lower === 'to' || isInDirectSpeech(view, at)) continue;
      const { subject, isRelative, isInfinitive } = verbGroup(view, at);
      const isAdjunct = subject !== null && tokens[subject.from - 1]?.pos === 'ADP'; // "in a statement released on Monday"
      if (subject && subject.from >= start && !isRelative && !isInfinitive && !isAdjunct) return subject;
    }
  }
  return null;
}

/** "Ruiz said, adding: “…”", "with Ruiz shouting “…”": a report beside the participle, or a subject of its own. */
function subjectBesideParticiple({ view }: Reading, at: number, own: TokenRange | null): TokenRange | null {
  const { tokens } = view;
  if (tokens[at - 1]?.text === ',' && verbCueAt(tokens, at - 2)) return verbGroup(view, at - 2).subject;
  return own && own.to === at && tokens[own.from - 1]?.lower === 'with' ? own : null;
}

/** The mayor said: "…" */
const subjectBefore: Placement = (reading, part) => {
  const { view, taken } = reading;
  const { tokens } = view;
  const hasColon = tokens[part.from - 1]?.text === ':';
  for (let at = part.from - 1; at >= Math.max(0, part.from - farthestCueBefore); at--) {
    if (isInDirectSpeech(view, at) || taken[at]) return null;
    const cue = verbCueAt(tokens, at);
    if (!cue || !(cue.frames.has('quotation') || cue.frames.has('clause'))) continue;
    const between = tokens.slice(at + 1, part.from);
    const isOther = (token: Token, k: number) => isFiniteTag(token) || token.lower === 'that' || (k === 0 && token.lower === 'to');
    if (!hasColon && between.some(isOther)) return null;
    const group = verbGroup(view, at);
    const isParticiple = cue.form === 'ing' && !group.hasAuxiliary;
    const source = isParticiple
      ? (subjectBesideParticiple(reading, at, group.subject) ?? mainSubjectBefore(reading, at) ?? group.subject)
      : (group.subject ?? mainSubjectBefore(reading, at));
    if (source) return { source, cue: { from: group.from, to: at + 1 }, rule: 'quotation, subject before' };
  }
  return null;
};

/** Ruiz said that once the hall opens, "…": the quotation is part of a report that stands before it. */
const followsReport = (tokens: readonly Token[], from: number): boolean =>
  tokens.slice(0, from).some((_, at) => verbCueAt(tokens, at)?.frames.has('clause') === true);

/** The mayor fired back: "…": before a colon any verb reports. */
const anyVerbBefore: Placement = ({ view, taken }, part) => {
  const { tokens, end } = view;
  const mark = tokens[part.from - 1]?.text ?? '';
  if (part.from < 2 || !/^[,:]$/.test(mark) || part.to < end - 1) return null;
  if (mark === ',' && followsReport(tokens, part.from)) return null;
  for (let at = part.from - 2; at >= 0; at--) {
    if (isInDirectSpeech(view, at) || taken[at]) return null;
    if (tokens[at]?.pos !== 'VERB' || (mark !== ':' && part.from - at >= 7)) continue;
    const { subject, from, isInfinitive, isRelative, isPassive } = verbGroup(view, at);
    if (subject && !isInfinitive && !isRelative && !isPassive)
      return { source: subject, cue: { from, to: at + 1 }, rule: 'quotation, any verb before' };
  }
  return null;
};

/** "…" — Ann Smith */
const signature: Placement = ({ view: { tokens, end } }, part) => {
  const first = part.to + 1;
  if (!isDash(tokens[part.to]) || tokens[first]?.pos !== 'PROPN' || end - part.to > 9) return null;
  if (tokens.slice(first, end).some((token) => isTime(token) || token.pos === 'NUM')) return null; // "Title" — Outlet, 5 May 2010
  if (!tokens.slice(first, end).every((token) => isInPhrase(token) || /^(?:,|of|and|-|\.)$/.test(token.lower))) return null;
  const source = phraseStartingAt(tokens, first) ?? { from: first, to: first + 1 };
  return { source, cue: { from: part.to, to: first }, rule: 'quotation, signed', isClosed: true };
};

const placements: readonly Placement[] = [
  invertedAfter,
  subjectAfter,
  anyVerbInverted,
  anyVerbAfter,
  signature,
  subjectBefore,
  anyVerbBefore,
];

/** "…," she said. "…": the quotation goes on behind its cue, unless another cue stands between. */
function continuation({ view, taken }: Reading, from: number): TokenRange[] {
  const next = view.quoted.find((part) => part.from >= from && part.isDirect && !taken[part.from]);
  if (!next) return [];
  for (let at = from; at < next.from; at++) {
    const cue = verbCueAt(view.tokens, at);
    if (cue?.frames.has('quotation') && cue.form !== 'ing') return [];
  }
  return [{ from: next.from, to: next.to }];
}

function reportOf(reading: Reading, part: QuotedPart): Report | null {
  for (const placement of placements) {
    const report = placement(reading, part);
    if (report) return report;
  }
  return null;
}

/** Direct speech with a reporting clause after or before it. */
export const directQuotation: SentenceRule = (reading) => {
  const found: Found[] = [];
  let openFrom = 0;
  for (const part of reading.view.quoted) {
    if (!part.isDirect || part.from < openFrom || reading.taken[part.from]) continue;
    const report = reportOf(reading, part);
    if (!report) continue;
    const isAfter = report.cue.from >= part.to;
    const more = isAfter && !report.isClosed ? continuation(reading, Math.max(report.cue.to, report.source.to)) : [];
    const { source, cue, rule } = report;
    found.push({ source, cue, rule, content: [{ from: part.from, to: part.to }, ...more], isSpeech: true });
    openFrom = more.at(-1)?.to ?? part.to;
  }
  return found;
};
