// Origin: written for this project from general knowledge of English.
import { wordList } from '../../word-list.ts';

/** Verbs that report speech and may stand beside a quotation ("…," she said). */
export const verbsOfSaying = wordList(`
  acknowledge add admit affirm agree allege announce answer argue ask assert attest aver avow bark begin bellow blog boast brag
  caution chant charge chime claim clarify comment complain concede conclude confess confirm contend continue counsel counter crow
  cry deadpan declare deny disclose drawl echo elaborate email emphasise emphasize enthuse exclaim explain fume gripe groan growl
  grumble gush hiss implore insist interject interrupt joke lament maintain marvel message moan mumble murmur muse mutter narrate
  note object observe opine persist plead point post predict proclaim profess pronounce protest quip rail rant rave read recall
  recount reiterate rejoin relate remark repeat reply report respond retort reveal riposte roar say scoff scream shout shriek sigh
  snap sneer sob specify speculate stammer state stipulate stress stutter suggest summarise summarize tease tell testify text
  theorise theorize thunder tweet venture volunteer wail warn whisper write yell
`);
