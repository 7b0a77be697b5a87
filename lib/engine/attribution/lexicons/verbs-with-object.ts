// Origin: written for this project from general knowledge of English.
import { wordList } from '../../word-list.ts';

/** Verbs whose object is what is thought, wanted or judged: "praised the plan". */
export const verbsWithObject = wordList(`
  abhor accuse acknowledge address admire admonish adore affirm allege announce anticipate applaud appreciate approve argue
  assail assess attack attribute back bash belittle bemoan berate blame blast boo brand broach call castigate caution challenge
  chant characterise characterize charge chastise cheer chide chronicle cite claim clarify commend compare compliment conceive
  concoct condemn condone confirm congratulate consider construe contemplate contradict correct credit criticise criticize
  debate debunk decry deem defend demand demean demonize denigrate denounce deny depict deplore deride describe despise detail
  detest diagnose disavow disclose discuss disdain dislike dismiss disown disparage dispute distinguish distort distrust doubt
  downplay dub echo embellish emphasise emphasize endorse entertain envisage envision equate espouse estimate evaluate
  eviscerate evoke exaggerate excoriate explain express extol fabricate fault fear flatter float forecast foresee glorify grade
  hail hate heed highlight honor honour idolize imagine impugn insult interpret invoke jab justify knock label lambast lambaste
  lament lampoon laud like liken litigate loathe love malign mention mischaracterize misquote misrepresent misstate mistrust
  mock mourn mull narrate needle oppose outline oversell overstate pan paraphrase parrot peddle pillory pinpoint pitch pledge
  ponder portray praise predict prefer preview prioritize profess promise propose protest question reaffirm reassess rebuke
  rebut recall recap recite recommend reconsider reference refute regard regret rehash reiterate reject renounce repudiate
  request resent respect retell rethink reveal revere ridicule rip romanticize salute savage scold scorn seek shun signal skewer
  slam smear solicit spurn stipulate stress suggest summarize support suspect taunt tease telegraph thank tolerate tout trash
  trumpet trust underline underscore understate urge veto view vilify vindicate visualize voice vow want warn welcome
`);
