import { isOneOf } from './listed.ts';

/** "she herself": behind the word it belongs to. */
export const isReflexive = isOneOf('himself herself itself themselves');
