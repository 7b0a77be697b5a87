import type { Article, Span } from './article.ts';

/** So many characters say enough. */
const sampleLength = 4000;

/** Names the language of a text that is not English, as BCP 47 does ("fr"); null where the detector is not sure, or thinks it is English. */
export async function namedLanguage({ text, removed }: Pick<Article, 'text' | 'removed'>): Promise<string | null> {
  const { eld } = await import('eld/small'); // 1.5 MB that English never pays for
  const result = eld.detect(storyOf(text, removed).slice(0, sampleLength));
  return result.isReliable() && result.language !== 'en' && result.language !== '' ? result.language : null;
}

/** The text without its noise. */
function storyOf(text: string, removed: readonly Span[]): string {
  const ends = [...removed.map(({ start }) => start), text.length];
  const starts = [0, ...removed.map(({ end }) => end)];
  return starts.map((start, index) => text.slice(start, ends[index])).join(' ');
}
