import { authorsIn } from '../../byline.ts';

const longestByline = 120;
const introduction = /^(?:(?:written|posted|reported|story|words|analysis|text) )?by(?:[:\s]+|(?=[A-Z]))/i;
const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?';
/** Where a date or a notice begins, also glued to the name: "Lucas Nolan22 Dec 2016". */
const afterwards = new RegExp(
  `\\s*(?:[|•·,–—-]\\s*)?(?:\\d{1,2}(?:st|nd|rd|th)? ${month}\\b|\\b${month} \\d|\\d{4}-\\d\\d|\\b(?:published|updated|posted|last modified)\\b|\\bfollow\\b|@\\w).*$`,
  'is',
);

/** What a page gives as its author → names: "by Lucas Nolan22 Dec 2016651" → "Lucas Nolan". Null where it names nobody. */
export function authorNames(given: string | null | undefined): string | null {
  const line = given?.replaceAll(/\s+/g, ' ').trim() ?? '';
  if (line === '' || /^(?:https?:|www\.)|^@|^\S+@\S+$/i.test(line)) return null;
  const names = line
    .replace(introduction, '')
    .replace(afterwards, '')
    .replace(/[\s,|•·–—-]+$/, '')
    .trim();
  if (!/\p{L}{2}/u.test(names) || /^(?:admin(?:istrator)?|editor|staff|guest|user|author|unknown)$/i.test(names)) return null;
  return names.length <= longestByline ? names : null;
}

/** A name in a document's properties may be that of a machine or an account: "Jane Doe" is read, "user-7" is not. */
export const likelyAuthor = (name: string | null | undefined): string | null => {
  const names = authorNames(name);
  return names === null ? null : authorsIn(`By ${names}`);
};
