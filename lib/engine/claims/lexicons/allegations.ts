// Origin: written for this project from general knowledge of English.
import { phraseList } from '../../salience/lexicons/phrase-list.ts';

/** Words that hold somebody guilty, not yet proven. Lower case. */
export const allegations = phraseList(`
  accusation
  accusations
  accused
  accuses
  accusing
  allegation
  allegations
  alleged
  allegedly
  alleges
  arrested for
  arrested on suspicion of
  blamed
  charged with
  charges of
  complaint
  indicted
  indictment
  lawsuit
  on suspicion of
  purported
  purportedly
  sued
  suspected
  suspected of
  suspicion of
  under investigation
`);
