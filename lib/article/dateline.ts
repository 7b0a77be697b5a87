import type { Span } from './article.ts';
import type { Block } from './layout.ts';

const agencies =
  'AP|AFP|AAP|ANI|ANSA|BBC|CNN|CNBC|DPA|dpa|EFE|IANS|Kyodo|PA|PTI|Reuters|REUTERS|TASS|UPI|Xinhua|Bloomberg(?: News)?|Thomson Reuters Foundation|The Associated Press|Associated Press|Press Association|Agence France-Presse|[A-Z][\\w.]+ News(?: Service)?';
// Latin letters as ranges: \p{L} in counted repeats makes a cold start compile for 40 ms.
const upper = 'A-ZÀ-ÖØ-ÞĀ-ɏ';
const lower = 'a-zß-öø-ɏ';
const capitals = `[${upper}][${upper}.'’-]*[${upper}.](?: [${upper}][${upper}.'’-]*){0,2}`;
const place = `[${upper}][${upper}${lower}.'’-]+(?: [${upper}][${upper}${lower}.'’-]+){0,3}`;
const spelled = `[${upper}][${lower}]+(?:[ -][${upper}][${lower}]+){0,2}`;
// Ohio · N.H. · New South Wales · TEXAS
const region = `(?:, (?:(?:[A-Z]\\.)+|[A-Z][${lower}][${upper}${lower}.]*(?: [A-Z][${lower}][${upper}${lower}.]*){0,2}|[A-Z]{2,20}))?`;
const date = '(?:, (?:[A-Z][a-z]{2,8}\\.? \\d{1,2}|\\d{1,2} [A-Z][a-z]{2,8})(?:,? \\d{4})?)?';
const dash = '\\s*(?:--|[-–—−_])\\s*';

interface Dateline {
  /** What it cannot do without. Asked first: to compile all patterns of places takes a cold start some 10 ms. */
  readonly needs: RegExp;
  readonly pattern: RegExp;
}

const agencyInBrackets = /\(/;
const setOff = /\s[-–—]/;

const datelines: readonly Dateline[] = [
  // (CNN) — · (Reuters)The text may follow at once.
  { needs: /^\(/, pattern: new RegExp(`^\\((?:${agencies})\\)(?:${dash}|\\s*)(?=\\S)`, 'iu') },
  // MARLOW, Ohio (AP) — · Washington (AFP) – · LONDON, March 3 (Reuters) -
  {
    needs: /[(|]/,
    pattern: new RegExp(
      `^(?:${capitals}|${place})(?:/(?:${capitals}|${place}))?${region}${date} ?(?:\\((?:${agencies})\\)|\\| ?(?:${agencies}))${date}(?:${dash}|: )(?=\\S)`,
      'u',
    ),
  },
  // MARLOW, Nov. 6 (Inland Press) — : any agency behind a place in capitals and before a dash
  {
    needs: agencyInBrackets,
    pattern: new RegExp(`^${capitals}${region}${date} ?\\([A-Z][${upper}${lower}. ]{1,30}\\)${dash}(?=\\S)`, 'u'),
  },
  // Marlow (CNN)A storm … · Marlow (CNN) Storms …
  { needs: agencyInBrackets, pattern: new RegExp(`^${place}${region} \\((?:${agencies})\\)\\s*(?=["“‘']?[A-Z\\d])`, 'u') },
  // New marlow (cnn) -- … : an archive that lost its capitals
  {
    needs: /\((?:cnn|ap|afp|reuters|upi)\)/,
    pattern: new RegExp(
      `^[${upper}]?[${lower}.'’-]+(?: [${lower}.'’-]+){0,2}(?:, [${lower}. ]{2,20})? \\((?:cnn|ap|afp|reuters|upi)\\)\\s*(?:--|[-–—])?\\s*(?=\\S)`,
      'u',
    ),
  },
  // WASHINGTON, March 3 — · PARIS, March 3, 2019 -
  {
    needs: /, .*\d.*[-–—−]/,
    pattern: new RegExp(
      `^${capitals}${region}, (?:[A-Z][a-z]{2,8}\\.? \\d{1,2}|\\d{1,2} [A-Z][a-z]{2,8})(?:,? \\d{4})?${dash}(?=\\S)`,
      'u',
    ),
  },
  // Taipei, Taiwan — The … · Evansville, Indiana, United States - This …
  { needs: setOff, pattern: new RegExp(`^${spelled}(?:, ${spelled}){1,2}\\s(?:--|[-–—])\\s(?=["“‘'(]?[A-Z\\d])`, 'u') },
  // BERLIN — The … : what is set off by two dashes ("NATO — the alliance —") goes on in lower case
  { needs: setOff, pattern: new RegExp(`^${capitals}(?:/${capitals})?${region}\\s(?:--|[-–—])\\s?(?=["“‘'(]?[A-Z\\d])`, 'u') },
  // (CNA) — : whoever it is, in capitals and before a dash
  { needs: /^\(/, pattern: new RegExp(`^\\([A-Z]{2,8}\\)${dash}(?=\\S)`) },
  // MARLOW, Sept. 21, 2022 /PRNewswire/ -- : agencies that distribute press releases
  { needs: /\//, pattern: new RegExp(`^(?:${capitals})${region}${date} ?/[A-Z][\\w. -]{2,40}/${dash}(?=\\S)`, 'u') },
];

/** The place, day and agency before the first sentence, as a span: "MARLOW, Ohio (AP) — " of `MARLOW, Ohio (AP) — The council …`. */
export function datelineOf({ start, text }: Block): Span | null {
  const beginning = text.slice(0, 160);
  for (const { needs, pattern } of datelines) {
    const length = needs.test(beginning) ? (pattern.exec(beginning)?.[0].length ?? 0) : 0;
    if (length > 0 && length < text.length) return { start, end: start + length };
  }
  return null;
}
