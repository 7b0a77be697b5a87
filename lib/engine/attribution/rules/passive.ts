import type { Token } from '../../types.ts';
import type { VerbGroup } from '../clause-subject.ts';
import { contentEnd } from '../content-end.ts';
import type { VerbCue } from '../cues.ts';
import type { Found, Reading } from '../found.ts';
import { adjectivesOfOpinion } from '../lexicons/adjectives-of-opinion.ts';
import { verbsOfTelling } from '../lexicons/verbs-of-telling.ts';
import { isInPhrase, isQuestionWord, longPhraseStartingAt, phraseStartingAt } from '../noun-phrases.ts';

// Verbs of reporting in the passive voice: whose words they are stands behind "by" or nowhere.

/** "is said to", "was told that", "were asked whether": reported, with nobody named. */
export function passive(reading: Reading, at: number, cue: VerbCue, group: VerbGroup): Found | null {
  const { view, taken } = reading;
  const { tokens } = view;
  const next = tokens[at + 1];
  if (adjectivesOfOpinion.has(tokens[at]?.lower ?? '')) return null; // "is convinced that": the subject's own opinion
  const span = { from: group.from, to: at + 1 };
  const isClause = (cue.frames.has('clause') && next?.lower === 'that') || (cue.frames.has('question') && isQuestionWord(next));
  if (isClause) {
    const to = contentEnd(view, taken, { from: at + 1, kind: 'clause', cueAt: at });
    return { source: null, cue: span, content: [{ from: at + 1, to }], rule: 'passive with a clause' };
  }
  if (verbsOfQuestioning.test(cue.lemma) && next?.lower === 'about') {
    const to = contentEnd(view, taken, { from: at + 2, kind: 'object', cueAt: at });
    return { source: null, cue: { from: group.from, to: at + 2 }, content: [{ from: at + 2, to }], rule: 'passive with a topic' };
  }
  const byAgent = next?.lower === 'by' ? askedBy(reading, at, cue, group) : null;
  if (byAgent) return byAgent;
  const object = passiveObject(reading, at, cue, group);
  if (object) return object;
  if (cue.lemma === 'suppose' || cue.lemma === 'require') return null; // "was supposed to": a duty that nobody need have spoken of
  const takesInfinitive = cue.frames.has('objectInfinitive') || cue.frames.has('infinitive') || cue.frames.has('clause');
  if (next?.lower !== 'to' || !/^(?:VERB|AUX|ADV)$/.test(tokens[at + 2]?.pos ?? '') || !takesInfinitive) return null;
  if (group.isPassive && !group.subject) return null;
  const from = at + 1;
  const to = contentEnd(view, taken, { from, kind: 'infinitive', cueAt: at });
  const subject = group.isPassive && group.subject ? [group.subject] : []; // "when asked to comment": no subject of its own
  return { source: null, cue: span, content: [...subject, { from, to }], rule: 'passive with an infinitive' };
}

/** "was asked by a reporter whether", "were told by the board that": who asks or tells is named. */
function askedBy({ view, taken }: Reading, at: number, cue: VerbCue, group: VerbGroup): Found | null {
  const { tokens } = view;
  const source = phraseStartingAt(tokens, at + 2);
  const opener = source ? tokens[source.to] : undefined;
  const isTopic = verbsOfQuestioning.test(cue.lemma) && opener?.lower === 'about';
  const isClause = (verbsOfTelling.has(cue.lemma) && opener?.lower === 'that') || (cue.frames.has('question') && isQuestionWord(opener));
  if (!source || !(isTopic || isClause)) return null;
  const from = isTopic ? source.to + 1 : source.to;
  const to = contentEnd(view, taken, { from, kind: isTopic ? 'object' : 'clause', cueAt: at });
  return { source, cue: { from: group.from, to: at + 1 }, content: [{ from, to }], rule: 'passive with an agent' };
}

/** "said, when asked whether", "Ruiz, asked about the bridge, …": who asks is not said. */
export function isAskedByNobody(tokens: readonly Token[], at: number, { lemma, form }: VerbCue): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  const isAsked = verbsOfQuestioning.test(lemma) && form !== 'ing';
  const isSetOff = before === ',' && /^(?:about|whether|if|why|how)$/.test(tokens[at + 1]?.lower ?? '');
  return isAsked && (isSetOff || /^(?:when|if|once)$/.test(before));
}

const verbsOfQuestioning = /^(?:ask|press|question)$/;
const verbsOfView =
  /^(?:see|view|describe|regard|know|call|deem|label|brand|dub|depict|portray|characterize|perceive|name|declare|pronounce)$/;
/** "was first reported by the Echo" */
const madePublic = /^(?:report|publish|state|tweet|write)$/;

/** What somebody is accused of, blamed for or charged with, by whom the sentence does not say. */
const chargesWithPreposition: Readonly<Record<string, string>> = {
  accuse: 'of',
  blame: 'for',
  charge: 'with',
  condemn: 'for as',
  criticise: 'for as',
  criticize: 'for as',
  denounce: 'for as',
  deride: 'for as',
  fault: 'for',
  hail: 'for as',
  mock: 'for as',
  praise: 'for as',
  ridicule: 'for as',
  slam: 'for',
  suspect: 'of',
};

/** "was criticized by unions", "is seen as a rival": the subject is what is judged. */
function passiveObject(reading: Reading, at: number, cue: VerbCue, group: VerbGroup): Found | null {
  const { tokens, end } = reading.view;
  const next = tokens[at + 1];
  if (!group.subject || !next || at + 2 >= end) return null;
  const span = { from: group.from, to: at + 1 };
  if (next.lower === 'by' && (cue.frames.has('object') || madePublic.test(cue.lemma))) {
    const source = longPhraseStartingAt(tokens, at + 2);
    return source && { source, cue: { from: group.from, to: at + 2 }, content: [group.subject], rule: 'passive with an agent' };
  }
  const charge = chargesWithPreposition[cue.lemma]?.split(' ').includes(next.lower) === true;
  if (charge) {
    const from = at + 1;
    const to = contentEnd(reading.view, reading.taken, { from, kind: 'object', cueAt: at });
    return { source: null, cue: span, content: [group.subject, { from, to }], rule: 'passive with a charge' };
  }
  if (!verbsOfView.test(cue.lemma) || !(next.lower === 'as' || isInPhrase(next))) return null;
  const from = next.lower === 'as' ? at + 2 : at + 1;
  const to = longPhraseStartingAt(tokens, from)?.to;
  return to === undefined
    ? null
    : { source: null, cue: { ...span, to: from }, content: [group.subject, { from, to }], rule: 'passive with a judgement' };
}
