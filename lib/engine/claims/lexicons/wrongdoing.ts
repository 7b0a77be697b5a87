// Origin: written for this project from general knowledge of English.
import { wordList } from '../../word-list.ts';

/** Crimes and misdeeds: said of somebody, an allegation. Lower case. */
export const wrongdoing = wordList(`
  abuse abused abuses assault assaulted blackmail bribe bribed bribery bribes collude colluded collusion corrupt corruption
  cover-up covered-up crime crimes deceive deceived deception defraud defrauded discriminate discriminated discrimination
  embezzled embezzlement exploit exploited extort extortion fabricated falsified forged forgery fraud fraudulent harass
  harassed harassment hoax illegal illegally kidnapped laundering lied lying malpractice manipulate manipulated misconduct
  misleading misled murder murdered negligence negligent perjury plagiarism rape raped rig rigged smuggled smuggling stole
  stolen theft torture tortured trafficking unlawful unlawfully violated violation violations wrongdoing
`);
