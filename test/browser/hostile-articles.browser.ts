import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Summary } from '../../lib/summary-format.ts';
import { launchChromium } from './chromium.ts';
import { articleFile, hostileKey, type Site, startFilledSite } from './site.ts';
import { openPage } from './watched-page.ts';

let browser: Browser;
let site: Site;
beforeAll(async () => {
  [browser, site] = await Promise.all([launchChromium(), startFilledSite()]);
});
afterAll(() => Promise.all([browser?.close(), site?.stop()]));

/** What article and key would bring with them if they came to life. */
const foreign =
  'main :is(script, style, img, iframe, object, embed, [onmouseover], [onerror], [onload], a[href^="javascript:"], a[href^="http"])';

describe('an article that is an attack', () => {
  test('shows as text, word for word', async () => {
    const { page, faults } = await openPage(browser, `${site.origin}/summaries/${hostileKey}`);
    expect(await page.title()).toBe(`${hostileKey} · Keyclaims`);
    expect(await page.locator(foreign).count()).toBe(0);
    const shown = await page.locator('.text').textContent();
    const parts = [
      '<script>document.title',
      "<a href='javascript:",
      '<iframe src="https://evil.example/frame">',
      '<!-- and here',
      '&#60;b&#62;',
    ];
    for (const part of parts) expect(shown).toContain(part);
    expect(faults).toEqual([]);
  });

  test('cannot turn the text around it: bidirectional controls are shown by their names', async () => {
    const { page } = await openPage(browser, `${site.origin}/summaries/${hostileKey}`);
    const shown = (await page.locator('.text').textContent()) ?? '';
    expect(await articleFile('hostile.txt')).toMatch(/\u202e/);
    expect(shown).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    expect(shown).toContain('[U+202E]rise to $900 million[U+202C]');
  });

  test('does not get through by its key', async () => {
    const key = '"><script>document.title="taken over"</script><img src=x onerror=alert(1)>.txt';
    site.articles.put(key, await articleFile('hostile.txt'));
    const waiting = await openPage(browser, `${site.origin}/summaries?key=${encodeURIComponent(key)}`);
    await site.summarize(key);
    const ready = await openPage(browser, `${site.origin}/summaries?key=${encodeURIComponent(key)}`);
    const missing = await openPage(browser, `${site.origin}/summaries?key=${encodeURIComponent(`missing ${key}`)}`);
    const list = await openPage(browser, `${site.origin}/?prefix=${encodeURIComponent(key.slice(0, -4))}`);
    for (const { page, faults } of [waiting, ready, missing, list]) {
      expect(await page.locator(foreign).count()).toBe(0);
      expect(await page.locator('main').textContent()).toContain(key.slice(0, -4));
      expect(faults).toEqual([]);
    }
  });

  test('does no harm when it is the same page opened as text, Markdown or data', async () => {
    for (const format of ['text', 'markdown', 'csv', 'jsonld', 'json']) {
      const { headers } = await fetch(`${site.origin}/summaries/${hostileKey}?format=${format}`);
      expect(headers.get('content-type')).not.toContain('html');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    }
  });
});

test('a page of ten thousand claims loads, and the last one can be chosen', async () => {
  const stored = await site.summaries.read(hostileKey);
  const summary = JSON.parse(stored?.body ?? '') as Summary;
  const [claim] = summary.claims;
  const claims = Array.from({ length: 10_000 }, (_, index) => ({ ...claim, id: `c${index + 1}` }));
  await site.summaries.write(hostileKey, JSON.stringify({ ...summary, claims }));
  const { page, faults } = await openPage(browser, `${site.origin}/summaries/${hostileKey}#c10000`);
  expect(await page.locator('.claims > li').count()).toBe(10_000);
  await expect.poll(() => page.locator('.claims > li.chosen').getAttribute('id'), { timeout: 30_000 }).toBe('c10000');
  expect(await page.locator(foreign).count()).toBe(0);
  expect(faults).toEqual([]);
});
