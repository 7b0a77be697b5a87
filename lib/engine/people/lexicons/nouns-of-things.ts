// Origin: written for this project from general knowledge of English.
import { words } from './entries.ts';

/** Last words of capitalised names that are no person, organization or place: laws, events, prizes, works. */
export const nounsOfThings = words(`
  accord accords act affair agenda agreement album amendment anniversary article award awards ballot barometer bill book bowl budget
  caption carnival census ceremony championship championships charter clause code compact concert conference contest convention covenant
  crisis cup day days deal debate declaration decree derby diet directive dream earthquake edition election elections era eve expo fair
  festival fever film final finals forum gala game games hearing hurricane idea image index initiative inquiry interview issue law laws
  lecture letter list manifesto marathon march masters match memo memorandum mission month night number olympics open opera order oscar
  pact page paper papers parade paralympics photo picture plan play podcast pogrom poll premiere principle principles prize procession
  program programme project protocol race raid rally rebellion referendum reform register regulation report resolution revolution
  roundtable rule rules score season section series session settlement show siege song standard statute storm strategy strike study
  summit sunday survey symposium syndrome tax test tour tournament treaty trek trial trophy video virus war wars week weekend year
`);
