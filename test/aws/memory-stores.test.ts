import { memoryArticles, memorySummaries } from '../memory-stores.ts';
import { maxBytes, storeContract } from './store-contract.ts';

storeContract('the stores in memory', async () => {
  const articles = memoryArticles({ maxBytes });
  return {
    articles,
    summaries: memorySummaries(),
    putArticle: async (key, body, contentType) => articles.put(key, body, contentType),
    deleteArticle: async (key) => articles.delete(key),
    close: async () => {},
  };
});
