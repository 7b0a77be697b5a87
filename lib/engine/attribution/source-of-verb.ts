import type { Token } from '../types.ts';
import { wordList } from '../word-list.ts';
import type { VerbGroup } from './clause-subject.ts';
import type { VerbCue } from './cues.ts';
import type { Reading } from './found.ts';
import { isInPhrase, isTime, phraseStartingAt } from './noun-phrases.ts';
import type { TokenRange } from './sentence-view.ts';

/** Who a verb's content belongs to: its subject, or for participles, infinitives and coordinated verbs that of the clause. */
export function sourceOf(reading: Reading, { form }: Pick<VerbCue, 'form'>, group: VerbGroup): TokenRange | null {
  const { lastSubject, view } = reading;
  const { tokens } = view;
  if (group.isInfinitive) return controllerOfInfinitive(tokens, group.from) ?? (isExpletive(tokens, lastSubject) ? null : lastSubject);
  if (group.isCoordinated) return lastSubject;
  if (form === 'ing' && !group.hasAuxiliary) return subjectOfParticiple(reading, group);
  if (group.subject) return group.subject;
  if (group.followsComma) return openingPhrase(tokens) ?? lastSubject;
  return group.hasAuxiliary ? lastSubject : null;
}

/** "It is hard to say", "there is reason to believe": nobody is named. */
const isExpletive = (tokens: readonly Token[], subject: TokenRange | null): subject is TokenRange =>
  subject !== null &&
  subject.to - subject.from === 1 &&
  /^(?:it|there)$/.test(tokens[subject.from]?.lower ?? '') &&
  tokens[subject.to]?.pos === 'AUX';

/** "It is worth noting" */
const isWorthSaying = (tokens: readonly Token[], subject: TokenRange | null): boolean =>
  isExpletive(tokens, subject) && tokens.slice(subject.to + 1, subject.to + 4).some(({ lower }) => lower === 'worth');

/** Works and occasions whose maker speaks in them, and times spent: "issued a statement calling", "spent hours praising". */
const worksAndOccasions = wordList(
  'article book campaign column debate email interview letter message notice paper petition pitch point post posting record referendum release report response rally robocall series show speech statement story time turn website',
);

/** "Ruiz, citing …": the clause's subject. "With Ruiz citing …", "a group backing …", "signs reading …": the phrase before it. */
function subjectOfParticiple({ lastSubject, mainSubject, view: { tokens } }: Reading, group: VerbGroup): TokenRange | null {
  const own = group.subject;
  const isAdjacent = own !== null && !group.followsComma && !group.acrossAside;
  const before = own ? tokens[own.from - 1] : undefined;
  if (own && isAdjacent && /^(?:with|of|without)$/.test(before?.lower ?? '')) return own;
  if (own && isAdjacent && speaksForItself(tokens, own)) return own;
  if (isWorthSaying(tokens, mainSubject)) return null;
  return mainSubject ?? (group.acrossAside ? null : own) ?? lastSubject;
}

/** "gave money to a group", not "issued a statement", "spent the week": the noun itself can back, praise or say something. */
const speaksForItself = (tokens: readonly Token[], phrase: TokenRange): boolean =>
  !tokens
    .slice(phrase.from, phrase.to)
    .some(
      (token) =>
        isTime(token) ||
        token.pos === 'NUM' ||
        token.lower.endsWith('self') ||
        worksAndOccasions.has(token.lower) ||
        worksAndOccasions.has(token.lower.replace(/s$/, '')),
    );

const verbsOfMaking = wordList(
  'allow allowed allowing allows bring brings bringing brought cause caused causes causing drive drives driving drove enable enabled enables enabling force forced forces forcing get gets getting got help helped helping helps inspire inspired lead leading leads led leave leaves leaving left let letting prompt prompted prompting prompts push pushed pushing',
);

/** "forced Ruiz to say", "for him to admit": who is made to do it, not who makes him. */
function controllerOfInfinitive(tokens: readonly Token[], from: number): TokenRange | null {
  if (
    !isInPhrase(tokens[from - 1]) ||
    isTime(tokens[from - 1]) ||
    tokens[from - 1]?.lower.endsWith('self') ||
    tokens[from - 1]?.lower.endsWith('selves')
  )
    return null;
  for (let at = from - 2; at >= Math.max(0, from - 12); at--) {
    const token = tokens[at] as Token;
    const opens = token.lower === 'for' || verbsOfMaking.has(token.lower);
    if (opens) return { from: at + 1, to: from };
    if (!(isInPhrase(token) || /^(?:of|and|'s)$/.test(token.lower))) return null;
  }
  return null;
}

/** "Smith, … , said": the phrase the sentence opens with, where a comma follows it. */
function openingPhrase(tokens: readonly Token[]): TokenRange | null {
  const from = tokens[0]?.pos === 'CCONJ' ? 1 : 0;
  const phrase = isInPhrase(tokens[from]) ? phraseStartingAt(tokens, from) : null;
  return phrase && tokens[phrase.to]?.text === ',' ? phrase : null;
}
