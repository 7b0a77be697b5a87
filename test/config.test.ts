import { describe, expect, test } from 'vitest';
import { loadConfig } from '../lib/config.ts';

const good = { ARTICLES_BUCKET: 'my-articles', SUMMARIES_BUCKET: 'my.summaries-2' };

describe('configuration', () => {
  test('is read from the environment', () => {
    expect(loadConfig(good)).toEqual({
      articlesBucket: 'my-articles',
      summariesBucket: 'my.summaries-2',
      usesPathStyle: false,
      uploadPath: null,
      functionName: 'local',
    });
  });

  test.each(['AWS_ENDPOINT_URL_S3', 'AWS_ENDPOINT_URL'])('with %s another server is asked, which knows buckets by path', (name) => {
    expect(loadConfig({ ...good, [name]: 'http://localhost:9000' }).usesPathStyle).toBe(true);
  });

  test.each([
    [{}, 'Bad configuration. ARTICLES_BUCKET is not set. SUMMARIES_BUCKET is not set.'],
    [{ ...good, ARTICLES_BUCKET: '' }, 'Bad configuration. ARTICLES_BUCKET is not set.'],
    [{ ...good, SUMMARIES_BUCKET: 'A b' }, 'Bad configuration. SUMMARIES_BUCKET: expected the name of a bucket, got `A b`.'],
    [{ ARTICLES_BUCKET: 'x' }, 'Bad configuration. ARTICLES_BUCKET: expected the name of a bucket, got `x`. SUMMARIES_BUCKET is not set.'],
    [{ ...good, SUMMARIES_BUCKET: 'my-articles' }, 'Bad configuration. ARTICLES_BUCKET and SUMMARIES_BUCKET are the same bucket.'],
  ])('%j: every fault is named', (environment, message) => {
    expect(() => loadConfig(environment)).toThrow(new Error(message));
  });
});
