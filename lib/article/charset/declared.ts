/** Browsers look through 1,024 bytes; pages keep them waiting. */
const lookedThrough = 4096;

const inContentType = /;\s*charset\s*=\s*["']?([\w.:-]{1,40})/i;
const inMarkup = [
  /^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})["']/i,
  /<meta\s[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{1,40})/i,
];

/** The charsets that the content type and, in a page, `<meta charset>` or the XML declaration name; the nearest to the sender first. */
export function declaredCharsets(bytes: Uint8Array, contentType: string | null): string[] {
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, lookedThrough));
  const inside = /^\s*</.test(beginning) ? inMarkup.map((pattern) => pattern.exec(beginning)?.[1]) : [];
  return [inContentType.exec(contentType ?? '')?.[1], ...inside].filter((label) => label !== undefined);
}
