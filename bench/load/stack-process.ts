import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packagedTemplate, packageIfNeeded } from '../../local/service-package.ts';
import { startStack } from '../../local/stack.ts';
import { root } from '../packaged-functions.ts';

/** Where the program under load is. */
export interface StackFacts {
  readonly apiUrl: string;
  readonly s3Url: string;
  readonly eventsUrl: string;
  readonly bucket: string;
}

// The whole program in a process of its own, so that whoever makes the load does not slow it down.
await packageIfNeeded(root, (message) => console.error(message));
const dataDirectory = mkdtempSync(join(tmpdir(), 'keyclaims-load-'));
const { apiUrl, s3Url, eventsUrl, watchedBucket, stop } = await startStack({ templateFile: packagedTemplate(root), dataDirectory });
process.once('disconnect', async () => {
  await stop(0);
  rmSync(dataDirectory, { recursive: true, force: true });
  process.exit(0);
});
process.send?.({ apiUrl, s3Url, eventsUrl: eventsUrl ?? '', bucket: watchedBucket ?? '' } satisfies StackFacts);
