import type { Token } from '../../types.ts';
import { ofWord } from '../../words.ts';
import { verbGroup } from '../clause-subject.ts';
import { contentEnd } from '../content-end.ts';
import type { CueRule, Found, Reading } from '../found.ts';
import { type VerbForm, verbOfForm, verbsInOrder } from '../inflection.ts';
import { stanceIdioms } from '../lexicons/stance-idioms.ts';
import { isInPhrase, isQuestionWord, possessivePronouns } from '../noun-phrases.ts';
import { sourceOf } from '../source-of-verb.ts';
import { isVerbal } from '../tag-tests.ts';

interface IdiomVerb {
  readonly form: VerbForm;
  readonly idioms: readonly (readonly string[])[];
}

const verbs = verbsInOrder(Object.keys(stanceIdioms));

const idiomVerbOf = ofWord(({ lower }): IdiomVerb | false => {
  const verb = verbOfForm(lower, verbs);
  if (verb === null) return false;
  return { form: verb.form, idioms: (stanceIdioms[verb.lemma] ?? []).map((phrase) => phrase.split(' ')) };
});

/** Words that may stand between the verb and its noun: "took | the rare | step of". */
const isLoose = (token: Token | undefined): boolean =>
  token !== undefined && (/^(?:DET|ADJ|ADV|NUM)$/.test(token.pos) || possessivePronouns.has(token.lower));

const mostLoose = 4;

/** Index behind the idiom that begins behind the verb, -1 where there is none. */
function endOfIdiom(tokens: readonly Token[], at: number, words: readonly string[]): number {
  for (let from = at + 1; from <= at + 1 + mostLoose; from++) {
    if (words.every((word, k) => tokens[from + k]?.lower === word)) return from + words.length;
    if (!isLoose(tokens[from])) return -1;
  }
  return -1;
}

/** "took issue with the figure", "threw her weight behind raising it" */
function find(reading: Reading, at: number): Found | null {
  const { view, taken } = reading;
  const { tokens, end } = view;
  const token = tokens[at] as Token;
  const verb = isVerbal(token) && idiomVerbOf(token.word);
  if (!verb) return null;
  const from = Math.max(...verb.idioms.map((words) => endOfIdiom(tokens, at, words)));
  const next = tokens[from];
  if (from < 0 || from >= end || !next) return null;
  const isClause = isQuestionWord(next) || next.lower === 'that';
  const isGerund = next.pos === 'VERB' && next.lower.endsWith('ing');
  if (!(isClause || isGerund || isInPhrase(next))) return null;
  const group = verbGroup(view, at);
  if (group.isPassive || group.isInfinitive || (verb.form === 'participle' && !group.hasAuxiliary)) return null;
  const source = sourceOf(reading, verb, group);
  if (!source) return null;
  const kind = isClause ? 'clause' : isGerund ? 'infinitive' : 'object';
  const to = contentEnd(view, taken, { from, kind, cueAt: at, isRelative: group.isRelative });
  return {
    source,
    cue: { from: group.from, to: from },
    content: [{ from, to }],
    rule: 'idiom of stance',
  };
}

export const stanceIdiom: CueRule = { isCue: (word) => idiomVerbOf(word) !== false, find };
