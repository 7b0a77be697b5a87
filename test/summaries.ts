import type { StoredArticle } from '../lib/ports.ts';
import type { Problem, Summary } from '../lib/summary-format.ts';

/** A summary that says which article it is of. Tests of what an article says use the real `summarizeFile`. */
export const summaryOf = (article: StoredArticle, problem: Problem | null = null): Summary => ({
  schema: '/schemas/summary.v1.json',
  id: article.key,
  status: problem === null ? 'ready' : 'unreadable',
  problem,
  article: { title: null, byline: null, published: null, language: null, words: 0, sentences: 0 },
  source: {
    key: article.key,
    etag: article.etag,
    versionId: article.versionId,
    lastModified: article.lastModified,
    bytes: article.bytes,
    mediaType: 'text/plain',
    charset: 'utf-8',
    sha256: null,
  },
  text: null,
  summary: { text: '', sentences: [] },
  claims: [],
  attributions: [],
  entities: [],
  removed: [],
  warnings: [],
  generator: { name: 'keyclaims', version: '0.0.0', rules: 'test' },
});

export const summarizeForTest = async (article: StoredArticle): Promise<Summary> => summaryOf(article);

export const refusedForTest = async (article: StoredArticle): Promise<Summary> =>
  summaryOf(article, { code: 'empty', detail: 'The file is empty.' });
