// Origin: written for this project from general knowledge of English.
import { wordList } from '../../word-list.ts';

/** Forms of verbs that report what somebody said, and "according". Lower case. */
export const reportingWords = wordList(`
  according accused accuses acknowledged added admits admitted alleged alleges announced announces argued argues asserted
  believes claimed claims concluded confirmed confirms contends declared denied denies described estimated estimates explained
  found insisted insists maintained noted noting predicted promised recalled rejected remarked replied reported reportedly
  reports revealed reveals said saying says show showed shows stated suggested suggests tells testified told urged vowed warned
  warns wrote
`);
