// Origin: written for this project from general knowledge of English.
import { wordList } from '../../word-list.ts';

/** Verbs that ask somebody to do something: "urged Congress to act". */
export const verbsWithObjectAndInfinitive = wordList(`
  admonish advise ask beg beseech call caution challenge command compel convince counsel dare direct encourage entreat exhort
  expect forbid goad implore inspire instruct invite lobby motivate nominate nudge order persuade press pressure push recommend
  remind request summon task tell trust urge want warn
`);
