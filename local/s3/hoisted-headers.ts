import type { S3Request } from './s3-request.ts';

const ofTheSignature = /^x-amz-(algorithm|credential|date|expires|signature|signedheaders)$/;

/** Presigning moves `x-amz-` headers into the query, where they mean the same: x-amz-meta-author=Ann. */
export const hoistedHeaders = (query: URLSearchParams): S3Request['headers'] =>
  Object.fromEntries(
    [...query]
      .map(([name, value]) => [name.toLowerCase(), value] as const)
      .filter(([name]) => name.startsWith('x-amz-') && !ofTheSignature.test(name)),
  );
