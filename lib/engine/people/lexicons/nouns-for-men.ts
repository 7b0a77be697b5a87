// Origin: written for this project from general knowledge of English.
import { words } from './entries.ts';

/** Nouns that say "he". */
export const nounsForMen = words(`
  actor-manager assemblyman baron batsman boy boyfriend brother businessman chairman congressman councilman countryman dad defenseman
  doorman duke emperor father fiance fireman fisherman foreman gentleman grandfather grandson gunman headmaster husband king lord man
  monk policeman pope priest prince salesman schoolboy serviceman son spokesman sportsman statesman stepfather uncle vice-chairman
  waiter widower
`);
