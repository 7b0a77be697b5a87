import { localAccount } from '../account.ts';
import type { Operation } from './operation.ts';
import { notImplemented, S3Error } from './s3-error.ts';
import type { S3Request } from './s3-request.ts';

/** `x-amz-` headers of every request: how it is signed and sent. */
const everywhere = [
  'x-amz-content-sha256',
  'x-amz-date',
  'x-amz-decoded-content-length',
  'x-amz-expected-bucket-owner',
  'x-amz-security-token',
  'x-amz-trailer',
  'x-amz-user-agent',
];

/** Of these headers we do what a few values ask for: that is how things are here anyway. */
const valuesWeKeep: Readonly<Record<string, readonly string[]>> = {
  'x-amz-acl': ['private', 'bucket-owner-full-control'],
  'x-amz-metadata-directive': ['COPY', 'REPLACE'],
  'x-amz-storage-class': ['STANDARD'],
  'x-amz-tagging-directive': ['COPY', 'REPLACE'],
};

/** An ignored header or parameter would be a promise not kept: each must be one that the operation understands. */
export function refuseUnknown(operation: Operation, request: S3Request): void {
  const { name, marks = [], parameters = [], headers = [] } = operation;
  const knownParameters = [...marks, ...parameters, 'x-id'];
  const parameter = [...request.query.keys()].find((given) => !knownParameters.includes(given) && !/^x-amz-/i.test(given));
  if (parameter !== undefined) throw notImplemented(`${name} with the parameter ${parameter}`);
  const knownHeaders = [...everywhere, ...headers];
  const header = Object.keys(request.headers).find((given) => given.startsWith('x-amz-') && !matches(knownHeaders, given));
  if (header !== undefined) throw notImplemented(`${name} with the header ${header}`);
  for (const [limited, values] of Object.entries(valuesWeKeep)) {
    const value = request.headers[limited];
    if (value !== undefined && !values.includes(value)) throw notImplemented(`${name} with ${limited}: ${value}`);
  }
  const owner = request.headers['x-amz-expected-bucket-owner'];
  if (owner !== undefined && owner !== localAccount.id) throw new S3Error('AccessDenied', 'Access Denied');
}

const matches = (known: readonly string[], header: string): boolean =>
  known.some((name) => (name.endsWith('*') ? header.startsWith(name.slice(0, -1)) : name === header));
