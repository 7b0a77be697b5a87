import type { StoredArticle } from '../ports.ts';

/** Ten times a news article. The engine's cost is linear in the length, so that this takes less than a second. */
const harmlessBytes = 64 * 1024;

/**
 * Formats begin with a sign (`<html`, `{`, `%PDF`) or with a control byte (gzip, the ZIP of a Word file: `PK\u0003`). No character
 * fits both alternatives of the repeat: a blank that did would let every one of them be tried twice.
 */
const beginning = /^[\u{FEFF}\s]*(?:[\p{L}\p{N}"'“‘«(#*_—–-](?:[^\p{Cc}\u{FFFD}]|[\t-\r])*)?$/u;

/** Whether an article may be summarized without limits: it is short, and it begins like text and not like a format that a library reads. */
export const isHarmless = ({ body }: StoredArticle): boolean =>
  body === null || (body.length <= harmlessBytes && beginning.test(new TextDecoder().decode(body.subarray(0, 64), { stream: true })));
