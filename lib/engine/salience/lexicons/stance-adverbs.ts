// Origin: written for this project from general knowledge of English.
import { wordList } from '../../word-list.ts';

/** What the writer thinks of what he or she tells: stance adverbs (Biber et al. 1999, 10.3). Lower case. */
export const stanceAdverbs = wordList(`
  admittedly alas arguably astonishingly curiously disappointingly disturbingly fortunately frankly hopefully incredibly
  inevitably interestingly ironically lamentably laughably luckily maybe mercifully naturally oddly perhaps predictably
  refreshingly regrettably remarkably rightly sadly sensibly shamefully strangely surely surprisingly tellingly thankfully
  tragically troublingly undeniably understandably undoubtedly unfortunately unquestionably unsurprisingly wisely wrongly
`);
