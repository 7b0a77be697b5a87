import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Where Debian, Ubuntu, Google and macOS put it. */
const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Resolves no name: whatever a page tries to load from elsewhere fails on this machine. */
const noOtherHosts = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';

/** Fails, saying what to do, where there is no Chromium: a test of the pages that did not run is no test that passed. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = process.env.KEYCLAIMS_TEST_CHROMIUM ?? usualPlaces.find(existsSync);
  if (executablePath === undefined) {
    throw new Error('There is no Chromium here: install it (`apt-get install chromium`), or name one in KEYCLAIMS_TEST_CHROMIUM.');
  }
  const isRoot = process.getuid?.() === 0; // Chromium's sandbox does not start for root
  return chromium.launch({ executablePath, args: [noOtherHosts, ...(isRoot ? ['--no-sandbox'] : [])] });
}
