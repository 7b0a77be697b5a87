import type { ArticleView } from '../salience/article-view.ts';
import { firstEndingAfter } from '../spans.ts';
import type { Attribution, Sentence, Token } from '../types.ts';
import type { Candidate } from './candidate.ts';
import { openingOf } from './claim-opening.ts';
import { mainClause } from './main-clause.ts';
import { reportedContent } from './reported-content.ts';
import { reportedBySentence } from './reported-sentence.ts';
import { tokensIn } from './span-tokens.ts';

/** For each sentence the attributions whose content reaches into it. */
function attributionsBySentence(sentences: readonly Sentence[], attributions: readonly Attribution[]): number[][] {
  const found: number[][] = sentences.map(() => []);
  attributions.forEach(({ content }, index) => {
    const start = content[0]?.start ?? 0;
    const end = content.at(-1)?.end ?? 0;
    for (let i = firstEndingAfter(sentences, start); i < sentences.length; i += 1) {
      if ((sentences[i]?.start ?? end) >= end) break;
      found[i]?.push(index);
    }
  });
  return found;
}

/** Points to something that we cannot name: "it had been called at noon". The sentence may tell: "The fire service said it …". */
const isOpen = (tokens: readonly Token[], mentionStarts: ReadonlySet<number>): boolean =>
  openingOf(tokens, mentionStarts) === 'open reference';

/** What each sentence claims: somebody's words where they can stand alone, else its main clause and whose words that reports. */
export function candidates(
  { sentences }: ArticleView,
  attributions: readonly Attribution[],
  mentionStarts: ReadonlySet<number>,
): Candidate[] {
  const inSentence = attributionsBySentence(
    sentences.map(({ sentence }) => sentence),
    attributions,
  );
  return sentences.map((story, i) => {
    const reported = reportedContent(story, attributions, inSentence[i] ?? []);
    if (reported && !isOpen(reported.tokens, mentionStarts)) {
      const { spans, tokens, attribution } = reported;
      return { i, story, spans, tokens, attribution, reported: attributions[attribution] ?? null };
    }
    const spans = mainClause(story);
    const attribution = reportedBySentence(story, spans, attributions, inSentence[i] ?? []);
    const reporting = attribution === null ? null : (attributions[attribution] ?? null);
    return { i, story, spans, tokens: tokensIn(story.sentence.tokens, spans), attribution, reported: reporting };
  });
}
