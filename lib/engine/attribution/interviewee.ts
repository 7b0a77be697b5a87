import { isOneOf } from '../listed.ts';
import { wordList } from '../word-list.ts';
import { verbGroup } from './clause-subject.ts';
import { featuresOfRule } from './confidence-features.ts';
import { phraseStartingAt } from './noun-phrases.ts';
import type { Report } from './running-speaker.ts';
import { type SentenceView, spanOf } from './sentence-view.ts';

const ruleForAnswers = 'answer in an interview';

const isTalking = isOneOf('spoke speaks talked talks');
const isAnswering = isOneOf('answered answers');
const thirdPerson = wordList('he she they');
const firstPerson = wordList('i we');

/**
 * Who answers in an interview, as its opening says: "She spoke to Ida Holm", "We talked to Ruiz", "Ruiz answered our
 * questions". Null where it does not say who asked whom: "Holm spoke to Ruiz". What is said is not in the sentence.
 */
export function intervieweeIn(view: SentenceView): Report | null {
  const { tokens, end } = view;
  for (let at = 1; at < end - 2; at++) {
    const verb = tokens[at];
    const isTalk = isTalking(verb) && /^(?:to|with)$/.test(tokens[at + 1]?.lower ?? '');
    const isAnswer = isAnswering(verb) && /^(?:our|my)$/.test(tokens[at + 1]?.lower ?? '') && tokens[at + 2]?.lower === 'questions';
    if (!isTalk && !isAnswer) continue;
    const { subject } = verbGroup(view, at);
    if (!subject) continue;
    const word = tokens[subject.from]?.lower ?? '';
    const asked = isTalk && firstPerson.has(word) ? phraseStartingAt(tokens, at + 2) : null;
    const source = asked ?? (isAnswer || thirdPerson.has(word) ? subject : null);
    if (source) {
      const cue = spanOf(tokens, { from: at, to: at + 1 });
      return { source: spanOf(tokens, source), cue, content: [], rule: ruleForAnswers, features: featuresOfRule(ruleForAnswers) };
    }
  }
  return null;
}

/** A question to somebody: a unit with no quotation that ends in a question mark. */
export const asks = ({ tokens, quoted }: SentenceView): boolean => quoted.length === 0 && tokens.at(-1)?.text === '?';
