import type { Token } from '../types.ts';
import { ofWord } from '../words.ts';
import { isFiniteVerb, verbGroup } from './clause-subject.ts';
import { verbCueOf } from './cues.ts';
import { type CueRule, cleaned, type Found, isInDirectSpeech, type Reading, type SentenceRule } from './found.ts';
import { accordingTo } from './rules/according-to.ts';
import { adjectiveCues } from './rules/adjective-cues.ts';
import { appearance } from './rules/appearance.ts';
import { asClause } from './rules/as-clause.ts';
import { askedAbout } from './rules/asked-about.ts';
import { directQuotation } from './rules/direct-quotation.ts';
import { headline } from './rules/headline.ts';
import { hearsay } from './rules/hearsay.ts';
import { inWordsOf } from './rules/in-words-of.ts';
import { labelled } from './rules/labelled.ts';
import { nounCues, possessorRule } from './rules/noun-cues.ts';
import { openThat } from './rules/open-that.ts';
import { parenthetical } from './rules/parenthetical.ts';
import { stanceIdiom } from './rules/stance-idiom.ts';
import { verbFrames } from './rules/verb-frames.ts';
import type { SentenceView, TokenRange } from './sentence-view.ts';
import { isRelativePronoun } from './tag-tests.ts';

// Order matters: what is sure and marked by punctuation first, open patterns last. A token belongs to one attribution only.
const sentenceRules: readonly SentenceRule[] = [
  directQuotation,
  labelled,
  headline,
  askedAbout,
  accordingTo,
  inWordsOf,
  parenthetical,
  asClause,
];
const cueRules: readonly CueRule[] = [hearsay, stanceIdiom, verbFrames, appearance, openThat, adjectiveCues, nounCues];
const isCue = ofWord((word) => cueRules.some((rule) => rule.isCue(word)));

interface State {
  readonly found: readonly Found[];
  readonly taken: readonly boolean[];
}

const overlaps = (taken: readonly boolean[], { from, to }: TokenRange): boolean => taken.slice(from, to).some(Boolean);

function withFound(view: SentenceView, state: State, proposal: Found | null): State {
  const found = proposal && cleaned(view.tokens, proposal);
  if (!found || found.content.some((piece) => overlaps(state.taken, piece))) return state;
  const taken = [...state.taken];
  for (const piece of found.content) taken.fill(true, piece.from, piece.to);
  if (found.cue) taken.fill(true, found.cue.from, found.cue.to);
  return { found: [...state.found, found], taken };
}

const applied = (view: SentenceView, state: State, rules: readonly SentenceRule[]): State =>
  rules.reduce(
    (before, rule) =>
      rule({ view, taken: before.taken, lastSubject: null, mainSubject: null }).reduce(
        (each, found) => withFound(view, each, found),
        before,
      ),
    state,
  );

const isRelative = ({ tokens }: SentenceView, { from, to }: TokenRange): boolean => to - from === 1 && isRelativePronoun(tokens[from]);

/** "his" in "his view that" is no subject */
function sourceOfCueEnding(all: readonly Found[], to: number): TokenRange | null {
  for (const { cue, rule, source } of all) if (cue?.to === to && rule !== possessorRule) return source;
  return null;
}

/** Left to right, with the subjects passed on the way. */
function appliedToCues(view: SentenceView, state: State): State {
  let lastSubject: TokenRange | null = null;
  let mainSubject: TokenRange | null = null;
  for (let at = 0; at < view.end; at++) {
    const passed = sourceOfCueEnding(state.found, at + 1);
    if (passed && !isRelative(view, passed)) {
      lastSubject = passed;
      mainSubject = passed;
    }
    if (state.taken[at] || isInDirectSpeech(view, at)) continue;
    const token = view.tokens[at] as Token;
    if (isFiniteVerb(view.tokens, at) && verbCueOf(token)?.form !== 'ing' && at > 0) {
      const group = verbGroup(view, at);
      if (group.subject && (view.quotedAt[at] as number) < 0) {
        lastSubject = group.subject;
        if (!group.isRelative) mainSubject = group.subject;
      }
    }
    if (!isCue(token.word)) continue;
    const reading: Reading = { view, taken: state.taken, lastSubject, mainSubject };
    for (const rule of cueRules) {
      const found = rule.isCue(token.word) ? rule.find(reading, at) : null;
      if (!found) continue;
      state = withFound(view, state, found);
      break;
    }
  }
  return state;
}

/** The attributions within one reporting unit, in the order in which they were found. */
export function sentenceAttributions(view: SentenceView): State {
  const start: State = { found: [], taken: new Array<boolean>(view.tokens.length).fill(false) };
  return appliedToCues(view, applied(view, start, sentenceRules));
}
