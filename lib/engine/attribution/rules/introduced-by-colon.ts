import { canSpeak } from '../can-speak.ts';
import { verbGroup } from '../clause-subject.ts';
import type { Found } from '../found.ts';
import { isInPhrase, isQuestionWord, phraseStartingAt } from '../noun-phrases.ts';
import type { SentenceView } from '../sentence-view.ts';
import { isVerbal } from '../tag-tests.ts';
import { verbCueAt } from '../verb-cue.ts';

const farthestSubject = 30;

/** "The mayor went further:", "Said Ruiz:" at the end of a unit: whose quotation follows, with no content yet. */
export function introducedByColon(view: SentenceView): Found | null {
  const { tokens, end } = view;
  if (tokens[end - 1]?.text !== ':') return null;
  const report = (source: Found['source'], from: number, to: number): Found => ({
    source,
    cue: { from, to },
    content: [],
    rule: 'quotation behind a colon',
    isSpeech: true,
  });
  const inverted = verbCueAt(tokens, 0)?.frames.has('quotation') && isInPhrase(tokens[1]) ? phraseStartingAt(tokens, 1) : null;
  if (inverted) return report(inverted, 0, 1);
  const places = Array.from({ length: Math.min(end - 1, farthestSubject) }, (_, back) => end - 2 - back);
  const reporting = places.filter((at) => verbCueAt(tokens, at)?.frames.has('quotation'));
  for (const at of [...reporting, ...places.filter((place) => isVerbal(tokens[place]))]) {
    const { subject, from, isInfinitive, isRelative, isPassive } = verbGroup(view, at);
    if (!subject || isInfinitive || isRelative || isPassive || isQuestionWord(tokens[subject.from])) continue;
    // "The report said:" speaks; "The list follows:" does not, but "Ruiz went further:" does.
    if (reporting.includes(at) || canSpeak(view, subject)) return report(subject, from, at + 1);
  }
  return null;
}
