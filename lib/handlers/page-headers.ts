import type { HttpResponse } from './http.ts';

/** What every page is sent with. The policy is loaded only now: JSON does without. */
export async function pageHeaders(): Promise<HttpResponse['headers']> {
  const { securityPolicy } = await import('../web/security-policy.ts');
  return { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': securityPolicy };
}
