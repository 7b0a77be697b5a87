import { readArticleFile } from '../lib/article/read-article.ts';
import { answerArticles } from '../lib/confined/answer-articles.ts';

answerArticles(process, readArticleFile);
