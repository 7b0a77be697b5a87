import { answerArticles } from '../lib/confined/answer-articles.ts';
import { summarizeFile } from '../lib/summarize.ts';

answerArticles(process, summarizeFile);
