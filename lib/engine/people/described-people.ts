import type { DescriptionInText } from './description.ts';
import type { InFocus } from './focus.ts';
import type { Gender } from './known-names.ts';
import { kinshipNouns } from './lexicons/kinship-nouns.ts';
import { nounsForAnybody } from './lexicons/nouns-for-anybody.ts';
import { nounsForMen } from './lexicons/nouns-for-men.ts';
import { nounsForWomen } from './lexicons/nouns-for-women.ts';
import { mayBePerson, type Somebody } from './people-known.ts';
import { describesRole, type HeldRole } from './roles.ts';

/** Where a description stands. */
export interface Place {
  readonly start: number;
  readonly sentence: number;
  readonly paragraph: number;
}

/** Offices that an article may speak of before it names who holds them. */
const offices =
  /^(?:president|prime minister|chancellor|king|queen|pope|governor|mayor|attorney general|secretary general|pontiff|monarch)$/;

const genderOfNoun = (noun: string): Gender | null => (nounsForMen.has(noun) ? 'male' : nounsForWomen.has(noun) ? 'female' : null);

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
  if (kinshipNouns.has(noun) && description.determiner === 'possessive') return null;
  const fitting = roles.filter((role) => (isOffice || role.start < place.start) && describesRole(description, role));
  const holders = distinct(fitting.map(({ holder }) => holder));
  if (holders.length < 2) return holders[0] ?? null;
  const near = distinct(
    focused.filter((mention) => place.sentence - mention.sentence <= 2 && holders.includes(mention.entity)).map(({ entity }) => entity),
  );
  return near.length === 1 ? (near[0] as number) : null;
}

/** "the woman", "the teenager": the only person around whom the noun fits. */
export function onlyPersonAround(noun: string, place: Place, focused: readonly InFocus[], people: readonly Somebody[]): number | null {
  if (!nounsForAnybody.has(noun)) return null;
  const gender = genderOfNoun(noun);
  const around = focused.filter((mention) => isNear(mention, place) && mayBePerson(people[mention.entity] as Somebody));
  const fitting = distinct(around.map(({ entity }) => entity)).filter(
    (id) => gender === null || people[id]?.gender === gender || people[id]?.gender === null,
  );
  return fitting.length === 1 ? (fitting[0] as number) : null;
}
