export type XmlContent = string | number | boolean | readonly XmlElement[];
/** Null and undefined leave the element out. */
export type XmlElement = readonly [name: string, content: XmlContent | null | undefined];

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Control characters become references, as S3 writes them; XML 1.0 readers refuse most of them: hence `encoding-type=url`. */
const escapeText = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: keys may hold any character
  text.replace(/[&<>"\u0000-\u001f]/g, (character) => entities[character] ?? `&#x${character.charCodeAt(0).toString(16)};`);

const element = ([name, content]: XmlElement): string =>
  content === null || content === undefined
    ? ''
    : `<${name}>${Array.isArray(content) ? content.map(element).join('') : escapeText(String(content))}</${name}>`;

/** The whole document: xmlDocument('Error', [['Code', 'NoSuchKey']]). */
export const xmlDocument = (root: string, content: readonly XmlElement[], namespace = 'http://s3.amazonaws.com/doc/2006-03-01/'): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${root}${namespace && ` xmlns="${namespace}"`}>${content.map(element).join('')}</${root}>`;
