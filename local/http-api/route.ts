import type { LambdaFunction } from '../lambda/lambda-function.ts';

export interface Route {
  /** "GET /summaries/{key+}", "ANY /{proxy+}" or "$default" */
  readonly key: string;
  readonly target: Pick<LambdaFunction, 'invoke'>;
  /** Milliseconds that the function has to answer. */
  readonly timeout: number;
}

export interface MatchedRoute {
  readonly route: Route;
  readonly pathParameters: Readonly<Record<string, string>>;
}

interface Candidate extends MatchedRoute {
  /** One number for each segment, then one for the method; the greatest list wins. */
  readonly rank: readonly number[];
}

const ranks = { literal: 3, parameter: 2, greedy: 1, anyMethod: 0, ownMethod: 1 } as const;

/**
 * The most specific route for a decoded path: literal segments before `{name}`, that before `{name+}`, the request's own
 * method before ANY, all of them before $default.
 */
export function matchRoute(routes: readonly Route[], method: string, path: string): MatchedRoute | null {
  const candidates = routes.flatMap((route) => candidate(route, method, path) ?? []);
  return candidates.sort((a, b) => compareRanks(b.rank, a.rank))[0] ?? null;
}

function candidate(route: Route, method: string, path: string): Candidate | null {
  if (route.key === '$default') return { route, pathParameters: {}, rank: [] };
  const [ownMethod = '', pattern = ''] = route.key.split(' ');
  if (ownMethod !== method && ownMethod !== 'ANY') return null;
  const matched = matchPath(pattern, path);
  const methodRank = ownMethod === 'ANY' ? ranks.anyMethod : ranks.ownMethod;
  return matched && { route, pathParameters: matched.parameters, rank: [...matched.rank, methodRank] };
}

function matchPath(pattern: string, path: string): { parameters: Record<string, string>; rank: number[] } | null {
  const expected = pattern.split('/').slice(1);
  const actual = path.split('/').slice(1);
  const parameters: Record<string, string> = {};
  const rank: number[] = [];
  for (const [index, segment] of expected.entries()) {
    const name = /^\{(.+)\}$/.exec(segment)?.[1];
    const value = name?.endsWith('+') ? actual.slice(index).join('/') : (actual[index] ?? '');
    if (name === undefined ? segment !== actual[index] : value === '') return null;
    if (name === undefined) rank.push(ranks.literal);
    else {
      rank.push(name.endsWith('+') ? ranks.greedy : ranks.parameter);
      parameters[name.replace(/\+$/, '')] = value;
    }
  }
  const isGreedy = expected.at(-1)?.endsWith('+}') === true;
  return isGreedy || expected.length === actual.length ? { parameters, rank } : null;
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const difference = (a[index] ?? -1) - (b[index] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}
