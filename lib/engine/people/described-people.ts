import type { DescriptionInText } from './description.ts';
import type { InFocus } from './focus.ts';
import type { Gender } from './known-names.ts';
import { kinshipNouns } from './lexicons/kinship-nouns.ts';
import { nounsForAnybody } from './lexicons/nouns-for-anybody.ts';
import { nounsForMen } from './lexicons/nouns-for-men.ts';
import { nounsForOrganizations } from './lexicons/nouns-for-organizations.ts';
import { nounsForWomen } from './lexicons/nouns-for-women.ts';
import { mayBePerson } from './people-known.ts';
import { describesRole, type HeldRole, isOfPlace, tiesOf } from './roles.ts';

/** Where a description stands. */
export interface Place {
  readonly start: number;
  readonly sentence: number;
  readonly paragraph: number;
}

/** Offices that an article may speak of before it names who holds them. */
const offices =
  /^(?:president|prime minister|chancellor|king|queen|pope|governor|mayor|attorney general|secretary general|pontiff|monarch)$/;

export const genderOfNoun = (noun: string): Gender | null => (nounsForMen.has(noun) ? 'male' : nounsForWomen.has(noun) ? 'female' : null);

const isNear = ({ sentence, paragraph }: InFocus, place: Place): boolean =>
  place.sentence - sentence <= 6 && place.paragraph - paragraph <= 2;
const distinct = (ids: readonly number[]): number[] => [...new Set(ids)];

/** "the senator", "the Attorney General": whoever the article has said holds that office or does that work. */
export function holderOfRole(
  description: DescriptionInText,
  noun: string,
  place: Place,
  roles: readonly HeldRole[],
  focused: readonly InFocus[],
): number | null {
  const isOffice = offices.test(description.head);
  const isKin = kinshipNouns.has(noun) && description.determiner === 'possessive';
  const fitting = roles.filter(
    (role) =>
      (isOffice || role.start < place.start) &&
      describesRole(description, role) &&
      (isKin ? isSameRelation(description, role, place) : isOfPossessor(description, role)),
  );
  const holders = distinct(fitting.map(({ holder }) => holder));
  const isAround = (id: number): boolean => focused.some((mention) => mention.entity === id && isNear(mention, place));
  if (holders.length < 2) return holders.find((id) => isOffice || isAround(id)) ?? null;
  const around = focused.filter((mention) => place.sentence - mention.sentence <= 2).flatMap(({ entity }) => entity ?? []);
  const near = distinct(around).filter((id) => holders.includes(id));
  return near.length === 1 ? (near[0] as number) : null;
}

/**
 * "Tunisia's prime minister", "the club's coach", "its president": not whoever else holds such an office. A name has to be one that
 * the role was said with; "the company" stands for whatever that was.
 */
function isOfPossessor({ possessor, head }: DescriptionInText, role: HeldRole): boolean {
  if (possessor === null || possessor === role.possessor) return true;
  if (/^(?:his|her|my|your)$/.test(possessor)) return false;
  const ties = tiesOf(role);
  if (ties.some((tie) => isOfPlace(tie, possessor))) return true;
  if (nounsForPlaces.test(possessor) && offices.test(head)) return true;
  return ties.length > 0 && (/^(?:its|their|our)$/.test(possessor) || nounsForOrganizations.has(possessor));
}

const nounsForPlaces = /^(?:city|country|county|nation|province|region|republic|state|town|village)$/;

/** "her lawyer" again, not long after "her lawyer, Jane Roe": the same possessor, as far as the word tells. */
const isSameRelation = ({ possessor }: DescriptionInText, role: HeldRole, place: Place): boolean =>
  possessor !== null && possessor === role.possessor && place.paragraph - role.paragraph <= 3;

/** "the woman", "the teenager", "the 19-year-old": the only person around whom the noun or the age fits. */
export function onlyPersonAround(noun: string, place: Place, focused: readonly InFocus[]): InFocus | null {
  const age = /^(\d{1,3})-year-old$/.exec(noun)?.[1];
  if (!nounsForAnybody.has(noun) && age === undefined) return null;
  const gender = genderOfNoun(noun);
  const around = focused.filter((mention) => isNear(mention, place) && mayBePerson(mention.somebody));
  const fitting = around.filter(({ somebody }) =>
    age === undefined ? gender === null || somebody.gender === gender || somebody.gender === null : somebody.age === Number(age),
  );
  return new Set(fitting.map(({ somebody }) => somebody)).size === 1 ? (fitting.at(-1) ?? null) : null;
}
