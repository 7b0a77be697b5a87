// Origin: written for this project from general knowledge of English.
import { wordList } from '../../word-list.ts';

/** Nouns that hold what somebody says or thinks: "his view that", "her promise to". */
export const nounsOfSaying = wordList(`
  accusation accusations acknowledgement acknowledgment admission allegation allegations analysis anger announcement answer
  approval argument arguments assertion assertions assessment attack attacks attitude belief beliefs call calls characterization
  charge charges claim claims comment comments complaint complaints concern concerns conclusion condemnation confidence
  contention conviction criticism criticisms decision defence defense demand demands denial description desire determination
  disappointment disapproval doubts eagerness endorsement endorsements estimate expectation expectations explanation faith fear
  fears feeling finding findings forecast frustration guess hope hopes hypothesis idea impression insistence intention judgment
  mantra message notion oath observation offer opinion opposition plea pledge pledges point position praise prediction
  predictions promise promises proposal proposals prospect protest readiness recommendation refusal reluctance remark remarks
  request requests response rhetoric ruling rumor rumors rumour rumours sense speculation stance statement suggestion
  suggestions suspicion testimony theory thesis threat threats trust verdict view views vow vows warning warnings willingness
  wish worries worry
`);
