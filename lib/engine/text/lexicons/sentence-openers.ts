// Written for this project: words that open a sentence far more often than they stand in a name behind an abbreviation.
import { wordList } from '../../word-list.ts';

export const sentenceOpeners: ReadonlySet<string> = wordList(`
  a about according after all although among an and another any are as asked at because before being besides both but by can
  could critics despite did dozens do does during each even every experts few following for four from had has have he hence her here
  his how however hundreds i if in instead is it its just last later many may meanwhile might millions more moreover most much my neither
  nevertheless next no nobody nor not nothing now officials on once one only or other others our over people perhaps please
  police residents several she should similarly since so some still such than thanks that the their then there therefore these
  they this those though thousands three through thus to today tomorrow too two under unless unlike until was we were what when where
  whether which while who why will with within without would yes yesterday yet you your
`);
