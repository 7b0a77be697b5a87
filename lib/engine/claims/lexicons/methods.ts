// Origin: written for this project from general knowledge of English.
import { phraseList } from '../../salience/lexicons/phrase-list.ts';

/** How something was found out, rather than what. Lower case. */
export const methods = phraseList(`
  analysed data
  analyzed data
  control group
  data from
  enrolled
  filled out
  for the study
  in the study
  in the trial
  looked at data
  looked at the
  participants
  placebo
  questionnaire
  questionnaires
  randomly
  recruited
  respondents
  sample of
  the researchers analysed
  the researchers analyzed
  the researchers examined
  the researchers looked
  the researchers studied
  the researchers used
  the study included
  the study involved
  the team analysed
  the team analyzed
  the team studied
  the team used
  volunteers
  were asked
  were enrolled
  were recruited
`);
