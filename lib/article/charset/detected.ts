/** Around the first byte that is not ASCII; the detector counts characters, and so many are enough. */
const sampleLength = 8192;

/** The likeliest charset of bytes that are not UTF-8, in lower case; null when the detector has no idea. */
export async function detectedCharset(bytes: Uint8Array): Promise<string | null> {
  const { detect } = await import('chardet'); // 41 KB that UTF-8 never pays for
  const first = bytes.findIndex((byte) => byte >= 0x80);
  const start = Math.max(0, Math.min(first - sampleLength / 4, bytes.length - sampleLength));
  return detect(bytes.subarray(start, start + sampleLength))?.toLowerCase() ?? null;
}
