import { defineConfig } from 'vitest/config';

// Pages in a real browser: `npm run test:browser`. They are not part of `npm test`, which needs nothing but Node.
export default defineConfig({
  test: { include: ['test/browser/**/*.browser.ts'], testTimeout: 60_000, hookTimeout: 60_000, fileParallelism: false },
});
