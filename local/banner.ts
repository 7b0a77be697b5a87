import type { Stack } from './stack.ts';

export interface BannerFacts {
  readonly stack: Pick<Stack, 'apiUrl' | 's3Url' | 'eventsUrl' | 'credentials' | 'buckets' | 'differences'>;
  readonly watchedBucket: string;
  readonly dataDirectory: string;
  readonly inbox: string;
  readonly duplicates: number;
  /** Key of an article that is there. */
  readonly sample: string | null;
}

/** What is said when everything runs. */
export function banner({ stack, watchedBucket, dataDirectory, inbox, duplicates, sample }: BannerFacts): string {
  const { apiUrl, s3Url, eventsUrl, credentials, buckets, differences } = stack;
  return [
    '',
    `  API      ${apiUrl}`,
    `  S3       ${s3Url}   access key ${credentials.accessKeyId}, secret key ${credentials.secretAccessKey}, any region`,
    ...Object.values(buckets).map((name) => `           s3://${name}`),
    `  Queues   ${apiUrl}/_local/queues`,
    ...(eventsUrl === null ? [] : [`  Events   ${eventsUrl}   summaries ready, refused, withdrawn, as a stream`]),
    `  Inbox    ${inbox}   files put here are uploaded, files taken out are removed`,
    `  Data     ${dataDirectory}   logs in ${dataDirectory}/logs`,
    ...(duplicates > 0
      ? [`  Of all notifications a share of ${duplicates} comes twice, as may happen on AWS (--duplicates 0: never).`]
      : []),
    ...differences.map((difference) => `  ${difference}`),
    '',
    'Try:',
    `  curl ${apiUrl}/summaries`,
    ...(sample === null ? [] : [`  curl ${apiUrl}/summaries/${urlPath(sample)}`]),
    `  cp ARTICLE.txt ${inbox}`,
    `  or with any S3 client: aws --endpoint-url ${s3Url} s3 cp ARTICLE.txt s3://${watchedBucket}/`,
    '',
    'Ctrl-C stops it.',
  ].join('\n');
}

/** "2026/a b.txt" → "2026/a%20b.txt" */
const urlPath = (key: string): string => key.split('/').map(encodeURIComponent).join('/');
