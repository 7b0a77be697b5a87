import { describe, test } from 'vitest';
import { s3Stores, withNewBuckets } from './s3-stores.ts';
import { storeContract } from './store-contract.ts';

// Any S3 server, to see that the stores work on more than our own:
// KEYCLAIMS_TEST_S3_ENDPOINT=http://127.0.0.1:9000 AWS_ACCESS_KEY_ID=… AWS_SECRET_ACCESS_KEY=… npx vitest run test/aws
const {
  KEYCLAIMS_TEST_S3_ENDPOINT: endpoint,
  AWS_ACCESS_KEY_ID: accessKeyId = '',
  AWS_SECRET_ACCESS_KEY: secretAccessKey = '',
} = process.env;

if (endpoint) {
  const server = { endpoint, credentials: { accessKeyId, secretAccessKey } };
  storeContract(`the stores on ${endpoint}`, async () => s3Stores(await withNewBuckets(server, String(process.pid))));
} else {
  describe('the stores on a foreign S3 server', () => test.skip('KEYCLAIMS_TEST_S3_ENDPOINT names none', () => {}));
}
