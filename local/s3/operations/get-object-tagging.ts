import { type Operation, xmlAnswer } from '../operation.ts';
import { xmlDocument } from '../xml.ts';
import { versionHeader } from './object-answer.ts';

/** Uploads with tags are refused, so no object has any. The `aws` command asks before it copies a large object. */
export const getObjectTagging: Operation = {
  name: 'GetObjectTagging',
  method: 'GET',
  on: 'object',
  marks: ['tagging'],
  parameters: ['versionId'],
  run: ({ request, bucket }) => {
    const { versionId } = bucket.find(request.key, request.query.get('versionId'));
    return xmlAnswer(xmlDocument('Tagging', [['TagSet', []]]), versionHeader(versionId));
  },
};
