import { nounsForAnybody } from './lexicons/nouns-for-anybody.ts';
import { nounsForOrganizations } from './lexicons/nouns-for-organizations.ts';
import { nounsForPeople } from './lexicons/nouns-for-people.ts';

/** "lawyer", "woman": speaks of one person. */
export const isNounForPerson = (noun: string): boolean => nounsForPeople.has(noun) || nounsForAnybody.has(noun);

/** "lawyer", "woman", "company": speaks of somebody who can act. */
export const isNounForSomebody = (noun: string): boolean => isNounForPerson(noun) || nounsForOrganizations.has(noun);
