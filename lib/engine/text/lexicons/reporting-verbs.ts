// Written for this project: verbs that stand behind a quotation and its speaker ('"Why?" Smith asked.').
import { wordList } from '../../word-list.ts';

export const reportingVerbs: ReadonlySet<string> = wordList(`
  added admitted agreed announced answered argued asked asks boasted claimed commented concluded continued cried declared
  demanded exclaimed explained explains insisted joked laughed notes noted observed quipped recalled recalls remarked remembered
  replied responded said says screamed shouted sighed told tweeted urged warned whispered wondered wrote yelled
`);
