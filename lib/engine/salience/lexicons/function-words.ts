// Origin: written for this project from general knowledge of English.
import { wordList } from '../../word-list.ts';

/** Words that carry grammar rather than matter, and reporting verbs: they say nothing of what a sentence is about. Lower case. */
export const functionWords = wordList(`
  'd 'll 'm 're 's 've a about above across after again against all almost along already also although always am among an and
  another any anybody anyone anything are around as at away back be became because become been before being below beside
  besides between both but by ca came can cannot come comes coming could d did do does doing done down during each either else
  enough even ever every everybody everyone everything few for from further get gets getting go goes going gone got had has
  have having he her here hers herself him himself his how however i if in indeed instead into is it its itself just least
  less let like ll m made make makes making many may maybe me meanwhile might mine more most mr mrs ms much must my myself n't
  near neither never next no nobody none nor not nothing now of off often on once one only onto or other others our ours
  ourselves out over own per perhaps put quite rather re really s said same say saying says see seem seemed seems seen several
  shall she should since so some somebody someone something sometimes still such t take taken takes taking tell than that the
  their theirs them themselves then there therefore these they this those though through throughout thus to together told too
  took toward towards two under unless until up upon us used using ve very via was we well went were what when where whether
  which while who whom whose why will with within without wo would yet you your yours yourself
`);
