import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { articleFile, longKey, oddKey, refusedKey, type Site, startFilledSite, waitingKey } from './site.ts';
import { openPage } from './watched-page.ts';

let browser: Browser;
let site: Site;
beforeAll(async () => {
  [browser, site] = await Promise.all([launchChromium(), startFilledSite()]);
});
afterAll(() => Promise.all([browser?.close(), site?.stop()]));

test.each([true, false])('a page that waits for its summary shows it by itself (JavaScript: %s)', async (javaScriptEnabled) => {
  const key = `late-${javaScriptEnabled}.txt`;
  site.articles.put(key, await articleFile('harbour-wall.txt'));
  const { page, faults } = await openPage(browser, `${site.origin}/summaries/${key}`, { javaScriptEnabled });
  expect(await page.locator('h1').textContent()).toBe('Being summarized');
  expect(await page.locator('main').textContent()).toContain(key);
  await site.summarize(key);
  await page.locator('h1', { hasText: 'Port Allerton' }).waitFor();
  expect(faults).toEqual([]);
});

test('a refused article says which, why and what to do', async () => {
  const { page, faults } = await openPage(browser, `${site.origin}/summaries/${refusedKey}`);
  const words = await page.locator('main').textContent();
  for (const part of [refusedKey, 'at least 20 are needed', 'Put a better file under the same key']) expect(words).toContain(part);
  await page.getByRole('link', { name: 'All summaries' }).click();
  expect(await page.locator('h1').textContent()).toBe('Summaries');
  expect(faults).toEqual([]);
});

test('the list says of each article whether it is ready, processing or refused, and why', async () => {
  const { page, faults } = await openPage(browser, `${site.origin}/`);
  const statusOf = (key: string) => page.locator('.summaries > li', { hasText: key }).locator('.status').textContent();
  expect(await Promise.all([longKey, oddKey, waitingKey, refusedKey].map(statusOf))).toEqual(['ready', 'ready', 'processing', 'refused']);
  expect(await page.locator('.summaries > li', { hasText: refusedKey }).textContent()).toContain('at least 20 are needed');
  expect(faults).toEqual([]);
});

test('the list goes on, page after page', async () => {
  const { page } = await openPage(browser, `${site.origin}/?limit=2`);
  const keys: string[] = [];
  for (;;) {
    keys.push(...(await page.locator('.summaries .quiet bdi:first-of-type').allTextContents()));
    const next = page.getByRole('link', { name: 'Next page' });
    if ((await next.count()) === 0) break;
    await next.click();
    await page.waitForLoadState();
  }
  expect(new Set(keys).size).toBe(keys.length);
  for (const key of [longKey, oddKey, waitingKey, refusedKey]) expect(keys).toContain(key);
});
