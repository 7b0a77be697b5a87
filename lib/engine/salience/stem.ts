const vowel = /[aeiouy]/;
const doubled = /([bdfgmnprt])\1$/;

/** A suffix, what takes its place, and the least length of what stays in front of it. The first that fits is taken. */
type Suffix = readonly [suffix: string, replacement: string, stays: number];

const plurals: readonly Suffix[] = [
  ['sses', 'ss', 1],
  ['ches', 'ch', 1],
  ['shes', 'sh', 1],
  ['xes', 'x', 1],
  ['ies', 'y', 2],
  ['ss', 'ss', 1],
  ['us', 'us', 1],
  ['is', 'is', 1],
  ['s', '', 2],
];

const endings: readonly Suffix[] = [
  ['ied', 'y', 2],
  ['eed', 'eed', 1],
  ['ed', '', 2],
  ['ying', 'y', 2],
  ['ing', '', 2],
  ['ation', 'at', 2],
  ['tion', 't', 2],
  ['sion', 's', 2],
  ['ment', '', 4],
  ['ness', '', 3],
  ['ly', '', 3],
];

function replaceSuffix(word: string, suffixes: readonly Suffix[]): string {
  const found = suffixes.find(([suffix, , stays]) => word.length - suffix.length >= stays && word.endsWith(suffix));
  if (!found) return word;
  const kept = word.slice(0, word.length - found[0].length);
  return vowel.test(kept) ? kept + found[1] : word;
}

/**
 * Cuts plural, past, "-ing" and a few noun endings off a lower-case word, so that its forms count as one term:
 * "elections", "elected" → "elect". Much smaller than Porter's stemmer, and as good for overlaps within one article.
 */
export function stem(word: string): string {
  if (word.length < 4) return word;
  const ended = replaceSuffix(replaceSuffix(word, plurals), endings);
  const single = doubled.test(ended) && ended !== word ? ended.slice(0, -1) : ended;
  return single.length > 3 && single.endsWith('e') ? single.slice(0, -1) : single;
}
