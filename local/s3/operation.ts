import type { Readable } from 'node:stream';
import type { Authenticated } from './authenticate.ts';
import type { Bucket } from './bucket.ts';
import type { S3Request } from './s3-request.ts';
import type { Uploads } from './uploads.ts';

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer | Readable;
}

/** A bucket with the uploads that are on their way into it. */
export interface LocalBucket {
  readonly bucket: Bucket;
  readonly uploads: Uploads;
}

export interface Call {
  readonly request: S3Request;
  readonly signed: Authenticated;
  readonly buckets: ReadonlyMap<string, LocalBucket>;
}

export type BucketCall = Call & LocalBucket;

interface Form {
  readonly name: string;
  readonly method: string;
  /** Query parameters or headers that tell this operation from others of the same method. */
  readonly marks?: readonly string[];
  /** Further query parameters that it understands. */
  readonly parameters?: readonly string[];
  /** `x-amz-` headers that it understands, besides those of every request. A "*" at the end stands for any ending. */
  readonly headers?: readonly string[];
}

export type Operation =
  | (Form & { readonly on: 'service'; readonly run: (call: Call) => Promise<Answer> | Answer })
  | (Form & { readonly on: 'bucket' | 'object'; readonly run: (call: BucketCall) => Promise<Answer> | Answer });

export const xmlAnswer = (body: string, headers: Readonly<Record<string, string>> = {}): Answer => ({
  status: 200,
  headers: { 'content-type': 'application/xml', ...headers },
  body,
});
