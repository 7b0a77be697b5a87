import { describe, expect, test } from 'vitest';
import { summarize } from '../../lib/summarize.ts';
import { type ClaimsView, claimsPage } from '../../lib/web/claims-page.ts';

const summary = summarize({
  id: 'a.txt',
  title: 'Bridge to reopen',
  text: 'Mayor Ana Ruiz said on Monday that the bridge will reopen in May after repairs that cost $4 million. Drivers cheered. “We will not close it again for ten years,” Ruiz said.',
});
const article = { summary, address: 'https://example.org/summaries/a.txt', url: '/summaries/a.txt' };
const pageOf = (view: Partial<ClaimsView>): string =>
  claimsPage({ articles: [article], summariesRead: 1, source: '', prefix: '', nextUrl: null, alternates: [], ...view });

describe('the page of claims', () => {
  test('leads from each claim to its words in its article', () => {
    const [claim] = summary.claims;
    expect(claim?.text).toContain('reopen in May');
    expect(pageOf({})).toContain(`href="/summaries/a.txt#c1-text">${claim?.text}`);
  });

  test('numbers claims as their article does, whichever of them are shown', () => {
    const [, second] = summary.claims;
    if (!second) throw new Error('no second claim');
    const page = pageOf({ articles: [{ ...article, summary: { ...summary, claims: [second] } }] });
    expect(page).toContain('<span class="number">2</span>');
    expect(page).not.toContain('<span class="number">1</span>');
  });

  test('leaves out articles in which nothing was found, and says how many were looked through', () => {
    const page = pageOf({ articles: [{ ...article, summary: { ...summary, claims: [] } }], summariesRead: 3, nextUrl: '/claims?cursor=b' });
    expect(page).toContain('0 claims in the 3 articles looked through here');
    expect(page).not.toContain('Bridge to reopen');
    expect(page).toContain('<a rel="next" href="/claims?cursor=b">');
  });

  test('keeps what was asked for in its search', () => {
    const page = pageOf({ source: 'Ana "R" Ruiz', prefix: '2026/' });
    expect(page).toContain('name="source" value="Ana &quot;R&quot; Ruiz"');
    expect(page).toContain('name="prefix" value="2026/"');
  });
});
