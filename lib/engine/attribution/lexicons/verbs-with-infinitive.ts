// Origin: written for this project from general knowledge of English.
import { wordList } from '../../word-list.ts';

/** Verbs whose subject wants or promises to do something: "vowed to fight". */
export const verbsWithInfinitive = wordList(`
  agree aim ask aspire choose claim commit consent decide decline demand desire determine dread elect expect fear hate hesitate hope
  intend like long love offer opt plan pledge plot prefer profess promise propose purport refuse resolve seek
  swear threaten undertake volunteer vote vow want wish yearn
`);
