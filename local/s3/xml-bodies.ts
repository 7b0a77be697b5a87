import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { algorithmNamed, checksumAlgorithms, checksumElement } from './checksums.ts';
import { S3Error } from './s3-error.ts';

/** Both documents may name a thousand keys or ten thousand parts; nothing that S3 takes is larger. */
export const maxXmlBytes = 4 * 1024 * 1024;

export interface Deletion {
  readonly quiet: boolean;
  readonly objects: readonly { readonly key: string; readonly versionId: string | null }[];
}

export interface CompletedPart {
  readonly number: number;
  readonly etag: string;
  readonly checksums: Readonly<Record<string, string>>;
}

const parser = new XMLParser({
  ignoreAttributes: true,
  parseTagValue: false, // a key "007" is not the number 7
  trimValues: false, // nor is " a " the key "a"
  htmlEntities: true, // for &#13; and the like
  isArray: (name) => name === 'Object' || name === 'Part',
});

const malformed = () =>
  new S3Error('MalformedXML', 'The XML you provided was not well-formed or did not validate against our published schema.');

/** The text of an element; elements within elements are not text. */
const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const unquoted = (etag: string): string => etag.trim().replace(/^"|"$/g, '');

function parseList(xml: string, root: string, list: string): { parsed: Record<string, unknown>; rows: Record<string, unknown>[] } {
  if (XMLValidator.validate(xml) !== true) throw malformed();
  const parsed = (parser.parse(xml) as Record<string, Record<string, unknown>>)[root];
  const rows = parsed?.[list];
  if (!parsed || !Array.isArray(rows) || !rows.every((row) => typeof row === 'object' && row !== null)) throw malformed();
  return { parsed, rows: rows as Record<string, unknown>[] };
}

export function parseDeletion(xml: string): Deletion {
  const { parsed, rows } = parseList(xml, 'Delete', 'Object');
  if (rows.length > 1000) throw malformed();
  return { quiet: textOf(parsed.Quiet)?.trim() === 'true', objects: rows.map(objectToDelete) };
}

function objectToDelete(row: Record<string, unknown>): Deletion['objects'][number] {
  const odd = Object.keys(row).find((name) => !['Key', 'VersionId', '#text'].includes(name));
  const key = textOf(row.Key);
  if (odd || !key) throw malformed();
  return { key, versionId: textOf(row.VersionId) };
}

export function parseCompletion(xml: string): readonly CompletedPart[] {
  const { rows } = parseList(xml, 'CompleteMultipartUpload', 'Part');
  return rows.map((row) => {
    const number = Number(textOf(row.PartNumber)?.trim() || Number.NaN);
    const etag = textOf(row.ETag);
    if (!Number.isInteger(number) || etag === null) throw malformed();
    return { number, etag: unquoted(etag), checksums: partChecksums(row) };
  });
}

function partChecksums(row: Record<string, unknown>): Record<string, string> {
  const given = Object.keys(row).filter((name) => name.startsWith('Checksum'));
  for (const name of given) algorithmNamed(name.slice('Checksum'.length));
  const known = checksumAlgorithms.map((algorithm) => [algorithm, textOf(row[checksumElement(algorithm)])?.trim()] as const);
  return Object.fromEntries(known.filter((entry): entry is typeof entry & [string, string] => entry[1] !== undefined));
}
