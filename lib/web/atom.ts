import { type Feed, type FeedItem, publishedTime } from './feed.ts';
import { html } from './html.ts';
import { plainText } from './plain-text.ts';

/** Of a feed without entries, which must have some time all the same. */
const never = '1970-01-01T00:00:00Z';

/** RFC 4287. HTML's escapes are those of XML. */
export const atom = ({ title, homeAddress, feedAddress, items }: Feed): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n${
    html`<feed xmlns="http://www.w3.org/2005/Atom">
<id>${feedAddress}</id>
<title>${title}</title>
<updated>${items[0]?.updated ?? never}</updated>
<author><name>Keyclaims</name></author>
<link rel="self" type="application/atom+xml" href="${feedAddress}"/>
<link rel="alternate" type="text/html" href="${homeAddress}"/>
${items.map(entry)}</feed>
`.markup
  }`;

function entry({ summary, address, updated }: FeedItem) {
  const { id, article } = summary;
  const published = publishedTime(summary);
  return html`<entry>
<id>${address}</id>
<title>${article.title ?? id}</title>
<updated>${updated}</updated>
${published && html`<published>${published}</published>\n`}${article.byline && html`<author><name>${article.byline}</name></author>\n`}<link rel="alternate" type="text/html" href="${address}"/>
<summary>${summary.summary.text}</summary>
<content type="text">${plainText(summary)}</content>
</entry>
`;
}
