import { isLatin } from '../engine/word-test.ts';
import { countWords } from './words.ts';

const longestByline = 25;

// Jane Doe · J. R. van der Berg · JANE O'DOE · Jean-Luc Doe
// Latin letters as ranges: \p{L} in counted repeats makes a cold start compile for 40 ms.
const letter = 'A-Za-zÀ-ÖØ-öø-ɏ';
const namePart = `(?:[A-Z]\\.(?: ?[A-Z]\\.)*|[A-Z][${letter}'’-]*[${letter}]|(?:de|da|del|della|di|du|la|le|van|von|der|den|ten|ter|bin|al|el))`;
const person = `${namePart}(?: ${namePart}){1,4}`;
const agency =
  "(?:The )?(?:Associated Press|Press Association|Canadian Press|Reuters|AFP|AP|UPI|PTI|ANI|IANS|Agence France-Presse|Bloomberg(?: News)?|Staff(?: (?:writers?|reporters?))?|[A-Z][\\w’']+ (?:staff|Staff|reporters?|Reporters?|Correspondent|correspondent))";
const author = `(?:${person}|${agency})`;
// A comma alone does not add an author: "By Jane Doe, The Harton Courier".
const severalAuthors = `${author}(?:(?:, ${author}){0,6},? (?:and|&) ${author}|(?:; ${author}){1,6})?`;

const introduction =
  '(?:(?:by|BY|By)|(?:Written|Reported|Reporting|Words|Story|Text|Posted|Report|Analysis|Opinion|Interview) by|(?:Author|Authors|Reporter|Byline|Words|Text|Story|Report|By|by):)';
// What may follow the names: "for the Courier", ", Staff Writer", "| March 5, 2019".
const addition =
  '(?:(?:,|\\s+(?:for|of|in|on|at|from|with)\\b|\\.\\s+(?:Portraits?|Photo(?:graph)?s?|Pictures|Images|Illustrations?|Video)\\s+by\\b|\\s+[|/•·–—-]|\\s*\\n|;|\\s+\\(|\\s{2,}|\\s+(?=\\d)|\\s+(?=(?:Published|Updated|Posted)\\b)).*)?';

const bylineOf = (authors: string, flags: string): RegExp =>
  new RegExp(`^\\W{0,3}${introduction}\\s+(?<authors>${authors})${addition}$`, flags);

/** Without the flag for characters of two code units, of which a Latin line has none, it compiles in half the time. */
const latin = { one: bylineOf(author, 's'), several: bylineOf(severalAuthors, 's') };
const anyScript = { one: bylineOf(author, 'su'), several: bylineOf(severalAuthors, 'su') };

/** What stands between authors. Without it the pattern for one does, which compiles in a fifth of the time. */
const joinsAuthors = /and|[&;]/;

/** Asked first, of every line: the pattern of names costs a cold start 80 ms to compile. */
const opensLikeByline = /^\W{0,3}(?:by|written|report|words|story|text|posted|analysis|opinion|author|interview)/i;

/** "By Jane Doe and John Roe, Staff Writers" → "Jane Doe and John Roe"; null where the line is no byline. */
export function authorsIn(line: string): string | null {
  if (!opensLikeByline.test(line)) return null;
  if (line.length > 250 || countWords(line) > longestByline || /[!?”"]$/.test(line)) return null;
  const bylines = isLatin(line) ? latin : anyScript;
  const byline = joinsAuthors.test(line) ? bylines.several : bylines.one;
  const found = byline.exec(line)?.groups?.authors ?? null;
  return found !== null && /[^.]\.$/.test(line) && !/\b[A-Z]\.$/.test(line) && !endsAsAbbreviation(line) ? null : found;
}

const endsAsAbbreviation = (line: string): boolean => /\b(?:a\.m|p\.m|Jr|Sr|Inc|Co|U\.S)\.$/.test(line);
