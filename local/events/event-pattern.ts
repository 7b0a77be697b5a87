import { StartError } from '../start-error.ts';

// https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-patterns.html

/** Fields that must be there, each with the values it may have. */
export type EventPattern = { readonly [field: string]: EventPattern | readonly Matcher[] };

type Matcher = string | number | boolean | null | { readonly prefix: string } | { readonly suffix: string };

/** Throws for what the local bus cannot match: a rule that silently matches nothing would be worse than none. */
export function readPattern(value: unknown, path: string): EventPattern {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new StartError(`${path}: expected an event pattern.`);
  return Object.fromEntries(
    Object.entries(value).map(([field, inner]) => [
      field,
      Array.isArray(inner) ? inner.map((matcher) => readMatcher(matcher, `${path}.${field}`)) : readPattern(inner, `${path}.${field}`),
    ]),
  );
}

function readMatcher(matcher: unknown, path: string): Matcher {
  if (typeof matcher !== 'object' || matcher === null) return matcher as Matcher;
  const [[kind, wanted], ...more] = Object.entries(matcher) as [[string, unknown]];
  if (more.length === 0 && (kind === 'prefix' || kind === 'suffix') && typeof wanted === 'string') return matcher as Matcher;
  throw new StartError(`${path}: the local stack matches values, prefixes and suffixes, not ${JSON.stringify(matcher)}.`);
}

export const matchesPattern = (pattern: EventPattern, event: unknown): boolean =>
  Object.entries(pattern).every(([field, wanted]) => {
    const value = typeof event === 'object' && event !== null ? (event as Record<string, unknown>)[field] : undefined;
    if (!isMatchers(wanted)) return matchesPattern(wanted, value);
    const values = Array.isArray(value) ? value : [value];
    return wanted.some((matcher) => values.some((each) => matches(matcher, each)));
  });

const isMatchers = (wanted: EventPattern | readonly Matcher[]): wanted is readonly Matcher[] => Array.isArray(wanted);

function matches(matcher: Matcher, value: unknown): boolean {
  if (typeof matcher !== 'object' || matcher === null) return matcher === value;
  if (typeof value !== 'string') return false;
  return 'prefix' in matcher ? value.startsWith(matcher.prefix) : value.endsWith(matcher.suffix);
}
