/**
 * The authors of a byline one by one: "Jane Doe, John Roe and Ann Poe", "Jane Doe; John Roe". A comma alone does not tell them apart
 * ("Jane Doe, The Harton Courier").
 */
export function eachAuthor(byline: string): readonly string[] {
  const parts = byline.split(/,? (?:and|&) /);
  const last = parts.pop() ?? byline;
  return [...parts.flatMap((part) => part.split(/, |; /)), ...last.split('; ')];
}
