import { CompleteMultipartUploadCommand, CreateMultipartUploadCommand, type S3Client, UploadPartCommand } from '@aws-sdk/client-s3';

interface NewObject {
  readonly Bucket: string;
  readonly Key: string;
  readonly Body: string;
  readonly ContentType: string;
}

/**
 * An object as an upload of one part. What is kept is the same; S3's event gives CompleteMultipartUpload as the reason instead
 * of PutObject, and says nothing else of an object that a writer could choose. What breaks off leaves a part behind that
 * nobody sees and the bucket's lifecycle removes.
 */
export async function putAsUpload(client: S3Client, { Bucket, Key, Body, ContentType }: NewObject): Promise<void> {
  const { UploadId } = await client.send(new CreateMultipartUploadCommand({ Bucket, Key, ContentType }));
  const { ETag } = await client.send(new UploadPartCommand({ Bucket, Key, UploadId, PartNumber: 1, Body }));
  await client.send(new CompleteMultipartUploadCommand({ Bucket, Key, UploadId, MultipartUpload: { Parts: [{ PartNumber: 1, ETag }] } }));
}
