import { paragraphsBack, pointsOf, sentencesBack } from './antecedent-preferences.ts';
import type { InFocus } from './focus.ts';
import { mayBePerson, type Somebody } from './people-known.ts';
import { gendersConflict } from './person-name.ts';
import { genderOfPronoun, type Pronoun } from './pronouns.ts';

/** The best must lead the second best by so much, else we cannot tell. */
const clearLead = 0.75;
const leastPoints = -1;

/** No antecedent: too far back, no person, of the other gender, or the speaker of the quotation. */
function isExcluded(candidate: InFocus, pronoun: Pronoun, speaker: number | null): boolean {
  const { somebody, entity } = candidate;
  if (sentencesBack(candidate, pronoun) > 6 || paragraphsBack(candidate, pronoun) > 2 || !mayBePerson(somebody)) return true;
  if (gendersConflict(somebody.gender, genderOfPronoun[pronoun.person])) return true;
  return pronoun.quotation >= 0 && entity !== null && entity === speaker;
}

/** "Roe thanked her": whoever else "her" is, it is not the subject of its own clause. */
const isSubjectOfClause = ({ role, sentence, start }: InFocus, pronoun: Pronoun): boolean =>
  role === 'subject' && sentence === pronoun.sentence && start >= pronoun.clauseStart;

/** Everybody in focus whom "he" or "she" may mean. */
export function possibleAntecedents(pronoun: Pronoun, focused: readonly InFocus[], speaker: number | null): InFocus[] {
  const possible = focused.filter((candidate) => !isExcluded(candidate, pronoun, speaker));
  if (pronoun.role !== 'object') return possible;
  const subjects = new Set(focused.filter((candidate) => isSubjectOfClause(candidate, pronoun)).map(({ somebody }) => somebody));
  return possible.filter(({ somebody }) => !subjects.has(somebody));
}

/** Chooses among those in focus; `speaker` is whoever says the quotation the pronoun stands in. */
export type ChooseAntecedent = (pronoun: Pronoun, focused: readonly InFocus[], speaker: number | null) => InFocus | null;

/** Who "he" or "she" is; null when two are about as likely. */
export const antecedentOfPerson: ChooseAntecedent = (pronoun, focused, speaker) => {
  const best = new Map<Somebody, { candidate: InFocus; points: number }>();
  for (const candidate of possibleAntecedents(pronoun, focused, speaker)) {
    const points = pointsOf(candidate, pronoun);
    if (points >= (best.get(candidate.somebody)?.points ?? Number.NEGATIVE_INFINITY)) best.set(candidate.somebody, { candidate, points });
  }
  const [first, second] = [...best.values()].sort((a, b) => b.points - a.points || b.candidate.start - a.candidate.start);
  if (!first || first.points < leastPoints) return null;
  return second && first.points - second.points < clearLead ? null : first.candidate;
};

/** "it said", "its members", "they said": the organization that was the subject or the source just before. */
export function antecedentOfOrganization(pronoun: Pronoun, focused: readonly InFocus[]): InFocus | null {
  if (pronoun.quotation >= 0) return null;
  const near = focused.filter(
    (candidate) =>
      paragraphsBack(candidate, pronoun) === 0 &&
      sentencesBack(candidate, pronoun) <= 1 &&
      candidate.quotation < 0 &&
      (candidate.role === 'subject' || candidate.isSource),
  );
  const latest = near.at(-1);
  if (latest?.somebody.type !== 'organization') return null;
  return near.some(({ somebody }) => somebody !== latest.somebody && somebody.type !== 'person') ? null : latest;
}
