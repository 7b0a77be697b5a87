import { EventError } from '../errors.ts';

/** An object's key as S3 events write it, form-encoded: `a+b%2Bc/%C3%A9.txt` → `a b+c/é.txt`. */
export function decodeKey(encoded: string): string {
  try {
    return decodeURIComponent(encoded.replaceAll('+', ' '));
  } catch {
    throw new EventError('malformed-key', `expected a form-encoded key, got \`${encoded}\``);
  }
}
