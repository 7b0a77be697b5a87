// Origin: written for this project from general knowledge of the news.
import { words } from './entries.ts';

/** Words that name one institution by themselves in the news of a country. */
export const institutions = words(`
  capitol commons congress crown duma eurozone hollywood holyrood house knesset kremlin legislature lords parliament pentagon scotus
  senate treasury vatican westminster
`);
