// Origin: written for this project from general knowledge of English.
import { phraseList } from '../../salience/lexicons/phrase-list.ts';

/** Where something was published, who paid, who somebody is: about the story, not the story. Lower case. */
export const notices = phraseList(`
  appeared in the
  appears in the
  are published in
  declined to comment
  did not immediately respond
  did not respond to
  funded by
  is a professor
  is a research
  is a senior
  is an assistant professor
  is an associate professor
  is director of
  is head of
  is professor of
  is published in
  not immediately available
  not involved in the
  peer reviewed
  peer-reviewed
  published in the
  published online
  spoke on condition
  the study was published
  told reporters
  was funded
  was not involved
  was published
  were not involved
  were published
`);
