import { localAccount } from '../../local/account.ts';

/** May this role do this to this? */
export interface Question {
  readonly role: string;
  readonly action: string;
  readonly resource: string;
}

export interface Names {
  readonly articles: string;
  readonly summaries: string;
  readonly queue: string;
  readonly deadLetters: string;
  /** Null without --param backfill=on. */
  readonly jobs: string | null;
  /** --param tracing=on */
  readonly traces: boolean;
}

type Row = readonly [action: string, resource: string];

const bucket = (name: string): string => `arn:aws:s3:::${name}`;
const object = (name: string): string => `arn:aws:s3:::${name}/2026/flood.txt`;
const arn = (service: string, rest: string): string => `arn:aws:${service}:${localAccount.region}:${localAccount.id}:${rest}`;
const logStream = (name: string): string => arn('logs', `log-group:/aws/lambda/keyclaims-dev-${name}:log-stream:2026/11/24/[$LATEST]1`);

const questions = (role: string, rows: readonly Row[]): Question[] => rows.map(([action, resource]) => ({ role, action, resource }));

/** All that the functions need. */
export const allowed = ({ articles, summaries, queue, jobs, traces }: Names): Question[] => [
  ...(traces ? sendingTraces : []),
  ...questions('SummarizeArticleRole', [
    ['s3:GetObject', object(articles)],
    ['s3:ListBucket', bucket(articles)],
    ['s3:PutObject', object(summaries)],
    ['s3:DeleteObject', object(summaries)],
    ['sqs:ReceiveMessage', arn('sqs', queue)],
    ['sqs:DeleteMessage', arn('sqs', queue)],
    ['sqs:GetQueueAttributes', arn('sqs', queue)],
    ['logs:CreateLogStream', logStream('summarize-article')],
    ['logs:PutLogEvents', logStream('summarize-article')],
  ]),
  ...questions('ServeSummariesRole', [
    ['s3:GetObject', object(summaries)],
    ['s3:ListBucket', bucket(summaries)],
    ['s3:GetObject', object(articles)],
    ['s3:ListBucket', bucket(articles)],
    ['logs:CreateLogStream', logStream('serve-summaries')],
    ['logs:PutLogEvents', logStream('serve-summaries')],
  ]),
  ...(jobs === null
    ? []
    : [
        ...questions('SummarizeArticleRole', [['s3:GetObject', object(summaries)]]),
        ...questions('BackfillRole', [
          ['s3:GetObject', `${bucket(jobs)}/manifests/20261124.csv`],
          ['s3:GetObjectVersion', `${bucket(jobs)}/manifests/20261124.csv`],
          ['s3:PutObject', `${bucket(jobs)}/reports/job-1/results.csv`],
          ['lambda:InvokeFunction', summarizeArticle],
        ]),
      ]),
];

/** Allowed with tracing, else not: X-Ray knows no resources. */
const sendingTraces: readonly Question[] = ['SummarizeArticleRole', 'ServeSummariesRole'].flatMap((role) =>
  questions(role, [
    ['xray:PutTraceSegments', '*'],
    ['xray:PutTelemetryRecords', '*'],
  ]),
);

const summarizeArticle = arn('lambda', 'function:keyclaims-dev-summarize-article');

/** What somebody who took a function over would try. */
export const tempting = ({ articles, summaries, queue, deadLetters, jobs, traces }: Names): Question[] => {
  const forBoth: readonly Row[] = [
    ['s3:PutObject', object(articles)],
    ['s3:DeleteObject', object(articles)],
    ['s3:DeleteObjectVersion', object(articles)],
    ['s3:GetObject', object('somebody-elses-bucket')],
    ['s3:ListBucket', bucket('somebody-elses-bucket')],
    ['s3:PutBucketPolicy', bucket(articles)],
    ['s3:PutBucketPolicy', bucket(summaries)],
    ['s3:PutBucketPublicAccessBlock', bucket(summaries)],
    ['s3:PutLifecycleConfiguration', bucket(articles)],
    ['s3:DeleteBucket', bucket(summaries)],
    ['sqs:PurgeQueue', arn('sqs', queue)],
    ['sqs:SendMessage', arn('sqs', queue)],
    ['sqs:DeleteMessage', arn('sqs', deadLetters)],
    ['lambda:UpdateFunctionCode', arn('lambda', 'function:keyclaims-dev-serve-summaries')],
    ['lambda:InvokeFunction', summarizeArticle],
    ['iam:PassRole', `arn:aws:iam::${localAccount.id}:role/SummarizeArticleRole`],
    ['iam:PutRolePolicy', `arn:aws:iam::${localAccount.id}:role/ServeSummariesRole`],
    ['sts:AssumeRole', `arn:aws:iam::${localAccount.id}:role/Administrator`],
    ['logs:PutLogEvents', logStream('somebody-else')],
    ['logs:DeleteLogGroup', arn('logs', 'log-group:/aws/lambda/keyclaims-dev-summarize-article')],
    ['secretsmanager:GetSecretValue', arn('secretsmanager', 'secret:password')],
    ['dynamodb:Scan', arn('dynamodb', 'table/users')],
    ['xray:GetTraceSummaries', '*'],
    ['xray:PutEncryptionConfig', '*'],
  ];
  return [
    ...(traces ? [] : sendingTraces),
    ...questions('SummarizeArticleRole', [...forBoth, ['s3:ListBucket', bucket(summaries)]]),
    ...(jobs === null
      ? questions('SummarizeArticleRole', [['s3:GetObject', object(summaries)]])
      : temptingForJobs(jobs, articles, summaries)),
    ...questions('ServeSummariesRole', [
      ...forBoth,
      ['s3:PutObject', object(summaries)],
      ['s3:DeleteObject', object(summaries)],
      ['sqs:ReceiveMessage', arn('sqs', queue)],
    ]),
  ];
};

const temptingForJobs = (jobs: string, articles: string, summaries: string): Question[] =>
  questions('BackfillRole', [
    ['s3:GetObject', object(articles)],
    ['s3:GetObject', object(summaries)],
    ['s3:PutObject', object(articles)],
    ['s3:DeleteObject', object(summaries)],
    ['s3:PutObject', `${bucket(jobs)}/manifests/20261124.csv`],
    ['s3:GetObject', `${bucket(jobs)}/reports/job-1/results.csv`],
    ['s3:DeleteBucket', bucket(jobs)],
    ['lambda:InvokeFunction', arn('lambda', 'function:keyclaims-dev-serve-summaries')],
    ['lambda:UpdateFunctionCode', summarizeArticle],
    ['iam:PassRole', `arn:aws:iam::${localAccount.id}:role/SummarizeArticleRole`],
  ]);
