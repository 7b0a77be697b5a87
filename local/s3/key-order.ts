const firstSurrogate = 0xd800;
const surrogates = 0x800;

/** The order of the keys' UTF-8 bytes, which is not that of JavaScript's strings: "\uff5e" comes before "😀". */
export function compareKeys(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  for (let at = 0; at < shorter; at++) {
    if (a.charCodeAt(at) !== b.charCodeAt(at)) return rank(a.charCodeAt(at)) - rank(b.charCodeAt(at));
  }
  return a.length - b.length;
}

/** Surrogates stand for the highest code points, the units above them for lower ones. */
function rank(unit: number): number {
  if (unit < firstSurrogate) return unit;
  return unit < firstSurrogate + surrogates ? unit + 0x2000 : unit - surrogates;
}
