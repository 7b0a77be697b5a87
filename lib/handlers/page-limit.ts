import { RequestError } from '../errors.ts';
import type { HttpRequest } from './http.ts';

export interface Limits {
  /** Where nothing is asked for. */
  readonly usual: number;
  readonly most: number;
}

/** How many shall be on a page: `?limit=`. */
export function checkedLimit({ query }: HttpRequest, { usual, most }: Limits): number {
  const limit = query.get('limit');
  if (limit === null) return usual;
  if (/^[0-9]{1,4}$/.test(limit) && Number(limit) >= 1 && Number(limit) <= most) return Number(limit);
  throw new RequestError('invalid-limit', `expected limit to be 1–${most}, got \`${limit}\``);
}
