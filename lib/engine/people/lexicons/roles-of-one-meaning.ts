// Origin: written for this project from general knowledge of English.
import { pairs } from './entries.ts';

/** Nouns for one office, and the noun we compare them by. */
export const rolesOfOneMeaning = pairs(`
  actress = actor, adviser = advisor, attorney = lawyer, barrister = lawyer, businesswoman = businessman, chair = chairman
  chairperson = chairman, chairwoman = chairman, co-author = coauthor, co-ordinator = coordinator, cofounder = co-founder
  congresswoman = congressman, councillor = councilman, councilmember = councilman, councilor = councilman, councilwoman = councilman
  counsel = lawyer, headmistress = headmaster, physician = doctor, policewoman = policeman, premier = prime minister
  representative = congressman, solicitor = lawyer, spokesperson = spokesman, spokeswoman = spokesman, waitress = waiter
`);
