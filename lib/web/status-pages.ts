import { html } from './html.ts';
import { page, topLinks } from './page.ts';

interface Processing {
  readonly key: string;
  readonly seconds: number;
}

/** While an article is being summarized. A script asks again and loads the page anew only for news; without one it is loaded each time. */
export const processingPage = ({ key, seconds }: Processing): string =>
  page({
    title: 'Being summarized · Keyclaims',
    head: html`<noscript><meta http-equiv="refresh" content="${seconds}"></noscript>`,
    body: html`${topLinks()}
<main><h1>Being summarized</h1>
<p>The article <bdi>${key}</bdi> has arrived and its summary is on its way, mostly within a few seconds.</p>
<p class="quiet" data-look-again="${seconds}">This page looks again every ${seconds} seconds by itself.</p></main>`,
  });

export interface Problem {
  readonly status: number;
  /** The key or the path that was asked for. */
  readonly asked: string;
  readonly title: string;
  readonly detail: string;
  readonly code: string;
  readonly requestId: string;
}

/** What went wrong, why, and what to do. */
export const problemPage = ({ status, asked, title, detail, code, requestId }: Problem): string =>
  page({
    title: `${title} · Keyclaims`,
    body: html`${topLinks()}
<main><h1>${title}</h1>
<p class="quiet">Asked for: <bdi>${asked}</bdi></p>
<p class="notice">${detail}</p>
${advice(status)}
<p><a href="/summaries">All summaries</a></p>
<p class="quiet">Status ${status}, code ${code}, request ${requestId}</p></main>`,
  });

function advice(status: number) {
  if (status === 422)
    return html`<p>Put a better file under the same key and the summary appears here by itself. Asking again without a new file gives the same answer.</p>`;
  if (status === 404) return html`<p>Look for the article by the beginning of its key in the list of all summaries.</p>`;
  return status >= 500 && html`<p>Try again in a moment. If it stays, tell whoever runs this service the request given below.</p>`;
}
