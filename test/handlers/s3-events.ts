import type { SQSEvent, SQSRecord } from 'aws-lambda';

export const articlesBucket = 'test-articles';

interface Change {
  readonly key: string;
  readonly bucket?: string;
  readonly eventName?: string;
  /** What the event says of the object; it may be old news. */
  readonly size?: number;
  readonly eTag?: string;
}

/** `a b+c/é.txt` → `a+b%2Bc/%C3%A9.txt`, as S3 writes keys in events. */
export const encodedKey = (key: string): string => encodeURIComponent(key).replaceAll('%20', '+').replaceAll('%2F', '/');

/** One record as S3 sends it (event version 2.1). */
export const s3Record = ({ key, bucket = articlesBucket, eventName = 'ObjectCreated:Put', size = 1024, eTag = 'd41d8cd9' }: Change) => ({
  eventVersion: '2.1',
  eventSource: 'aws:s3',
  awsRegion: 'eu-west-1',
  eventTime: '2026-03-02T09:30:00.000Z',
  eventName,
  userIdentity: { principalId: 'AWS:AIDAEXAMPLE' },
  requestParameters: { sourceIPAddress: '192.0.2.7' },
  responseElements: { 'x-amz-request-id': 'C3D13FE58DE4C810', 'x-amz-id-2': 'FMyUVURIY8' },
  s3: {
    s3SchemaVersion: '1.0',
    configurationId: 'ChangedArticles',
    bucket: { name: bucket, ownerIdentity: { principalId: 'A3NL1KOZZKExample' }, arn: `arn:aws:s3:::${bucket}` },
    object: {
      key: encodedKey(key),
      ...(eventName.startsWith('ObjectCreated') && { size, eTag }),
      versionId: '096fKKXTRTtl3on89fVO.nfljtsv6qko',
      sequencer: '0055AED6DCD90281E5',
    },
  },
});

export const s3Event = (...changes: Change[]) => ({ Records: changes.map(s3Record) });

/** What S3 sends once when a notification is set up. */
export const s3TestEvent = {
  Service: 'Amazon S3',
  Event: 's3:TestEvent',
  Time: '2026-03-02T09:30:00.000Z',
  Bucket: articlesBucket,
  RequestId: '5582815E1AEA5ADF',
  HostId: '8cLeGAmw098X5cv4Zkwcmo8vvZa3eH3eKxsPzbB9wrR',
};

/** Messages `m1`, `m2`, … with these bodies; what is not a string becomes JSON. */
export const sqsEvent = (...bodies: unknown[]): SQSEvent => ({ Records: bodies.map((body, index) => sqsRecord(`m${index + 1}`, body)) });

/** The same, delivered for the nth time. */
export const delivered = (times: number, ...bodies: unknown[]): SQSEvent => ({
  Records: sqsEvent(...bodies).Records.map((record) => ({
    ...record,
    attributes: { ...record.attributes, ApproximateReceiveCount: String(times) },
  })),
});

const sqsRecord = (messageId: string, body: unknown): SQSRecord => ({
  messageId,
  receiptHandle: `receipt-${messageId}`,
  body: typeof body === 'string' ? body : JSON.stringify(body),
  attributes: {
    ApproximateReceiveCount: '1',
    SentTimestamp: '1772443800000',
    SenderId: 'AIDAEXAMPLE',
    ApproximateFirstReceiveTimestamp: '1772443800001',
  },
  messageAttributes: {},
  md5OfBody: 'e4e68fb7bd0e697a0ae8f1bb342846b3',
  eventSource: 'aws:sqs',
  eventSourceARN: 'arn:aws:sqs:eu-west-1:000000000000:keyclaims-test-changed-articles',
  awsRegion: 'eu-west-1',
});
