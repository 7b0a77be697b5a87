import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { longKey, oddKey, type Site, startFilledSite } from './site.ts';
import { isInView, openPage } from './watched-page.ts';

let browser: Browser;
let site: Site;
beforeAll(async () => {
  [browser, site] = await Promise.all([launchChromium(), startFilledSite()]);
});
afterAll(() => Promise.all([browser?.close(), site?.stop()]));

const phone: BrowserContextOptions = { viewport: { width: 390, height: 800 }, isMobile: true, hasTouch: true };

const openArticle = (options: BrowserContextOptions = {}, hash = '') =>
  openPage(browser, `${site.origin}/summaries/${longKey}${hash}`, options);

describe('choosing a claim', () => {
  test('brings its evidence into view and marks all of it', async () => {
    const { page, faults } = await openArticle();
    expect(await isInView(page, '#c9-text')).toBe(false);
    await page.locator('#c9 .words a').click();
    await expect.poll(() => isInView(page, '#c9-text')).toBe(true);
    await expect.poll(() => isInView(page, '#c9 .words')).toBe(true);
    const chosen = await page.locator('mark.chosen').allTextContents();
    expect(chosen.join('')).toBe(await page.locator('#c9 .words a').textContent());
    expect(faults).toEqual([]);
  });

  test('works with a click on the card, and the label in the article leads back', async () => {
    const { page } = await openArticle();
    await page.locator('#c5 .foot').click({ position: { x: 3, y: 3 } });
    await expect.poll(() => isInView(page, '#c5-text')).toBe(true);
    await page.locator('#c5-text').click();
    expect(new URL(page.url()).hash).toBe('#c5');
    await expect.poll(() => isInView(page, '#c5 .words')).toBe(true);
  });

  test('brings evidence into view on a phone', async () => {
    const { page, faults } = await openArticle(phone);
    await page.locator('#c7 .words a').tap();
    await expect.poll(() => isInView(page, '#c7-text')).toBe(true);
    expect(faults).toEqual([]);
  });
});

test('the permanent link of a claim opens the page with the claim and its evidence in view', async () => {
  const { page, faults } = await openArticle({}, '#c9');
  await expect.poll(() => isInView(page, '#c9 .words')).toBe(true);
  await expect.poll(() => isInView(page, '#c9-text')).toBe(true);
  expect(await page.locator('.claims > li.chosen').getAttribute('id')).toBe('c9');
  expect(faults).toEqual([]);
});

test('copies a quotation with its source', async () => {
  const { page, faults } = await openArticle({ permissions: ['clipboard-read', 'clipboard-write'] });
  const claim = page.locator('.claims > li', { hasText: 'Ines Calloway' }).first();
  await claim.getByRole('button', { name: 'Copy quotation with source' }).click();
  await expect.poll(() => page.getByRole('status').textContent()).toBe('Copied.');
  const words = await claim.locator('.words a').textContent();
  const copied = String(await page.evaluate('navigator.clipboard.readText()'));
  expect(copied).toContain(words);
  expect(copied).toContain('Ines Calloway, in “Port Allerton to rebuild its harbour wall');
  expect(copied).toContain('by Marit Oduya and Colm Reyes, 2025-03-04');
  expect(copied).toContain(`${site.origin}/summaries/${longKey}#${await claim.getAttribute('id')}`);
  expect(faults).toEqual([]);
});

test('a speaker leads to all of their claims, and each of those back to its words', async () => {
  const { page, faults } = await openArticle();
  await page.locator('.speakers summary', { hasText: 'Desmond Achterberg' }).click();
  await page.getByRole('link', { name: 'Claims of Desmond Achterberg in all articles' }).click();
  await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe('Claims of Desmond Achterberg');
  expect(await page.locator('.summaries > li').count()).toBe(2); // the same article under two keys
  const claim = page.locator('.claims > li').first();
  expect(await claim.textContent()).toContain('Desmond Achterberg');
  const words = await claim.locator('.words a').textContent();
  await claim.locator('.words a').click();
  await expect.poll(async () => (await page.locator('mark.chosen').allTextContents()).join('')).toBe(words);
  expect(faults).toEqual([]);
});

test('arrow keys go from claim to claim, Enter chooses', async () => {
  const { page } = await openArticle();
  await page.locator('#c1 .words a').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).hash).toBe('#c2-text');
  await expect.poll(() => isInView(page, '#c2-text')).toBe(true);
});

test('everything that can be chosen is reached by the Tab key, claims before the article', async () => {
  const { page } = await openArticle();
  const reached: string[] = [];
  for (let presses = 0; presses < 200 && reached.at(-1) !== 'BODY'; presses++) {
    await page.keyboard.press('Tab');
    reached.push(
      await page.evaluate(`(({ tagName, hash, dataset }) => hash || (dataset.copy ? 'copy' : tagName))(document.activeElement)`),
    );
  }
  for (const target of ['#claims', '#c1-text', '#c10-text', '#c10', 'copy', 'SUMMARY']) expect(reached).toContain(target);
  expect(reached.indexOf('#c1-text')).toBeLessThan(reached.lastIndexOf('#c1'));
});

test('a reading shows its figure, speakers, reasons and what was left out', async () => {
  const { page } = await openArticle();
  expect(await page.getByRole('group', { name: 'Key claims' }).getByRole('link').count()).toBe(10);
  const reasons = page.locator('#c2 details');
  expect(await reasons.locator('table').isVisible()).toBe(false);
  await reasons.locator('summary').click();
  expect(await reasons.locator('table').isVisible()).toBe(true);
  const speaker = page.locator('.speakers > li', { hasText: 'Lena Strand' });
  await speaker.locator('summary').click();
  await speaker.locator('a').first().click();
  const statement = new URL(page.url()).hash;
  await expect.poll(() => isInView(page, `${statement} + *`)).toBe(true);
  const caption = page.locator('.text details', { hasText: 'caption' });
  expect(await caption.locator('del').isVisible()).toBe(false);
  await caption.locator('summary').click();
  expect(await caption.locator('del').textContent()).toContain('The broken end of the north wall');
});

test('without JavaScript claims lead to their evidence, and reasons and folded parts open', async () => {
  const { page, faults } = await openArticle({ javaScriptEnabled: false });
  await page.locator('#c9 .words a').click();
  await expect.poll(() => isInView(page, '#c9-text')).toBe(true);
  await page.locator('#c2 details summary').click();
  expect(await page.locator('#c2 details table').isVisible()).toBe(true);
  expect(await page.getByRole('button', { name: 'Copy' }).count()).toBe(0);
  expect(faults).toEqual([]);
});

test.each([
  ['wide', {}],
  ['phone', phone],
])('nothing is wider than a %s window', async (_, options) => {
  const { page } = await openArticle(options);
  expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0);
});

test('a page that is still good keeps its style and its script', async () => {
  const { page, faults } = await openArticle();
  await page.goto(page.url());
  expect(site.statuses.at(-1)).toBe(304);
  expect(await page.locator('#c1 button').isVisible()).toBe(true);
  expect(faults).toEqual([]);
});

test('dark mode is dark', async () => {
  const lightness = async (colorScheme: 'light' | 'dark') => {
    const { page } = await openArticle({ colorScheme });
    const colour = String(await page.evaluate('getComputedStyle(document.body).backgroundColor'));
    return Math.max(...(colour.match(/\d+/g) ?? []).map(Number));
  };
  expect(await lightness('light')).toBeGreaterThan(200);
  expect(await lightness('dark')).toBeLessThan(60);
});

test('printed, it has the claims, the article and the address, and nothing to click or scroll', async () => {
  const { page } = await openArticle();
  await page.emulateMedia({ media: 'print' });
  for (const part of ['#c10 .words', '#c10-text', '.printed']) expect(await page.locator(part).isVisible()).toBe(true);
  for (const part of ['nav.top', '#c1 button', '#c1 details']) expect(await page.locator(part).isVisible()).toBe(false);
  expect(await page.evaluate(`(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)(document.querySelector('aside'))`)).toBe(0);
  expect((await page.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-');
});

test('an article under an odd key is found in the list and opens', async () => {
  const { page, faults } = await openPage(browser, `${site.origin}/`);
  await page.getByLabel('Keys that begin with').fill('odd keys/¿Qué? a+b & 1');
  await page.getByRole('button', { name: 'Search' }).click();
  expect(await page.locator('.summaries > li').count()).toBe(1);
  await page.locator('.summaries h2 a').click();
  expect(await page.locator('h1').textContent()).toContain('Port Allerton');
  expect(await page.locator('.facts').textContent()).toContain(oddKey);
  await page.locator('.facts a').click();
  expect(await page.locator('body').textContent()).toContain('PORT ALLERTON');
  expect(faults).toEqual([]);
});
