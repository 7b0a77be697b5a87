import { openLocalS3 } from './local-s3.ts';
import { s3Stores } from './s3-stores.ts';
import { storeContract } from './store-contract.ts';

storeContract('the stores on the S3 of npm start', async () => {
  const server = await openLocalS3();
  return s3Stores(server, server.close);
});
