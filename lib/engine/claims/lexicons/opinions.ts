// Origin: written for this project from general knowledge of English.
import { phraseList } from '../../salience/lexicons/phrase-list.ts';

/** Words by which a speaker marks a judgement or a demand. Lower case. */
export const opinions = phraseList(`
  deserve
  deserves
  had better
  has to be
  have got to
  have to
  i am convinced
  i believe
  i feel
  i guess
  i hope
  i think
  in my opinion
  in my view
  it 's time
  it is time
  must
  need to
  needs to
  ought to
  seems to me
  should
  should n't
  we believe
  we feel
  we hope
  we must
  we think
`);
