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
const dash = '\\s*(?:--|[-–—−])\\s*';

const datelines = [
  // (CNN) — · (Reuters)The text may follow at once.
  new RegExp(`^\\((?:${agencies})\\)(?:${dash}|\\s*)(?=\\S)`, 'iu'),
  // MARLOW, Ohio (AP) — · Washington (AFP) – · LONDON, March 3 (Reuters) -
  new RegExp(
    `^(?:${capitals}|${place})(?:/(?:${capitals}|${place}))?${region}${date} ?(?:\\((?:${agencies})\\)|\\| ?(?:${agencies}))${date}(?:${dash}|: )(?=\\S)`,
    'u',
  ),
  // MARLOW, Nov. 6 (Inland Press) — : any agency behind a place in capitals and before a dash
  new RegExp(`^${capitals}${region}${date} ?\\([A-Z][${upper}${lower}. ]{1,30}\\)${dash}(?=\\S)`, 'u'),
  // Marlow (CNN)A storm … · Marlow (CNN) Storms …
  new RegExp(`^${place}${region} \\((?:${agencies})\\)\\s*(?=["“‘']?[A-Z\\d])`, 'u'),
  // New marlow (cnn) -- … : an archive that lost its capitals
  new RegExp(
    `^[${upper}]?[${lower}.'’-]+(?: [${lower}.'’-]+){0,2}(?:, [${lower}. ]{2,20})? \\((?:cnn|ap|afp|reuters|upi)\\)\\s*(?:--|[-–—])?\\s*(?=\\S)`,
    'u',
  ),
  // WASHINGTON, March 3 — · PARIS, March 3, 2019 -
  new RegExp(`^${capitals}${region}, (?:[A-Z][a-z]{2,8}\\.? \\d{1,2}|\\d{1,2} [A-Z][a-z]{2,8})(?:,? \\d{4})?${dash}(?=\\S)`, 'u'),
  // Taipei, Taiwan — The … · Evansville, Indiana, United States - This …
  new RegExp(`^${spelled}(?:, ${spelled}){1,2}\\s(?:--|[-–—])\\s(?=["“‘'(]?[A-Z\\d])`, 'u'),
  // BERLIN — The … : what is set off by two dashes ("NATO — the alliance —") goes on in lower case
  new RegExp(`^${capitals}(?:/${capitals})?${region}\\s(?:--|[-–—])\\s?(?=["“‘'(]?[A-Z\\d])`, 'u'),
];

/** Those that need a sign which hardly any paragraph has so early; only then are they compiled. */
const rareDatelines: readonly (readonly [string, RegExp])[] = [
  // (CNA) — : whoever it is, in capitals and before a dash
  ['(', new RegExp(`^\\([A-Z]{2,8}\\)${dash}(?=\\S)`)],
  // MARLOW, Sept. 21, 2022 /PRNewswire/ -- : agencies that distribute press releases
  ['/', new RegExp(`^(?:${capitals})${region}${date} ?/[A-Z][\\w. -]{2,40}/${dash}(?=\\S)`, 'u')],
];

/** Every dateline ends in one of these. Asked first: the patterns of places cost a cold start 75 ms to compile. */
const setsOff = /[-–—−):]/;

/** The place, day and agency before the first sentence, as a span: "MARLOW, Ohio (AP) — " of `MARLOW, Ohio (AP) — The council …`. */
export function datelineOf({ start, text }: Block): Span | null {
  const beginning = text.slice(0, 160);
  if (!setsOff.test(beginning)) return null;
  const rare = rareDatelines.filter(([sign]) => beginning.includes(sign)).map(([, pattern]) => pattern);
  for (const pattern of [...datelines, ...rare]) {
    const length = pattern.exec(beginning)?.[0].length ?? 0;
    if (length > 0 && length < text.length) return { start, end: start + length };
  }
  return null;
}
