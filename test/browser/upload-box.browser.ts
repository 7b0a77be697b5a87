import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { articleFile, type Site, startFilledSite, startSite } from './site.ts';
import { openPage } from './watched-page.ts';

let browser: Browser;
let site: Site;
beforeAll(async () => {
  [browser, site] = await Promise.all([launchChromium(), startSite({ takesUploads: true })]);
});
afterAll(() => Promise.all([browser?.close(), site?.stop()]));

const file = async (name: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(await articleFile('harbour-wall.txt')) });

test.each([true, false])('a chosen file is uploaded and followed to its page (JavaScript: %s)', async (javaScriptEnabled) => {
  const key = `Größe 1+${javaScriptEnabled}.txt`;
  const { page, faults } = await openPage(browser, `${site.origin}/`, { javaScriptEnabled });
  await page.getByLabel('Add articles').setInputFiles(await file(key));
  await page.getByRole('button', { name: 'Upload' }).click();
  await page.locator('h1', { hasText: 'Being summarized' }).waitFor();
  await site.summarize(key);
  await page.locator('h1', { hasText: 'Port Allerton' }).waitFor();
  expect(await page.locator('.facts').textContent()).toContain(key);
  expect(faults).toEqual([]);
});

test('files that are dropped are uploaded, and listed', async () => {
  const { page, faults } = await openPage(browser, `${site.origin}/`);
  await page.evaluate(`(() => {
    const dataTransfer = new DataTransfer();
    for (const name of ['dropped-1.txt', 'dropped-2.txt']) dataTransfer.items.add(new File(['Too short.'], name));
    const form = document.querySelector('form.upload');
    for (const kind of ['dragover', 'drop']) form.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }));
  })()`);
  await page.locator('.summaries > li', { hasText: 'dropped-2.txt' }).waitFor();
  expect(await page.locator('.summaries > li', { hasText: 'dropped-1.txt' }).locator('.status').textContent()).toBe('processing');
  expect(faults).toEqual([]);
});

test('a deployed page has no upload box', async () => {
  const deployed = await startFilledSite();
  const { page } = await openPage(browser, `${deployed.origin}/`);
  expect(await page.locator('form.upload, input[type=file]').count()).toBe(0);
  await deployed.stop();
});
