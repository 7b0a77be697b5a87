// Origin: written for this project from general knowledge of English.
import { words } from './entries.ts';

/** Words that a sentence may open with, in capitals or not, and that name nobody. */
export const functionWords = words(`
  a about above according across actually additionally after afterwards again against ago all almost along already also alternatively
  although altogether always am amid among an and another any anybody anyone anything anyway apart apparently are around as aside asked
  at away back because been before behind being below beneath beside besides between beyond both briefly but by can can't certainly
  clearly consequently could currently despite did didn't do does doesn't don't down due during each earlier either elsewhere especially
  even eventually ever every everybody everyone everything evidently except far few fewer finally first firstly following for formerly
  fortunately from further furthermore generally given had hadn't half hardly has hasn't have haven't having he he's hence her here
  here's hers herself hey him himself his hopefully how however i i'd i'll i'm i've if ignoring important in inc indeed initially inside
  instead into is isn't it it's its itself just last lastly late lately later less let let's like likewise little many maybe me mean
  meantime meanwhile mine more moreover most mostly much must my myself namely near nearby nearly neither never nevertheless next no
  nobody none nonetheless nor not nothing notwithstanding now nowadays obviously of off often oh ok okay on once one ones only onto or
  originally other others otherwise ought our ours ourselves out outside over overall own particularly per perhaps please possibly
  presumably previously prior probably quite rather really recently regarding regardless reportedly same second secondly several shall
  she she's should similarly simply since so some somebody somehow someone something sometimes somewhat somewhere soon still
  subsequently such suddenly than thank thanks that that's the their theirs them themselves then there there's thereafter therefore
  these they they're they've third thirdly this those though three through throughout thus to today together tomorrow tonight too toward
  towards two typically ultimately under underneath unfortunately unless unlike until up upon us usually very via was wasn't we we're
  we've well were what what's whatever when whenever where whereas wherever whether which whichever while who who's whoever whole whom
  whose why will with within without won't would wouldn't yes yesterday yet you you're you've your yours yourself
`);
