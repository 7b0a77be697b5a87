// Origin: written for this project from general knowledge of English.
import { wordList } from '../../word-list.ts';

/** Verbs of saying, thinking and showing that take a clause, with or without "that". */
export const verbsWithClause = wordList(`
  accept acknowledge add admit advise affirm agree allege announce answer anticipate appreciate argue ascertain ask assert
  assume assure attest aver avow bark beg believe bellow bemoan bet blog boast brag brief calculate caution certify chant charge
  chime claim clarify comment complain concede conceive conclude concur confess confirm conjecture consider contemplate contend
  continue convince counsel counter crow cry deadpan decide declare decree decry deduce deem demand demonstrate deny deplore
  depose determine direct disclose discover dispute divulge doubt drawl dream echo elaborate email emphasise emphasize ensure
  enthuse envisage envision establish estimate exaggerate exclaim expect explain fathom fear feel figure find forecast foresee
  foretell forget fret fume gather grant gripe groan growl grumble guarantee guess gush hear highlight hint hiss hope
  hypothesise hypothesize illustrate imagine implore imply indicate infer inform insist instruct interject interrupt intimate
  joke judge know lament leak learn lie maintain mandate marvel mention message moan mumble murmur muse mutter narrate note
  notice notify object observe opine ordain order perceive persist persuade petition plead pledge point posit post pray predict
  prefer presume presuppose proclaim profess project promise pronounce propose propound protest prove quibble quip rail rant
  rationalize rave read realise realize reason reassure recall reckon recognise recognize recommend recount reflect regret
  reiterate rejoice rejoin relate remark remember remind repeat reply report request require resent resolve respond retort
  reveal riposte roar rule rumor say scoff scream see sense shout show shriek sigh signal signify snap sneer sob specify
  speculate stammer state stipulate stress stutter submit suggest summarise summarize suppose surmise suspect swear tease tell
  testify text theorise theorize think threaten thunder tout tweet underline underscore understand urge venture verify volunteer
  vouch vow wager wail warn warrant whisper wish wonder worry write yell
`);
