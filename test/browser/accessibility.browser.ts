import axe from 'axe-core';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { hostileKey, longKey, refusedKey, type Site, startFilledSite, waitingKey } from './site.ts';
import { openPage } from './watched-page.ts';

let browser: Browser;
let site: Site;
beforeAll(async () => {
  [browser, site] = await Promise.all([launchChromium(), startFilledSite({ takesUploads: true })]);
});
afterAll(() => Promise.all([browser?.close(), site?.stop()]));

interface Violation {
  readonly id: string;
  readonly impact: string | null;
  readonly help: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

const pages = {
  list: '/',
  'empty list': '/?prefix=nothing-begins-so',
  article: `/summaries/${longKey}`,
  claims: '/claims?source=Ines+Calloway',
  'no claims': '/claims?source=nobody',
  'claim of an article': `/summaries/${longKey}#c3`,
  'hostile article': `/summaries/${hostileKey}`,
  'waiting article': `/summaries/${waitingKey}`,
  'refused article': `/summaries/${refusedKey}`,
  'missing article': '/summaries/missing.txt',
  'wrong request': '/summaries?format=html&limit=0',
};

const looks = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  phone: { viewport: { width: 390, height: 800 }, isMobile: true, hasTouch: true },
} satisfies Record<string, BrowserContextOptions>;

const cases = Object.entries(pages).flatMap(([name, path]) =>
  Object.entries(looks).map(([look, options]) => [name, look, path, options] as const),
);

test.each(cases)('%s, %s: axe finds nothing', async (_name, _look, path, options) => {
  const { page } = await openPage(browser, site.origin + path, options);
  await page.evaluate('for (const folded of document.querySelectorAll("details")) folded.open = true');
  await page.evaluate(axe.source);
  const violations = (await page.evaluate('axe.run().then(({ violations }) => violations)')) as Violation[];
  expect(violations.map(({ id, impact, help, nodes }) => ({ id, impact, help, where: nodes.slice(0, 3) }))).toEqual([]);
});
