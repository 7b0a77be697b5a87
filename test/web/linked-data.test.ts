import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { summarize } from '../../lib/summarize.ts';
import { jsonLd } from '../../lib/web/json-ld.ts';
import { annotations, annotationVocabulary, contextLoader, schemaOrg, schemaOrgVocabulary } from './vocabularies.ts';

const text = [
  'Bridge 😀 to reopen in May',
  'By Tom Ferrand',
  '',
  'Mayor Ana Ruiz said on Monday that the bridge will reopen in May after repairs that cost $4 million. 😀',
  '',
  '“We will 😀 not close it again for ten years,” Ruiz said, “or so I hope.” According to the Northline Company, 12 percent of all lorries are too heavy.',
].join('\n');
const view = { summary: summarize(text), address: 'https://example.org/s', textAddress: 'https://example.org/t' };
const document = jsonLd({ ...view, text });
const expand = (value: object) => jsonld.expand(value, { safe: true, documentLoader: contextLoader });

type Node = Readonly<Record<string, unknown>>;

/** Every node, at any depth. */
const nodesIn = (value: unknown): Node[] => {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (typeof value !== 'object' || value === null || '@value' in value) return [];
  return [value as Node, ...Object.values(value).flatMap(nodesIn)];
};

const typesOf = (node: Node): string[] => (node['@type'] as string[] | undefined) ?? [];

describe('linked data', () => {
  test('nothing of it gets lost, with the text and without', async () => {
    const types = new Set(nodesIn(await expand(document)).flatMap(typesOf));
    const own = ['NewsArticle', 'Claim', 'Quotation', 'Person'].map((name) => schemaOrg + name);
    const w3c = ['Annotation', 'TextQuoteSelector', 'TextPositionSelector'].map((name) => annotations + name);
    expect([...types]).toEqual(expect.arrayContaining([...own, ...w3c]));
    expect((await expand(jsonLd({ ...view, text: null }))).length).toBeGreaterThan(3);
  });

  test.each([
    ['Tom Ferrand', ['Tom Ferrand']],
    ['Jane Doe, The Harton Courier', ['Jane Doe, The Harton Courier']],
    ['Jane Doe and John Roe', ['Jane Doe', 'John Roe']],
    ['Jane Doe, John Roe, and Ann Poe', ['Jane Doe', 'John Roe', 'Ann Poe']],
    ['Jane Doe; John Roe & Ann Poe', ['Jane Doe', 'John Roe', 'Ann Poe']],
  ])('the authors of "%s"', (byline, names) => {
    const { summary } = view;
    const { '@graph': graph } = jsonLd({ ...view, summary: { ...summary, article: { ...summary.article, byline } }, text });
    expect((graph as Node[])[0]?.author).toEqual(names.map((name) => ({ '@type': 'Person', name })));
  });

  test('a term that no vocabulary has is found', async () => {
    await expect(expand({ '@context': 'https://schema.org', '@type': 'Claim', stance: 'x' })).rejects.toThrow('Safe mode');
    await expect(expand({ '@context': 'http://www.w3.org/ns/anno.jsonld', id: 'urn:a', type: 'Annotation', quote: 'x' })).rejects.toThrow(
      'Safe mode',
    );
  });

  test('properties of schema.org are on things that may have them', async () => {
    const nodes = nodesIn(await expand(document)).filter((node) => typesOf(node).some((type) => type.startsWith(schemaOrg)));
    expect(nodes.length).toBeGreaterThan(4);
    for (const node of nodes) {
      const kinds = typesOf(node).flatMap((type) => schemaOrgVocabulary.ancestry(type));
      for (const property of Object.keys(node).filter((name) => name.startsWith(schemaOrg))) {
        const domains = schemaOrgVocabulary.objects(property, `${schemaOrg}domainIncludes`);
        expect(
          domains.filter((domain) => kinds.includes(domain)),
          `${property} of ${typesOf(node)}`,
        ).not.toEqual([]);
      }
    }
  });

  test('terms of annotations are those of the W3C’s vocabulary', async () => {
    const names = nodesIn(await expand(document)).flatMap((node) => [...Object.keys(node), ...typesOf(node)]);
    const used = new Set(names.filter((name) => name.startsWith(annotations)));
    expect(used.size).toBeGreaterThan(8);
    for (const name of used) expect(annotationVocabulary.terms).toContain(name);
  });

  test('annotations name resources, not words, where the W3C wants resources', async () => {
    const found = nodesIn(await expand(document)).filter((node) => typesOf(node).includes(`${annotations}Annotation`));
    expect(found.length).toBeGreaterThan(2);
    for (const annotation of found) {
      expect(annotation[`${annotations}motivatedBy`]).toEqual([{ '@id': `${annotations}identifying` }]);
      expect(annotation[`${annotations}hasBody`]).toEqual([{ '@id': expect.stringContaining('https://example.org/s#') }]);
    }
  });
});
