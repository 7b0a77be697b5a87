// Origin: written for this project from general knowledge of English.
import { wordList } from '../../word-list.ts';

/** Adjectives that report what somebody thinks or wants: "is confident that", "was reluctant to". */
export const adjectivesOfOpinion = wordList(`
  adamant afraid alarmed amazed angry anxious appalled ashamed astonished aware bullish cautious committed concerned confident
  contemptuous convinced critical curious cynical delighted desperate determined disappointed disgusted dismissive doubtful
  dubious eager embarrassed emphatic enthusiastic envious excited fearful frustrated furious glad grateful happy hesitant
  hopeful horrified impressed inclined indignant insistent interested keen mindful mistrustful nervous opposed optimistic
  outraged pessimistic pleased proud puzzled relieved reluctant resentful resigned sad satisfied scared sceptical shocked
  skeptical sorry supportive sure surprised suspicious sympathetic thankful thrilled troubled unapologetic uncertain unconvinced
  undecided uneasy unhappy unsure unwilling upset wary weary worried
`);
