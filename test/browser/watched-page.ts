import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';

export interface WatchedPage {
  readonly page: Page;
  /** What no page of ours does: load from elsewhere, break its own policy, fail in its script, open a dialog. */
  readonly faults: readonly string[];
}

const tellsViolations = `document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
  console.error('policy violated:', violatedDirective, blockedURI))`;

/** A tab of its own, closed when the test ends. Nothing moves smoothly, so that a test sees where things end up. */
export async function openPage(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce', ...options });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const faults: string[] = [];
  if (options.javaScriptEnabled !== false) await page.addInitScript(tellsViolations);
  const { origin } = new URL(url);
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith('data:')) faults.push(`request to ${request.url()}`);
  });
  page.on('console', (message) => {
    const isOfProblemPage = /^Failed to load resource: .* status of 4\d\d/.test(message.text()) && message.location().url === page.url();
    if (message.type() === 'error' && !isOfProblemPage) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('dialog', (dialog) => {
    faults.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(url);
  return { page, faults };
}

/** Whether the middle of an element's first line can be seen: inside the window, and not scrolled away inside another element. */
export const isInView = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate(`(() => {
    const { left, top, width, height } = document.querySelector(${JSON.stringify(selector)}).getClientRects()[0];
    const seen = document.elementFromPoint(left + width / 2, top + height / 2);
    return seen !== null && (seen.matches(${JSON.stringify(selector)}) || seen.closest(${JSON.stringify(selector)}) !== null);
  })()`);
