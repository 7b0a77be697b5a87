// Origin: written for this project from general knowledge of English.
import { phraseList } from '../../salience/lexicons/phrase-list.ts';

/** Words that say what will happen. Lower case. */
export const predictions = phraseList(`
  are due to
  are expected to
  are likely to
  are predicted to
  are projected to
  are scheduled to
  are set to
  could become
  expected to
  forecast
  forecasts
  going to
  in the coming
  is due to
  is expected to
  is forecast to
  is likely to
  is predicted to
  is projected to
  is scheduled to
  is set to
  likely to
  predicted to
  projected to
  set to
  was expected to
  were expected to
`);
