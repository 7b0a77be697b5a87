import { isListed } from '../../listed.ts';
import { wordList } from '../../word-list.ts';
import { verbGroup } from '../clause-subject.ts';
import { contentEnd } from '../content-end.ts';
import type { CueRule, Found, Reading } from '../found.ts';
import { isVerbal } from '../tag-tests.ts';

const adverbs = wordList('allegedly purportedly reportedly supposedly');

/** "The bridge was reportedly sold": somebody says so, and nobody says who. */
function find({ view, taken }: Reading, at: number): Found | null {
  const { tokens, end } = view;
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
}

export const hearsay: CueRule = { isCue: isListed(adverbs), find };
