import { createReadStream, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { listedObjects } from '../lib/aws/listing.ts';
import type { S3Access } from '../lib/aws/s3-access.ts';
import { s3Client } from '../lib/aws/s3-client.ts';
import { jobRequest, type UploadedManifest } from './backfill/job-request.ts';
import { type Manifest, writeManifests } from './backfill/manifest.ts';
import { type StackOutputs, stackOutputs } from './backfill/stack-outputs.ts';

const usage = `Usage: aws cloudformation describe-stacks --stack-name keyclaims-prod >stack.json
       npm run -s backfill -- --stack stack.json [--prefix PREFIX] [--to FOLDER]

Lists the articles of a stack that was deployed with --param backfill=on, writes and uploads manifests for S3 Batch
Operations, writes a job request for each, and prints the commands that start and follow the jobs. It starts none itself.

  --stack FILE       what describe-stacks printed
  --prefix PREFIX    only articles whose keys begin so
  --to FOLDER        where manifests and requests are written (default: backfill)

Credentials and region are found as the AWS command line finds them. They need s3:ListBucket on the articles bucket and
s3:PutObject on the jobs bucket.
Exit status: 0, 1 if that failed, 2 if the arguments are wrong.
`;

async function* keysOf(bucket: string, prefix: string, access: S3Access): AsyncGenerator<string> {
  const client = s3Client(access, 'worker');
  let cursor: string | null = null;
  do {
    const { objects, nextCursor } = await listedObjects(client, bucket, { prefix, cursor, limit: 1000 });
    for (const { key } of objects) yield key;
    cursor = nextCursor;
  } while (cursor !== null);
  client.destroy();
}

/** In one request, so that the ETag is that of the whole file. */
async function upload(client: S3Client, { jobsBucket }: StackOutputs, { file, keys }: Manifest): Promise<UploadedManifest> {
  const key = `manifests/${basename(file)}`;
  const Body = createReadStream(file);
  const ContentLength = statSync(file).size;
  const { ETag = '' } = await client.send(
    new PutObjectCommand({ Bucket: jobsBucket, Key: key, Body, ContentLength, ContentType: 'text/csv' }),
  );
  return { key, etag: ETag.replaceAll('"', ''), keys };
}

function readArguments(argv: readonly string[]) {
  const options = {
    stack: { type: 'string' },
    prefix: { type: 'string', default: '' },
    to: { type: 'string', default: 'backfill' },
    help: { type: 'boolean', short: 'h', default: false },
  } as const;
  const { values } = parseArgs({ args: [...argv], options });
  if (!values.help && values.stack === undefined) throw new Error('expected --stack FILE, got none');
  return values;
}

/** Tells one run from another: 20261124T101530123Z. */
const stamp = (now: Date): string => now.toISOString().replace(/[-:.]/g, '');

const commands = (request: string, account: string): string => `
  aws s3control create-job --cli-input-json file://${request}      # prints the JobId
  aws s3control update-job-status --account-id ${account} --requested-job-status Ready --job-id JOB_ID
  aws s3control describe-job --account-id ${account} --query 'Job.[Status,ProgressSummary,FailureReasons]' --job-id JOB_ID`;

async function backfill(stackFile: string, prefix: string, folder: string): Promise<void> {
  const outputs = stackOutputs(readFileSync(stackFile, 'utf8'));
  const region = outputs.functionArn.split(':')[3] ?? '';
  const endpoint = process.env.AWS_ENDPOINT_URL_S3 ?? null;
  const client = new S3Client({ region, forcePathStyle: endpoint !== null });
  mkdirSync(folder, { recursive: true });
  const begun = stamp(new Date());
  const keys = keysOf(outputs.articlesBucket, prefix, { region, endpoint, credentials: client.config.credentials });
  const manifests = await writeManifests(outputs.articlesBucket, keys, (number) => join(folder, `${begun}-${number}.csv`));
  if (manifests.length === 0) console.log(`No article in ${outputs.articlesBucket} has a key that begins with "${prefix}".`);
  for (const manifest of manifests) {
    const request = manifest.file.replace(/\.csv$/, '.json');
    const job = jobRequest(outputs, await upload(client, outputs, manifest));
    writeFileSync(request, `${JSON.stringify(job, null, 2)}\n`);
    console.log(`${manifest.keys} articles in ${manifest.file}:${commands(request, outputs.functionArn.split(':')[4] ?? '')}`);
  }
  if (manifests.length > 0)
    console.log(`\nWhat became of each article: aws s3 cp --recursive s3://${outputs.jobsBucket}/reports/ ${folder}/reports`);
  client.destroy();
}

try {
  const { stack = '', prefix, to, help } = readArguments(process.argv.slice(2));
  if (help) process.stdout.write(usage);
  else
    await backfill(stack, prefix, to).catch((error) => {
      console.error(`backfill: ${(error as Error).message}`);
      process.exitCode = 1;
    });
} catch (error) {
  console.error(`backfill: ${(error as Error).message}\n\n${usage}`);
  process.exitCode = 2;
}
