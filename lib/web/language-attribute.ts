import type { Summary } from '../summary-format.ts';
import { type Html, html } from './html.ts';

/**
 * Tells a screen reader in which language the article's own words are; the page around them is English. It is empty where the language
 * is not known. Null: they are English, too.
 */
export const languageAttribute = ({ article: { language } }: Pick<Summary, 'article'>): Html | null =>
  language === 'en' ? null : html` lang="${language ?? ''}"`;
