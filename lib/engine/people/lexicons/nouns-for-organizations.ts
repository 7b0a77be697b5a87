// Origin: written for this project from general knowledge of English.
import { words } from './entries.ts';

/** Nouns that speak of an organization again ("the group", "the bank"), where they name exactly that kind. */
export const nounsForOrganizations = words(`
  academy administration agency airline alliance army association authority bank board brewery broadcaster bureau cabinet campaign
  carmaker center centre chain charity chipmaker church city clinic club coalition college commission committee company
  conglomerate congregation consortium corporation council country court department drugmaker embassy federation firm force
  foundation fund government group guild hospital institute institution league legislature library local magazine maker
  manufacturer ministry mosque movement municipality museum nation navy network newspaper nonprofit office operator organisation
  organization outlet panel paper parliament partnership party police publication publisher regulator retailer school senate
  service society squad start-up startup state station store studio supplier syndicate team think-tank town tribe tribunal trust
  union university utility village watchdog website zoo
`);
