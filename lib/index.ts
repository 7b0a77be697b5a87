export { maxArticleBytes } from './article/refusals.ts';
export { type ArticleFile, type ArticleText, type GivenFile, type SummaryOptions, summarize, summarizeFile } from './summarize.ts';
export { summaryBytes, summaryLine } from './summary-bytes.ts';
export type * from './summary-format.ts';
