import type { Alternate } from '../web/alternates.ts';
import type { Representation } from './representations.ts';

export const alternates = (url: string, representations: readonly Representation[], shown: string): Alternate[] =>
  representations
    .filter(({ format }) => format !== shown)
    .map(({ name, mediaType, format }) => ({ name, mediaType, url: inFormat(url, format) }));

/** `/summaries/a.txt` → `/summaries/a.txt?format=html` */
const inFormat = (url: string, format: string): string => `${url}${url.includes('?') ? '&' : '?'}format=${format}`;

/** RFC 8288: `</summaries/a.txt?format=html>; rel="alternate"; type="text/html"` */
export const alternateLinks = (others: readonly Alternate[]): string[] =>
  others.map(({ url, mediaType }) => `<${url}>; rel="alternate"; type="${mediaType}"`);
