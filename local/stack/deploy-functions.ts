import { dirname, join } from 'node:path';
import type { Credentials } from '../credentials.ts';
import type { DataDirectory } from '../data-directory.ts';
import { LambdaFunction } from '../lambda/lambda-function.ts';
import { nodeBinary } from '../lambda/node-binary.ts';
import type { FunctionResource } from '../template/function-resources.ts';
import { unzip } from '../unzip.ts';
import { uploadPath } from '../upload-box.ts';

export interface DeployOptions {
  readonly templateFile: string;
  readonly data: DataDirectory;
  readonly credentials: Credentials;
  readonly s3Url: string;
  /** The most sandboxes of one function on this machine. */
  readonly concurrency: number;
  readonly idleTimeout: number;
  readonly complain: (message: string) => void;
}

/** The functions of the template by ARN, each unpacked from the artefact that would be deployed. */
export function deployFunctions(resources: readonly FunctionResource[], options: DeployOptions): ReadonlyMap<string, LambdaFunction> {
  const node = nodeBinary();
  return new Map(resources.map((resource) => [resource.arn, deploy(resource, node, options)]));
}

function deploy({ zip, reservedConcurrency, ...resource }: FunctionResource, node: string, options: DeployOptions): LambdaFunction {
  const { templateFile, data, credentials, s3Url, concurrency, idleTimeout, complain } = options;
  const taskRoot = data.taskRoot(resource.name);
  unzip(join(dirname(templateFile), zip), taskRoot);
  return new LambdaFunction({
    settings: {
      ...resource,
      taskRoot,
      concurrency: Math.min(concurrency, reservedConcurrency ?? concurrency),
      environment: { AWS_ENDPOINT_URL_S3: s3Url, UPLOAD_PATH: uploadPath, ...resource.environment },
    },
    credentials,
    node,
    logFile: data.log(resource.name),
    idleTimeout,
    complain,
  });
}
