import { wordList } from '../../word-list.ts';
import { verbGroup } from '../clause-subject.ts';
import { contentEnd } from '../content-end.ts';
import type { CueRule } from '../found.ts';
import { isVerbal } from '../tag-tests.ts';

const adverbs = wordList('allegedly purportedly reportedly supposedly');

/** "The bridge was reportedly sold": somebody says so, and nobody says who. */
export const hearsay: CueRule = ({ view, taken }, at) => {
  const { tokens, end } = view;
  const token = tokens[at];
  if (!token || !adverbs.has(token.lower)) return null;
  const verb = isVerbal(tokens[at + 1]) ? at + 1 : at - 1;
  if (!isVerbal(tokens[verb])) return null;
  const { subject } = verbGroup(view, verb);
  if (!subject || taken[subject.from]) return null;
  const from = at + 1;
  const to = contentEnd(view, taken, { from, kind: 'clause' });
  return from >= end
    ? null
    : {
        source: null,
        cue: { from: at, to: from },
        content: [
          { from: subject.from, to: at },
          { from, to },
        ],
        rule: 'hearsay',
      };
};
