import { localAccount } from '../../account.ts';
import type { Bucket } from '../bucket.ts';
import { formEncode } from '../form-encoding.ts';
import { type ListingQuery, listKeys } from '../listing.ts';
import { type Answer, type BucketCall, type Operation, xmlAnswer } from '../operation.ts';
import { notImplemented, S3Error } from '../s3-error.ts';
import { quoted } from '../stored-object.ts';
import { type XmlElement, xmlDocument } from '../xml.ts';

const mostKeys = 1000;

export const listObjects: Operation = {
  name: 'ListObjectsV2',
  method: 'GET',
  on: 'bucket',
  marks: ['list-type'],
  parameters: ['prefix', 'delimiter', 'continuation-token', 'start-after', 'max-keys', 'encoding-type', 'fetch-owner'],
  run: list,
};

function list({ request, bucket }: BucketCall): Answer {
  const { query: parameters } = request;
  if (parameters.get('list-type') !== '2') throw notImplemented('listings of another type than 2');
  const query = readQuery(parameters);
  const page = listKeys(bucket.keys, query);
  const encode = encoder(parameters.get('encoding-type'));
  const owner = parameters.get('fetch-owner') === 'true';
  return xmlAnswer(
    xmlDocument('ListBucketResult', [
      ['Name', bucket.name],
      ['Prefix', encode(query.prefix)],
      ['Delimiter', query.delimiter === '' ? null : encode(query.delimiter)],
      ['StartAfter', query.startAfter === '' ? null : encode(query.startAfter)],
      ['EncodingType', parameters.get('encoding-type')],
      ['MaxKeys', query.maxKeys],
      ['KeyCount', page.keys.length + page.commonPrefixes.length],
      ['IsTruncated', page.nextContinuationToken !== null],
      ['ContinuationToken', query.continuationToken],
      ['NextContinuationToken', page.nextContinuationToken],
      ...page.keys.map((key) => contents(bucket, key, encode, owner)),
      ...page.commonPrefixes.map((prefix): XmlElement => ['CommonPrefixes', [['Prefix', encode(prefix)]]]),
    ]),
  );
}

function readQuery(parameters: URLSearchParams): ListingQuery {
  return {
    prefix: parameters.get('prefix') ?? '',
    delimiter: parameters.get('delimiter') ?? '',
    startAfter: parameters.get('start-after') ?? '',
    continuationToken: parameters.get('continuation-token'),
    maxKeys: Math.min(readMaxKeys(parameters.get('max-keys')), mostKeys),
  };
}

function readMaxKeys(text: string | null): number {
  if (text === null) return mostKeys;
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new S3Error('InvalidArgument', `Provided max-keys not an integer or within integer range: \`${text}\``, {
    details: { ArgumentName: 'max-keys', ArgumentValue: text },
  });
}

function encoder(type: string | null): (text: string) => string {
  if (type === null) return (text) => text;
  if (type === 'url') return formEncode;
  throw new S3Error('InvalidArgument', 'Invalid Encoding Method specified in Request', { details: { ArgumentName: 'encoding-type' } });
}

function contents(bucket: Bucket, key: string, encode: (text: string) => string, owner: boolean): XmlElement {
  const object = bucket.find(key, null);
  return [
    'Contents',
    [
      ['Key', encode(key)],
      ['LastModified', object.lastModified],
      ['ETag', quoted(object.etag)],
      ['ChecksumAlgorithm', object.checksum.algorithm.toUpperCase()],
      ['ChecksumType', object.checksum.type],
      ['Size', object.size],
      ['StorageClass', 'STANDARD'],
      ['Owner', owner ? [['ID', localAccount.id]] : null],
    ],
  ];
}
