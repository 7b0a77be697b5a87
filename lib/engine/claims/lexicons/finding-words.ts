// Origin: written for this project from general knowledge of English.
import { wordList } from '../../salience/lexicons/word-list.ts';

/** Research and its results: what a study, a survey or a report found can be looked up. Lower case. */
export const findingWords = wordList(`
  analysis census clinical data estimate estimates evidence experiment experiments finding findings journal poll polling polls
  published report research researcher researchers review scientist scientists statistics studies study survey surveyed surveys
  trial trials
`);
