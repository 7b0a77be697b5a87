// One pattern for all authors of a byline holds that of a name sixteen times, and costs a cold start 15 ms to compile.
// So the names are read one by one.

// Latin letters as ranges: \p{L} in counted repeats takes long to compile.
const letter = 'A-Za-zÀ-ÖØ-öø-ɏ';

/** An initial, a name, a particle: J. · O'DOE · Jean-Luc · van */
const namePart = new RegExp(
  `[A-Z]\\.|[A-Z][${letter}'’-]*[${letter}]|(?:de|da|del|della|di|du|la|le|van|von|der|den|ten|ter|bin|al|el)(?![${letter}])`,
  'y',
);
const fewestParts = 2;
const mostParts = 5;

const agency =
  /(?:The )?(?:[A-Z][\w’']+ (?:staff|Staff|reporters?|Reporters?|Correspondent|correspondent)|Associated Press|Press Association|Canadian Press|Reuters|AFP|AP|UPI|PTI|ANI|IANS|Agence France-Presse|Bloomberg(?: News)?|Staff(?: (?:writers?|reporters?))?)/y;

const last = /,? (?:and|&) /y;
const mostAuthors = 7;

/**
 * Where the authors that begin at `start` may end, the likeliest first: "Jane Doe", "Jane Doe and John Roe", "Jane Doe; John
 * Roe". A comma alone does not add an author: "Jane Doe, The Harton Courier".
 */
export function* endsOfAuthors(line: string, start: number): Generator<number> {
  for (const end of endsOfAuthor(line, start)) {
    yield* endsOfList(line, end, mostAuthors - 1);
    yield* endsOfSeries(line, end, mostAuthors - 1);
    yield end;
  }
}

/** Behind an author: ", John Roe and Ann Poe". */
function* endsOfList(line: string, at: number, most: number): Generator<number> {
  if (most > 0 && line.startsWith(', ', at)) {
    for (const end of endsOfAuthor(line, at + 2)) yield* endsOfList(line, end, most - 1);
  }
  const next = endOf(last, line, at);
  if (next !== null) yield* endsOfAuthor(line, next);
}

/** Behind an author: "; John Roe; Ann Poe". */
function* endsOfSeries(line: string, at: number, most: number): Generator<number> {
  if (most === 0 || !line.startsWith('; ', at)) return;
  for (const end of endsOfAuthor(line, at + 2)) {
    yield* endsOfSeries(line, end, most - 1);
    yield end;
  }
}

function* endsOfAuthor(line: string, start: number): Generator<number> {
  yield* endsOfPerson(line, start);
  const end = endOf(agency, line, start);
  if (end !== null) yield end;
}

/** Longest first: J. R. van der Berg → "J. R. van der Berg", "J. R. van der", … Initials in a row may be one part. */
function endsOfPerson(line: string, start: number): readonly number[] {
  const ends: number[] = [];
  let fewest = 0;
  let most = 0;
  let wasInitial = false;
  let from = start;
  for (let end = endOf(namePart, line, from); end !== null && fewest <= mostParts; end = endOf(namePart, line, from)) {
    const isInitial = line[end - 1] === '.';
    const isJoined = from > start && line[from - 1] !== ' ';
    if (isJoined && !isInitial) break; // "J.Doe"
    if (!(wasInitial && isInitial)) fewest += 1;
    if (!isJoined) most += 1;
    if (most >= fewestParts && fewest <= mostParts) ends.push(end);
    if (line[end] !== ' ' && !isInitial) break;
    from = line[end] === ' ' ? end + 1 : end;
    wasInitial = isInitial;
  }
  return ends.reverse();
}

/** Behind what a sticky pattern finds at `at`; null where it finds nothing. */
export function endOf(pattern: RegExp, line: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(line) ? pattern.lastIndex : null;
}
