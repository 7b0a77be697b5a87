import type { Token } from '../../types.ts';
import { wordList } from '../../word-list.ts';
import { type VerbGroup, verbGroup } from '../clause-subject.ts';
import { type ContentKind, contentEnd } from '../content-end.ts';
import { isVerbCue, type VerbCue, verbCueOf } from '../cues.ts';
import type { CueRule, Found, Reading } from '../found.ts';
import { verbsOfTelling } from '../lexicons/verbs-of-telling.ts';
import { isInPhrase, isNominal, isQuestionWord, isTime, phraseStartingAt, skipAdjuncts } from '../noun-phrases.ts';
import { isQuotationMark, type TokenRange } from '../sentence-view.ts';
import { sourceOf } from '../source-of-verb.ts';
import { isFiniteTag, isVerbal } from '../tag-tests.ts';
import { verbCueAt } from '../verb-cue.ts';
import { isAskedByNobody, passive } from './passive.ts';

// A verb cue and the content to its right. Which words follow decides the frame; the first frame that fits wins.

interface Use {
  readonly reading: Reading;
  readonly tokens: readonly Token[];
  readonly end: number;
  readonly at: number;
  readonly cue: VerbCue;
  readonly group: VerbGroup;
  readonly source: TokenRange | null;
  /** The token behind the verb. */
  readonly next: Token;
}

interface Frame {
  readonly rule: string;
  /** Where the content begins and of what kind it is; null where the frame does not fit. */
  readonly fit: (
    use: Use,
  ) => { readonly from: number; readonly kind: ContentKind; readonly minimum?: number; readonly cueTo?: number } | null;
}

/** A finite verb that the words from `at` can be the subject of: the sign of a clause without "that". */
function finiteVerbAfter(tokens: readonly Token[], at: number): number {
  const isSubjectWord = (token: Token | undefined) =>
    token !== undefined &&
    (token.pos === 'ADV' ||
      isInPhrase(token) ||
      isQuotationMark(token) ||
      /^(?:of|in|for|at|from|on|with|to|and|or|by|between|against|about|'s|not)$/.test(token.lower));
  while (isSubjectWord(tokens[at])) at++;
  const isConjunct = /^(?:and|or)$/.test(tokens[at - 1]?.lower ?? ''); // "promised a veto and left": no clause
  return isFiniteTag(tokens[at]) && !isConjunct ? at : -1;
}

const farthestThat = 14;

/** Index of the "that" that opens the content, over adjuncts and an addressee: "told reporters on Monday that". */
function thatAfter({ tokens, end, at, cue, reading: { view } }: Use): number {
  const start = at + 1;
  for (let k = start; k < Math.min(end, start + farthestThat); k++) {
    const part = cue.lemma === 'tell' ? view.quoted[view.quotedAt[k] ?? -1] : undefined;
    if (part && !part.isDirect) k = part.to; // "told the programme “Morning News” that"
    const token = tokens[k];
    if (!token) return -1;
    const isComplementizer = token.lower === 'that' && (token.pos === 'SCONJ' || k === start || !isNominal(tokens[k + 1]));
    if (isComplementizer) return isDemonstrative(tokens, k, start) || (k > start && isRelativeThat(tokens, k)) ? -1 : k;
    if (isVerbal(token) || isQuotationMark(token) || /^(?:who|which)$/.test(token.lower) || (/^[,;:]$/.test(token.text) && k > start + 3))
      return -1;
  }
  return -1;
}

/** "backed the plan that has failed": a relative pronoun stands right before its verb. */
const isRelativeThat = (tokens: readonly Token[], that: number): boolean => isNominal(tokens[that - 1]) && isFiniteTag(tokens[that + 1]);

/** "said that plan": no clause follows. */
const isDemonstrative = (tokens: readonly Token[], that: number, start: number): boolean =>
  that === start && tokens[that]?.pos === 'DET' && tokens[that + 1]?.pos === 'NOUN' && !tokens.slice(that + 2, that + 9).some(isVerbal);

const opensQuotation = ({ reading: { view } }: Use, at: number): boolean => {
  const part = view.quoted[view.quotedAt[at] ?? -1];
  return part !== undefined && part.from === at && isQuotationMark(view.tokens[at]);
};

const thatClause: Frame = {
  rule: 'that-clause',
  fit: (use) => {
    const that = use.cue.frames.has('clause') ? thatAfter(use) : -1;
    return that >= 0 ? { from: that, kind: 'clause' } : null;
  },
};

const question: Frame = {
  rule: 'indirect question',
  fit: ({ cue, next, at, group }) => {
    if (group.isInfinitive && perceptions.has(cue.lemma)) return null;
    const takes = cue.frames.has('question') || (cue.frames.has('clause') && !/^(?:when|where)$/.test(next.lower));
    return takes && isQuestionWord(next) ? { from: at + 1, kind: 'clause' } : null;
  },
};

const infinitive: Frame = {
  rule: 'infinitive',
  fit: ({ cue, next, tokens, at }) => {
    const to = /^(?:not|never)$/.test(next.lower) ? at + 2 : at + 1; // "decided not to run"
    const verb = tokens[to + 1];
    // "declined to comment": a verb that could be a noun
    const isVerb = /^(?:VERB|AUX|ADV)$/.test(verb?.pos ?? '') || (verb?.pos === 'NOUN' && verbCueOf(verb)?.form === 'base');
    const isQuoted = isQuotationMark(verb) && (tokens[to + 2]?.pos === 'VERB' || tokens[to + 2]?.pos === 'AUX'); // "vowed to “fight on”"
    const isInfinitive = tokens[to]?.lower === 'to' && (isVerb || isQuoted);
    return cue.frames.has('infinitive') && isInfinitive ? { from: at + 1, kind: 'infinitive', minimum: to } : null;
  },
};

const answers = wordList('everything goodbye hello less more no nothing otherwise so sorry thanks yes');

/** "said so", "says the same of Roe": words that stand for what was said. */
const answer: Frame = {
  rule: 'answer',
  fit: ({ cue, next, tokens, at, end }) => {
    const isSame = next.lower === 'the' && /^(?:same|opposite)$/.test(tokens[at + 2]?.lower ?? '');
    const isAnswer = answers.has(next.lower) && (at + 2 >= end || !isFiniteTag(tokens[at + 2]));
    return cue.lemma === 'say' && (isSame || isAnswer) ? { from: at + 1, kind: 'object' } : null;
  },
};

const namesThings = /^(?:call|dub|title|label)$/;

/** Right behind the verb; for verbs of saying also behind a comma or an adjunct: 'said, "No."', 'said repeatedly "the next one"'. -1: none. */
function placeOfQuotation(use: Use): number {
  const { cue, at, tokens, next } = use;
  if (opensQuotation(use, at + 1)) return at + 1;
  if (!cue.frames.has('quotation')) return -1;
  const from = /^[,:]$/.test(next.text) ? at + 2 : skipAdjuncts(tokens, at + 1);
  return opensQuotation(use, from) ? from : -1;
}

const quotedContent: Frame = {
  rule: 'quoted words',
  fit: (use) => {
    const { cue, at, tokens, source, reading } = use;
    const quote = placeOfQuotation(use);
    if (quote < 0) return null;
    if (namesThings.test(cue.lemma) && (tokens[at - 1]?.pos === 'NOUN' || !source)) return null; // "a film called “…”"
    const part = reading.view.quoted[reading.view.quotedAt[quote] as number];
    return { from: quote, kind: 'object', minimum: (part?.to ?? quote + 1) - 1 };
  },
};

const particle: Frame = {
  rule: 'verb and preposition',
  fit: ({ cue, tokens, at, end }) => {
    let to = at + 1;
    while (tokens[to]?.pos === 'ADV' || isTime(tokens[to])) to++; // "spoke movingly on Monday of"
    if (cue.particles.has(tokens[at + 1]?.lower ?? '')) to = at + 1;
    if (!cue.particles.has(tokens[to]?.lower ?? '') || to + 1 >= end) return null;
    return { from: to + 1, kind: tokens[to + 1]?.lower === 'that' ? 'clause' : 'object', cueTo: to + 1 };
  },
};

const gerund: Frame = {
  rule: 'gerund',
  fit: ({ cue, next, at }) =>
    cue.frames.has('gerund') && (next.pos === 'VERB' || next.pos === 'AUX') && next.lower.endsWith('ing')
      ? { from: at + 1, kind: 'infinitive' }
      : null,
};

const verbsWithAddressee = wordList(
  'tell ask remind convince persuade inform assure warn notify urge advise show promise encourage press invite order challenge implore beg want expect call request instruct pressure',
);

/** "urged Congress to act", "asked her whether", "told reporters the plan was dead" */
const addressee: Frame = {
  rule: 'addressee',
  fit: ({ cue, tokens, at, end }) => {
    const phrase = verbsWithAddressee.has(cue.lemma) ? phraseStartingAt(tokens, at + 1) : null;
    if (!phrase) return null;
    const after = tokens[phrase.to];
    if (after?.lower === 'to' && cue.frames.has('objectInfinitive')) return { from: at + 1, kind: 'infinitive', minimum: phrase.to };
    if (isQuestionWord(after)) return { from: phrase.to, kind: 'clause' };
    if (cue.lemma === 'ask' && /^(?:about|for)$/.test(after?.lower ?? '') && phrase.to + 1 < end)
      return { from: phrase.to + 1, kind: 'object', cueTo: at + 1 };
    const from = skipAdjuncts(tokens, phrase.to);
    const isClause = from < end && isInPhrase(tokens[from]) && finiteVerbAfter(tokens, from) > 0;
    return verbsOfTelling.has(cue.lemma) && isClause ? { from, kind: 'clause' } : null;
  },
};

/** Where a clause without "that" would begin, behind a time adjunct: "said on Monday the plan was dead". */
const clauseStart = ({ tokens, at, cue }: Use): number => (cue.frames.has('clause') ? skipAdjuncts(tokens, at + 1) : at + 1);

/** "deny that": a clause without "that" is seldom theirs. */
const takesOnlyThat = wordList('answer deny ensure prefer reflect require');

/** "to see how it works": an infinitive of these is what somebody does to learn something. */
const perceptions = wordList('find hear know see');

const zeroThat: Frame = {
  rule: 'clause without that',
  fit: (use) => {
    const { cue, tokens, end, group } = use;
    if (!cue.frames.has('clause') || takesOnlyThat.has(cue.lemma) || (group.isInfinitive && perceptions.has(cue.lemma))) return null;
    const from = clauseStart(use);
    const subjectTo =
      tokens[from]?.lower === 'there' ? from + 1 : isInPhrase(tokens[from]) ? phraseStartingAt(tokens, from)?.to : undefined;
    if (subjectTo === undefined || tokens[subjectTo]?.text === ',') return null;
    const verb = finiteVerbAfter(tokens, subjectTo);
    return verb > 0 && verb < end ? { from, kind: 'clause' } : null;
  },
};

/** "said in the long run it would pay", "said building it was a mistake": the clause opens with an adjunct or a gerund. */
const takesBareClause = wordList(
  'say tell think believe know feel hope claim argue insist note warn suggest predict estimate report announce find explain maintain contend concede admit acknowledge conclude',
);

const adjunctFirst: Frame = {
  rule: 'clause that opens with an adjunct',
  fit: ({ cue, next, tokens, at, end }) => {
    const opens = next.pos === 'ADP' || next.pos === 'SCONJ' || next.pos === 'VERB';
    return takesBareClause.has(cue.lemma) && opens && tokens.slice(at + 1, end).some(isVerbal) ? { from: at + 1, kind: 'clause' } : null;
  },
};

const plainReporting = wordList(
  'say argue claim report write note tweet insist reveal announce show explain believe think conclude warn admit',
);

const works =
  /^(?:analys[ei]s|averages?|counts?|data|documents|figures|filings?|numbers|polls?|polling|records|results|stud(?:y|ies)|surveys?|tall(?:y|ies))$/;
const verbsOfEvidence = wordList('find indicate reveal show');

/** "The poll shows Roe ahead": polls and records say something, with a verb or without. */
const evidence: Frame = {
  rule: 'evidence',
  fit: ({ cue, next, source, group, tokens, at }) => {
    if (!verbsOfEvidence.has(cue.lemma) || !source || group.isInfinitive || group.isRelative || cue.form === 'ing') return null;
    const isWork = tokens.slice(source.from, source.to).some(({ lower }) => works.test(lower));
    return isWork && (isInPhrase(next) || next.pos === 'ADV' || next.pos === 'ADP') ? { from: at + 1, kind: 'clause' } : null;
  },
};

/** Verbs that hardly do anything but report: whatever follows is content. */
const anythingSaid: Frame = {
  rule: 'words behind a plain reporting verb',
  fit: (use) => {
    const { cue, source, group, tokens, end } = use;
    if (!plainReporting.has(cue.lemma) || cue.form === 'ing' || !source || group.isInfinitive) return null;
    const from = clauseStart(use);
    const hasVerb = tokens.slice(from, end).some(isVerbal);
    if (
      end - from < 3 ||
      tokens[from]?.pos === 'PUNCT' ||
      (verbCueAt(tokens, from) && isFiniteTag(tokens[from])) ||
      tokens[from]?.lower === 'using'
    )
      return null;
    if (!hasVerb) return null;
    return { from, kind: 'clause' };
  },
};

/** "described it as a disgrace" */
const objectAs: Frame = {
  rule: 'object and as',
  fit: ({ cue, next, tokens, at }) => {
    if (!/^(?:see|describe|cast|depict|deem|find|charge|order)$/.test(cue.lemma) || !isInPhrase(next)) return null;
    const hasAs = tokens.slice(at + 1, at + 10).some((token) => token.lower === 'as');
    return hasAs || /^(?:deem|charge|order)$/.test(cue.lemma) ? { from: at + 1, kind: 'object' } : null;
  },
};

const verbsOfJudgement = wordList(
  'see view regard describe cast depict portray characterise characterize denounce dismiss hail condemn criticise criticize deride',
);

/** "what she described as a disgrace", "whom he portrays as weak": what is described stands before the subject. */
const relativeAs: Frame = {
  rule: 'relative and as',
  fit: ({ cue, next, tokens, at, group }) => {
    const before = group.subject ? tokens[group.subject.from - 1] : undefined;
    const isRelative = /^(?:what|which|whom|that)$/.test(before?.lower ?? '');
    return isRelative && next.lower === 'as' && verbsOfJudgement.has(cue.lemma) ? { from: at + 1, kind: 'object' } : null;
  },
};

const colon: Frame = {
  rule: 'verb and colon',
  fit: ({ cue, next, at, end }) =>
    next.text === ':' && cue.frames.has('quotation') && at + 4 < end ? { from: at + 2, kind: 'rest', cueTo: at + 2 } : null,
};

/** Stances that are deeds: who "backs the plan" says so, "to back the plan" and "groups backing the plan" tell what they do. */
const deeds = wordList('address attack back challenge defend describe discuss highlight portray seek support');

/** "works for a firm called Northline": a participle behind what is itself an object. */
const isReducedRelative = (tokens: readonly Token[], cue: VerbCue, { subject, hasAuxiliary, acrossAside }: VerbGroup): boolean =>
  cue.form === 'past' &&
  !hasAuxiliary &&
  !acrossAside &&
  subject !== null &&
  /^(?:ADP|VERB)$/.test(tokens[subject.from - 1]?.pos ?? '') &&
  subject.to - subject.from > 1 &&
  tokens[subject.to - 1]?.pos === 'NOUN';

const object: Frame = {
  rule: 'object',
  fit: ({ cue, next, tokens, at, group }) => {
    const isSubordinate = group.isInfinitive || (cue.form === 'ing' && !group.hasAuxiliary);
    if (!cue.frames.has('object') || !isInPhrase(next) || (isSubordinate && deeds.has(cue.lemma))) return null;
    if (isReducedRelative(tokens, cue, group)) return null;
    return { from: at + 1, kind: 'object' };
  },
};

const frames: readonly Frame[] = [
  thatClause,
  question,
  infinitive,
  quotedContent,
  particle,
  gerund,
  addressee,
  zeroThat,
  evidence,
  answer,
  adjunctFirst,
  anythingSaid,
  objectAs,
  relativeAs,
  colon,
  object,
];

/** Frames that are too often something else when nobody is named: "plans to close", "the attack on". */
const needsSource = new Set([object, particle, infinitive]);

/** A cue verb with its content to the right. */
function find(reading: Reading, at: number): Found | null {
  const { view, taken } = reading;
  const { tokens, end } = view;
  const cue = verbCueAt(tokens, at);
  const next = tokens[at + 1];
  if (!cue || !next || at + 1 >= end) return null;
  const group = verbGroup(view, at);
  if (group.isPassive || isAskedByNobody(tokens, at, cue)) return passive(reading, at, cue, group);
  if (cue.form === 'participle' && !group.hasAuxiliary) return null; // "a group known for": no verb of its own clause
  const source = sourceOf(reading, cue, group);
  const use: Use = { reading, tokens, end, at, cue, group, source, next };
  for (const frame of frames) {
    const fit = frame.fit(use);
    if (!fit) continue;
    if (!source && ((cue.form === 'base' && !group.hasAuxiliary) || cue.form === 'ing' || needsSource.has(frame))) return null;
    const start = Math.max(fit.from, fit.minimum ?? fit.from);
    const to = contentEnd(view, taken, { from: start, kind: fit.kind, cueAt: at, isRelative: group.isRelative });
    const manner = group.isInfinitive ? ', of an infinitive' : cue.form === 'ing' && !group.hasAuxiliary ? ', of a participle' : '';
    return { source, cue: { from: group.from, to: fit.cueTo ?? at + 1 }, content: [{ from: fit.from, to }], rule: frame.rule + manner };
  }
  return null;
}

export const verbFrames: CueRule = { isCue: isVerbCue, find };
