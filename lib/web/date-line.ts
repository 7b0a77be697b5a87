const time = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?$/;

/** When an article was published, for people: `2025-03-04T18:00:00Z` → `2025-03-04 18:00 UTC`, `…T18:00+01:00` → `… 18:00 UTC+01:00`. */
export function dateLine(published: string | null): string | null {
  const [, day, clock, zone] = time.exec(published ?? '') ?? [];
  if (day === undefined) return published;
  return [day, clock, zone && `UTC${zone === 'Z' ? '' : zone}`].filter(Boolean).join(' ');
}
