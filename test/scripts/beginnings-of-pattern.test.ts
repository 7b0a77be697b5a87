import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beginningOf, longestBeginning } from '../../lib/article/noise/notices.ts';
import { beginningsOf } from '../../scripts/beginnings-of-pattern.ts';

const table: readonly (readonly [RegExp, readonly string[] | null])[] = [
  [/^\W{0,3}(?:click|tap) (?:here|on)\b/i, ['click', 'tap h', 'tap o']],
  [/^\W{0,3}(?:you can )?(?:follow|x)\b.{1,120}/i, ['you c', 'follo', 'x']],
  [/^click(?: here)?$/, ['click']],
  [/^ads?\W{0,4}$/i, ['ads', 'ad']],
  [/^(?:Sorry, )?your browser/i, ['sorry', 'your ']],
  [/^\W{0,2}(?:© ?|copyright )\d{4}/i, null], // no word need stand there
  [/^[Tt]he/, ['the']],
  [/^[A-Z]he/, null],
  [/^[^t]he/, null],
  [/^x[-a]ray/, ['x-ray', 'xaray']],
  [/^\d+ comments/, [...'0123456789']],
  [/^(?:share|tweet)+/, ['share', 'tweet']],
  [/^(?:share[ ,]){2,5}/, ['share']],
  [/^(?:share){0,2}the/, null],
  [/^\W{0,3}\(?(?:watch|see) the/i, ['watch', 'see t']],
  [/^\[\/?(?:caption|ads)/i, ['capti', 'ads']],
  [/^\[/, null],
  [/^(?:the )*end/, null],
  [/^(?=the)the/, null],
  [/^\bthe\b/, ['the']],
  [/the end/, null],
  [/^the|end/, null],
  [/^(?:a[)|]|b)/, ['a)', 'a|', 'b']],
  [/^the$/m, null],
];

describe('the words that a pattern can begin with', () => {
  test.each(table)('%s → %j', (pattern, expected) => {
    expect(beginningsOf(pattern, 5)).toEqual(expected);
  });

  test.each<readonly [RegExp, readonly string[] | null]>([
    [/^\W{0,3}(?:click|tap) (?:here|on)\b/i, ['c', 't']],
    [/^\W{0,3}\(?(?:watch|see) the/i, ['w', 's']],
    [/^(?:the )?[Ee]nd/, ['t', 'e']],
    [/^a|end/, null],
  ])('%s: where one letter is enough, %j', (pattern, expected) => {
    expect(beginningsOf(pattern, 1)).toEqual(expected);
  });

  // fast-check writes texts that match a pattern, but knows no flag i and no \b.
  const patterns = [
    /^\W{0,3}(?:please )?(?:sign up|subscribe|join).{0,20}(?:newsletters?|inbox)/,
    /^\W{0,3}(?:e-?mail|tel|t|m)\.?\s?:?\s?\d{4}/,
    /^(?:(?:the )?(?:story|text)|content|report) (?:continues|resumes)/,
    /^\W{0,3}(?:an?|the) (?:earlier|previous) (?:version|edition)/,
    /^\W{0,3}\(?(?:watch|see|view) (?:the )?(?:video|clip)/,
    /^\[\/?(?:caption|gallery|ads)(?:\s[^\]]{0,9})?\]\s*$/,
    /^\W{0,3}(?:to )?(?:contact|reach|call).{0,12}(?:at|on)/,
    /^\W{0,3}(?:\d[\d.,]*k? )?shares?\W{0,3}$/,
    /^\W{0,3}(?:(?:[Rr]eporting|[Ee]diting)(?: and writing)? by [A-Z]|\d{1,2} of)/,
    /^\W{0,3}(?:(?:share|tweet|save)(?:[ |,]+|$)){2,12}$/,
    /^\W{0,2}(?:(?:main |lead )?(?:photo|image)s?|credits?|video)(?: credits?)?\s?(?::|©)/,
  ];
  test.each(patterns)('hold for every text that matches %s', (pattern) => {
    const beginnings = beginningsOf(pattern, longestBeginning);
    expect(beginnings).not.toBeNull();
    fc.assert(
      fc.property(fc.stringMatching(pattern), fc.boolean(), (text, inCapitals) => {
        const beginning = beginningOf(inCapitals ? text.toUpperCase() : text);
        expect(beginnings?.some((allowed) => beginning.startsWith(allowed))).toBe(true);
      }),
    );
  });
});
