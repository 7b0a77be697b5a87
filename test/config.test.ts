import { describe, expect, test } from 'vitest';
import { loadConfig } from '../lib/config.ts';

const lambda = { AWS_REGION: 'eu-west-1', AWS_ACCESS_KEY_ID: 'id', AWS_SECRET_ACCESS_KEY: 'secret', AWS_SESSION_TOKEN: 'token' };
const good = { ...lambda, ARTICLES_BUCKET: 'my-articles', SUMMARIES_BUCKET: 'my.summaries-2' };

describe('configuration', () => {
  test('is read from the environment', () => {
    expect(loadConfig(good)).toEqual({
      articlesBucket: 'my-articles',
      summariesBucket: 'my.summaries-2',
      s3: {
        region: 'eu-west-1',
        endpoint: null,
        credentials: { accessKeyId: 'id', secretAccessKey: 'secret', sessionToken: 'token' },
      },
      uploadPath: null,
      functionName: 'local',
    });
  });

  test.each(['AWS_ENDPOINT_URL_S3', 'AWS_ENDPOINT_URL'])('with %s another server is asked', (name) => {
    expect(loadConfig({ ...good, [name]: 'http://localhost:9000' }).s3.endpoint).toBe('http://localhost:9000');
  });

  test('the endpoint of S3 counts more than that of all services', () => {
    const environment = { ...good, AWS_ENDPOINT_URL: 'http://all', AWS_ENDPOINT_URL_S3: 'http://s3' };
    expect(loadConfig(environment).s3.endpoint).toBe('http://s3');
  });

  test('long-lived credentials have no session', () => {
    const { AWS_SESSION_TOKEN: _, ...rest } = good;
    expect(loadConfig(rest).s3.credentials).toEqual({ accessKeyId: 'id', secretAccessKey: 'secret' });
  });

  test.each([
    [lambda, 'Bad configuration. ARTICLES_BUCKET is not set. SUMMARIES_BUCKET is not set.'],
    [
      { ...good, AWS_REGION: undefined, AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '' },
      'Bad configuration. AWS_REGION is not set. AWS_ACCESS_KEY_ID is not set. AWS_SECRET_ACCESS_KEY is not set.',
    ],
    [
      { ...good, AWS_ENDPOINT_URL_S3: 'localhost:9000' },
      'Bad configuration. AWS_ENDPOINT_URL_S3: expected an http or https URL, got `localhost:9000`.',
    ],
    [{ ...good, ARTICLES_BUCKET: '' }, 'Bad configuration. ARTICLES_BUCKET is not set.'],
    [{ ...good, SUMMARIES_BUCKET: 'A b' }, 'Bad configuration. SUMMARIES_BUCKET: expected the name of a bucket, got `A b`.'],
    [
      { ...lambda, ARTICLES_BUCKET: 'x' },
      'Bad configuration. ARTICLES_BUCKET: expected the name of a bucket, got `x`. SUMMARIES_BUCKET is not set.',
    ],
    [{ ...good, SUMMARIES_BUCKET: 'my-articles' }, 'Bad configuration. ARTICLES_BUCKET and SUMMARIES_BUCKET are the same bucket.'],
  ])('%j: every fault is named', (environment, message) => {
    expect(() => loadConfig(environment)).toThrow(new Error(message));
  });
});
