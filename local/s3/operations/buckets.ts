import { localAccount } from '../../account.ts';
import { type Operation, xmlAnswer } from '../operation.ts';
import { type XmlElement, xmlDocument } from '../xml.ts';

export const listBuckets: Operation = {
  name: 'ListBuckets',
  method: 'GET',
  on: 'service',
  run: ({ buckets }) =>
    xmlAnswer(
      xmlDocument('ListAllMyBucketsResult', [
        ['Owner', [['ID', localAccount.id]]],
        [
          'Buckets',
          [...buckets.values()].map(
            ({ bucket }): XmlElement => [
              'Bucket',
              [
                ['Name', bucket.name],
                ['CreationDate', bucket.created],
              ],
            ],
          ),
        ],
      ]),
    ),
};

export const headBucket: Operation = {
  name: 'HeadBucket',
  method: 'HEAD',
  on: 'bucket',
  run: () => ({ status: 200, headers: { 'x-amz-bucket-region': localAccount.region } }),
};

/** Empty: the one region whose name S3 does not say. */
export const getBucketLocation: Operation = {
  name: 'GetBucketLocation',
  method: 'GET',
  on: 'bucket',
  marks: ['location'],
  run: () => xmlAnswer(xmlDocument('LocationConstraint', [])),
};
