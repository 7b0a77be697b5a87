// Origin: written for this project from general knowledge of English.
import { wordList } from '../../word-list.ts';

/** Cue verbs whose form in -s is no noun ("warns", "alleges"), whatever the tagger says; not those like "claims", "hopes", "recalls". */
export const verbsThatAreNoNouns = wordList(`
  accept acknowledge add admit affirm agree allege announce anticipate argue ascertain ask assert assume assure attest aver avow
  believe bemoan calculate clarify complain concede conceive conclude concur confess confirm contemplate contend convince decide
  declare deduce deem demonstrate deny deplore describe determine disclose discover divulge elaborate emphasise emphasize enthuse
  envisage envision establish exclaim expect explain foresee foretell forget hear hypothesise hypothesize imagine implore imply
  indicate infer inform insist instruct interject know learn maintain notify observe opine perceive persuade plead posit predict
  presume presuppose proclaim profess pronounce propose prove realise realize reckon recognise recognize recommend reiterate
  remember remind reveal say signify specify speculate stipulate submit suggest summarise summarize suppose surmise swear tell
  testify theorise theorize think threaten understand verify warn write
`);
