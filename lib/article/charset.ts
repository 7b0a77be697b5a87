import type { ArticleWarning } from './article.ts';
import { decodeBrokenUtf8 } from './charset/broken-utf8.ts';
import { byteOrderOf } from './charset/byte-order.ts';
import { declaredCharsets } from './charset/declared.ts';
import { detectedCharset } from './charset/detected.ts';
import { decodeWindows1252 } from './charset/windows-1252.ts';

export interface DecodedText {
  readonly text: string;
  /** As the Encoding Standard names it, in lower case. */
  readonly charset: string;
  readonly warnings: readonly ArticleWarning[];
}

/**
 * Bytes → text. Asked in turn: a byte order mark or the NULs of UTF-16; whether the bytes are UTF-8; what the content type
 * or the page itself declares; whether they are UTF-8 with strangers in it; what a detector thinks. The last resort is windows-1252, the charset
 * of most old English files.
 */
export async function decode(bytes: Uint8Array, contentType: string | null): Promise<DecodedText> {
  const order = byteOrderOf(bytes);
  if (order !== null && order.charset !== 'utf-8') return decodeAs(order.charset, bytes.subarray(order.markLength));
  const content = bytes.subarray(order?.markLength ?? 0);
  const declared = declaredCharsets(content, contentType).flatMap((label) => canonical(label) ?? []);
  const escapes = content.includes(escapeByte) && opensJapanese.some((opening) => latin1(content).includes(opening)) ? ['iso-2022-jp'] : [];
  return (
    asDeclared(content, escapes) ??
    asUtf8(content) ??
    asDeclared(content, declared) ??
    asBrokenUtf8(content) ??
    decodeAs(await likelyCharset(content), content)
  );
}

/** Begins each change of alphabet in ISO-2022-JP, whose bytes would all pass for UTF-8. */
const escapeByte = 0x1b;
const opensJapanese = ['\u001b$B', '\u001b$@'];

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');

function asUtf8(bytes: Uint8Array): DecodedText | null {
  const text = strictly('utf-8', bytes);
  return text === null ? null : { text, charset: 'utf-8', warnings: [] };
}

/** The first that every byte fits is believed. "utf-8" does not: that was tried. */
function asDeclared(bytes: Uint8Array, declared: readonly string[]): DecodedText | null {
  for (const charset of declared.filter((name) => !name.startsWith('utf-'))) {
    const text = charset === 'windows-1252' ? decodeWindows1252(bytes) : strictly(charset, bytes);
    if (text !== null) return { text, charset, warnings: [] };
  }
  return null;
}

/** Legacy charsets hit upon well-formed sequences by chance, but not more often than they miss. */
function asBrokenUtf8(bytes: Uint8Array): DecodedText | null {
  const { text, wellFormed, foreign, broken } = decodeBrokenUtf8(bytes);
  if (wellFormed <= foreign + broken) return null;
  return { text, charset: 'utf-8', warnings: [strangeBytes(foreign, broken)] };
}

/** Below this share of bytes above 0x7F a text is written in plain Latin letters, and the others are quotation marks, dashes, a name. */
const fewHighBytes = 0.03;

/** Old Macs' curly quotation marks are Ò, Ó and Õ in windows-1252: no word has Õ between small letters ("itÕs"). */
const isMacintosh = (text: string): boolean =>
  !/[\x91-\x97]/.test(text) && (/[a-z]\xd5[a-z]/.test(text) || (/(?:^|\s)\xd2[A-Za-z]/.test(text) && /[.,!?]\xd3/.test(text)));

async function likelyCharset(bytes: Uint8Array): Promise<string> {
  const high = bytes.reduce((count, byte) => count + (byte >= 0x80 ? 1 : 0), 0);
  if (high < fewHighBytes * bytes.length) return isMacintosh(latin1(bytes)) ? 'macintosh' : 'windows-1252';
  const detected = await detectedCharset(bytes);
  return (detected !== null && canonical(detected)) || 'windows-1252';
}

function decodeAs(charset: string, bytes: Uint8Array): DecodedText {
  const strict = charset === 'windows-1252' ? decodeWindows1252(bytes) : strictly(charset, bytes);
  const guess: ArticleWarning = {
    code: 'charset',
    detail: `The bytes are not UTF-8 and no charset was declared; they were read as ${charset}.`,
  };
  const warnings = charset.startsWith('utf-') ? [] : [guess];
  if (strict !== null) return { text: strict, charset, warnings };
  const text = new TextDecoder(charset, { ignoreBOM: true }).decode(bytes);
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  return { text, charset, warnings: [...warnings, strangeBytes(0, broken)] };
}

function strangeBytes(foreign: number, broken: number): ArticleWarning {
  const parts = [
    ...(foreign > 0 ? [`${foreign} outside the charset, read as windows-1252`] : []),
    ...(broken > 0 ? [`${broken} broken, read as U+FFFD`] : []),
  ];
  return { code: 'invalid-bytes', detail: `Some bytes are no characters: ${parts.join('; ')}.` };
}

/** The text, or null where some byte is no character of the charset. */
function strictly(charset: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(charset, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** "latin1" → "windows-1252", as the Encoding Standard says; null: no charset that is known. */
function canonical(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}
