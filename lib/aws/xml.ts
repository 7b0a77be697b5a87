import { parseXML } from '@aws-sdk/xml-builder';

/** Elements by name: text, elements in turn, or a list where a name comes twice. */
export type XmlElement = Readonly<Record<string, unknown>>;

/** What is in a document whose root is so called; null for anything else, such as the page of a proxy. */
export function rootOf(body: Uint8Array, name: string): XmlElement | null {
  const element = parsed(body)?.[name];
  return typeof element === 'object' && element !== null ? (element as XmlElement) : null;
}

/** The elements of a name, however many there are. */
export const elementsOf = (parent: XmlElement, name: string): readonly XmlElement[] =>
  [parent[name] ?? []].flat().filter((element): element is XmlElement => typeof element === 'object');

export const textOf = (parent: XmlElement, name: string): string => String(parent[name] ?? '');

function parsed(body: Uint8Array): XmlElement | null {
  try {
    return parseXML(new TextDecoder().decode(body));
  } catch {
    return null;
  }
}
