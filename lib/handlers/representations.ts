import { RequestError } from '../errors.ts';
import { preference } from './accept.ts';
import type { HttpRequest } from './http.ts';

/** One way to show something. */
export interface Representation {
  /** As `?format=` names it. */
  readonly format: string;
  /** As Accept names it. */
  readonly mediaType: string;
  /** For people who choose one. */
  readonly name: string;
}

/** What the client asks for by `?format=`, or likes best by Accept. Of several that it likes equally, the first is taken. */
export function chosenRepresentation<Offered extends Representation>(
  { query, headers }: HttpRequest,
  offered: readonly Offered[],
): Offered {
  const format = query.get('format');
  return format === null ? acceptedRepresentation(headers.accept, offered) : namedRepresentation(format, offered);
}

function namedRepresentation<Offered extends Representation>(format: string, offered: readonly Offered[]): Offered {
  const named = offered.find((representation) => representation.format === format);
  if (named) return named;
  const formats = offered.map((representation) => representation.format).join(', ');
  throw new RequestError('invalid-format', `expected format to be one of ${formats}, got \`${format}\``);
}

function acceptedRepresentation<Offered extends Representation>(accept: string | undefined, offered: readonly Offered[]): Offered {
  const liked = offered.map((representation) => ({ representation, weight: preference(accept, representation.mediaType) }));
  const [best] = liked.filter(({ weight }) => weight > 0).toSorted((a, b) => b.weight - a.weight);
  if (best) return best.representation;
  const mediaTypes = offered.map(({ mediaType }) => mediaType).join(', ');
  throw new RequestError('not-acceptable', `expected Accept to allow one of ${mediaTypes}, got \`${accept}\``);
}
