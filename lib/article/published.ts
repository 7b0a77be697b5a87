import type { Removal } from './article.ts';
import { dateIn } from './dates.ts';

/** Above or below the story, an update is not when it was published. */
const isUpdate = (line: string): boolean => /\b(?:updated|modified)\b/i.test(line) && !/\b(?:published|posted)\b/i.test(line);

/** When the article was published, as its date lines, its byline or its dateline say; ISO 8601. Null where they do not. */
export function publishedOf(text: string, removed: readonly Removal[]): string | null {
  const lines = (reason: Removal['reason']) =>
    removed.filter((span) => span.reason === reason).map(({ start, end }) => text.slice(start, end));
  const dates = lines('date');
  const candidates = [
    ...dates.filter((line) => !isUpdate(line)),
    ...lines('byline').filter((line) => line.length <= 250),
    ...lines('dateline'),
    ...dates,
  ];
  return candidates.map(publishedIn).find((date) => date !== null) ?? null;
}

/** "Updated March 6, 2019. Published March 5, 2019" → the second. */
function publishedIn(line: string): string | null {
  const published = line.search(/\b(?:published|posted)\b/i);
  return dateIn(published > 0 ? line.slice(published) : line);
}
