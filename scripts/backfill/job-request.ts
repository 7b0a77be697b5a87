import type { StackOutputs } from './stack-outputs.ts';

export interface UploadedManifest {
  readonly key: string;
  readonly etag: string;
  readonly keys: number;
}

// https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_CreateJob.html

/** What `aws s3control create-job --cli-input-json` takes. The job waits until somebody has looked at it and lets it run. */
export const jobRequest = ({ jobsBucket, functionArn, roleArn }: StackOutputs, { key, etag, keys }: UploadedManifest): object => ({
  AccountId: functionArn.split(':')[4],
  ConfirmationRequired: true,
  Description: `Summarize ${keys} articles of ${key}`,
  Operation: { LambdaInvoke: { FunctionArn: functionArn, InvocationSchemaVersion: '1.0' } },
  Manifest: {
    Spec: { Format: 'S3BatchOperations_CSV_20180820', Fields: ['Bucket', 'Key'] },
    Location: { ObjectArn: `arn:${partition(functionArn)}:s3:::${jobsBucket}/${key}`, ETag: etag },
  },
  Report: {
    Enabled: true,
    Bucket: `arn:${partition(functionArn)}:s3:::${jobsBucket}`,
    Prefix: 'reports',
    Format: 'Report_CSV_20180820',
    ReportScope: 'AllTasks',
  },
  Priority: 10,
  RoleArn: roleArn,
});

const partition = (arn: string): string => arn.split(':')[1] ?? 'aws';
