import { readArticleFile } from '../lib/article/read-article.ts';
import { isHarmless } from '../lib/confined/is-harmless.ts';
import type { ReadAnewParts } from '../lib/handlers/read-anew.ts';

/** Reads articles in the test's own process, without limits. */
export const unlimitedReader: Omit<ReadAnewParts, 'log'> = { isHarmless, readConfined: readArticleFile };
