import { isListed } from '../../listed.ts';
import { wordList } from '../../word-list.ts';
import { verbGroup } from '../clause-subject.ts';
import { contentEnd } from '../content-end.ts';
import type { CueRule, Found, Reading } from '../found.ts';

const appears = wordList('seem seems seemed appear appears appeared');
const expletives = /^(?:it|there)$/;
const questions = /^(?:what|whatever|who|which)$/;

/** "The plan seems to work", "it appears that nobody knew": how things look, to nobody who is named. */
function find({ view, taken }: Reading, at: number): Found | null {
  const { tokens } = view;
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!next || token?.pos !== 'VERB') return null;
  const group = verbGroup(view, at);
  const isExpletive = group.subject !== null && expletives.test(tokens[group.subject.from]?.lower ?? '');
  const cue = { from: isExpletive && group.subject ? group.subject.from : group.from, to: at + 1 };
  const from = at + 1;
  if (isExpletive) {
    if (!/^(?:that|like|as)$/.test(next.lower) && next.pos !== 'PRON' && next.pos !== 'DET') return null;
    return { source: null, cue, content: [{ from, to: contentEnd(view, taken, { from, kind: 'clause', cueAt: at }) }], rule: 'appearance' };
  }
  if (
    !group.subject ||
    group.isRelative ||
    questions.test(tokens[group.subject.from]?.lower ?? '') ||
    !(next.lower === 'to' || (next.pos === 'ADJ' && token.lower.startsWith('seem')))
  )
    return null;
  const to = contentEnd(view, taken, { from, kind: 'infinitive', cueAt: at });
  return { source: null, cue, content: [group.subject, { from, to }], rule: 'appearance' };
}

export const appearance: CueRule = { isCue: isListed(appears), find };
