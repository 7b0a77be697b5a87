import { tokenBefore } from '../../token-before.ts';
import { wordList } from '../../word-list.ts';
import { verbGroup } from '../clause-subject.ts';
import { contentEnd } from '../content-end.ts';
import type { CueRule, Found, Reading } from '../found.ts';
import { nounsOfSaying } from '../lexicons/nouns-of-saying.ts';

const farthestVerb = 5;
const notReporting = wordList('so such now given provided ensure ensured ensuring ensures sure mean means meant meaning fact');
const nounsOfEvidence = wordList('evidence word proof sign signs doubt case point note impression possibility chance risk');
const expletives = /^(?:it|this|that|there|what)$/;

/** Any verb with a that-clause reports: "made it known that", "is of the view that". */
function find(reading: Reading, at: number): Found | null {
  const { view, taken } = reading;
  const { tokens } = view;
  const before = tokenBefore(tokens, at);
  if (tokens[at]?.pos !== 'SCONJ' || at < 2 || !before || !tokens[at + 1]) return null;
  if (notReporting.has(before.lower) || before.pos === 'NUM') return null;
  if (before.pos === 'NOUN' && !nounsOfSaying.has(before.lower) && !nounsOfEvidence.has(before.lower)) return null;
  const verb = verbBefore(reading, at);
  if (verb < 0) return null;
  const group = verbGroup(view, verb);
  const source = group.isInfinitive
    ? (reading.mainSubject ?? reading.lastSubject)
    : (group.subject ?? (tokens[verb]?.lower.endsWith('ing') ? reading.mainSubject : null));
  if (!source || group.isPassive || expletives.test(tokens[source.to - 1]?.lower ?? '')) return null;
  const to = contentEnd(view, taken, { from: at, kind: 'clause', cueAt: verb });
  return { source, cue: { from: group.from, to: at }, content: [{ from: at, to }], rule: 'any verb with that' };
}

export const openThat: CueRule = { isCue: ({ lower }) => lower === 'that', find };

function verbBefore({ view: { tokens }, taken }: Reading, that: number): number {
  for (let at = that - 1; at >= Math.max(1, that - farthestVerb); at--) {
    const token = tokens[at];
    if (!token || taken[at] || /^[,;:]$/.test(token.text) || notReporting.has(token.lower)) return -1;
    const isCopulaOfOpinion = token.pos === 'AUX' && token.lower !== 'have' && tokens[that - 1]?.pos === 'ADJ';
    if (token.pos === 'VERB' || isCopulaOfOpinion) return at;
  }
  return -1;
}
