import { checksumOf } from './checksum.ts';
import type { S3Client } from './s3-client.ts';
import { rootOf, textOf } from './xml.ts';

interface NewObject {
  readonly bucket: string;
  readonly key: string;
  readonly body: string;
  readonly contentType: string;
}

/**
 * An object as an upload of one part. What is kept is the same; S3's event gives CompleteMultipartUpload as the reason instead
 * of PutObject, and says nothing else of an object that a writer could choose. What breaks off leaves a part behind that
 * nobody sees and the bucket's lifecycle removes.
 */
export async function putAsUpload(client: S3Client, { bucket, key, body, contentType }: NewObject): Promise<void> {
  const headers = { 'content-type': contentType, 'x-amz-checksum-algorithm': 'CRC32' };
  const begun = await client.send({ method: 'POST', bucket, key, query: { uploads: '' }, headers });
  const uploadId = textOf((begun.body && rootOf(begun.body, 'InitiateMultipartUploadResult')) ?? {}, 'UploadId');
  const part = await client.send({ method: 'PUT', bucket, key, query: { partNumber: '1', uploadId }, body });
  const list = partList(part.headers.etag ?? '', checksumOf(body));
  await client.send({ method: 'POST', bucket, key, query: { uploadId }, headers: { 'content-type': 'application/xml' }, body: list });
}

/** S3 refuses to complete an upload that was begun with a checksum and does not name those of its parts. */
const partList = (etag: string, checksum: string): string =>
  `<CompleteMultipartUpload xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Part><PartNumber>1</PartNumber><ETag>${etag}</ETag><ChecksumCRC32>${checksum}</ChecksumCRC32></Part></CompleteMultipartUpload>`;
