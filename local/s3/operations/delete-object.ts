import { writingCondition } from '../conditions.ts';
import type { Operation } from '../operation.ts';
import { versionHeader } from './object-answer.ts';

export const deleteObject: Operation = {
  name: 'DeleteObject',
  method: 'DELETE',
  on: 'object',
  parameters: ['versionId'],
  run: ({ request, bucket }) => {
    const { versionId, deleteMarker } = bucket.remove(request.key, request.query.get('versionId'), writingCondition(request.headers));
    return { status: 204, headers: { ...versionHeader(versionId), ...(deleteMarker ? { 'x-amz-delete-marker': 'true' } : {}) } };
  },
};
