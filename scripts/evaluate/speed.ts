import type { Runner } from './runner.ts';
import type { Row } from './table.ts';

const fiveKilobytes = 5 * 1024;

/** The whole library from text to summary, on one core, the scorers left out. */
export function speedRows({ characters, milliseconds }: Runner): Row[] {
  if (characters === 0) return [];
  const perArticle = (milliseconds / characters) * fiveKilobytes;
  return [
    {
      set: 'all of these',
      documents: Math.round(characters / fiveKilobytes),
      measure: 'ms per 5 KB of text',
      ours: perArticle.toFixed(2),
      beside: 'documents counted as 5 KB each',
    },
  ];
}
