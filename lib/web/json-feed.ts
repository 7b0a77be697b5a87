import { type Feed, type FeedItem, publishedTime } from './feed.ts';
import { plainText } from './plain-text.ts';

/** https://www.jsonfeed.org/version/1.1/ */
export const jsonFeed = ({ title, homeAddress, feedAddress, items }: Feed): object => ({
  version: 'https://jsonfeed.org/version/1.1',
  title,
  home_page_url: homeAddress,
  feed_url: feedAddress,
  items: items.map(item),
});

function item({ summary, address, updated }: FeedItem): object {
  const { id, article } = summary;
  const published = publishedTime(summary);
  return {
    id: address,
    url: address,
    title: article.title ?? id,
    summary: summary.summary.text,
    content_text: plainText(summary),
    date_modified: updated,
    ...(published !== null && { date_published: published }),
    ...(article.byline !== null && { authors: [{ name: article.byline }] }),
    ...(article.language !== null && { language: article.language }),
  };
}
