import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

export const schemaOrg = 'http://schema.org/';
export const annotations = 'http://www.w3.org/ns/oa#';

const rdfType = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const subClassOf = 'http://www.w3.org/2000/01/rdf-schema#subClassOf';

/** What a vocabulary says of its terms, as its publisher says it. */
export class Vocabulary {
  /** By subject and predicate. */
  readonly #said = new Map<string, string[]>();
  readonly terms: readonly string[];

  constructor(nquads: string, namespace: string) {
    const statements = nquads.matchAll(/^<([^>]+)> <([^>]+)> <([^>]+)> /gm); // of those about literals none matters here
    const terms = new Set<string>();
    for (const [, subject = '', predicate = '', object = ''] of statements) {
      const key = `${subject} ${predicate}`;
      this.#said.set(key, [...(this.#said.get(key) ?? []), object]);
      if (predicate === rdfType && subject.startsWith(namespace) && subject !== namespace) terms.add(subject);
    }
    this.terms = [...terms];
  }

  objects(subject: string, predicate: string): readonly string[] {
    return this.#said.get(`${subject} ${predicate}`) ?? [];
  }

  /** A class and all that it is one of. */
  ancestry(name: string): string[] {
    return [name, ...this.objects(name, subClassOf).flatMap((parent) => this.ancestry(parent))];
  }
}

const read = (file: string, namespace: string) => new Vocabulary(readFileSync(require.resolve(file), 'utf8'), namespace);

export const schemaOrgVocabulary = read('@vocabulary/schema/schema.nq', schemaOrg);
export const annotationVocabulary = read('@vocabulary/oa/oa.nq', annotations);

const named = (terms: readonly string[], namespace: string, nameOf: (name: string) => string): Record<string, string> =>
  Object.fromEntries(terms.map((term) => [nameOf(term.slice(namespace.length)), term]));

/** `hasTarget` → `target` */
const withoutHas = (name: string): string => name.replace(/^has([A-Z])/, (_, letter: string) => letter.toLowerCase());

/** The contexts' names for the terms: schema.org's are its own, those of anno.jsonld leave out "has" (Web Annotation Vocabulary, appendix A). */
const contexts: Readonly<Record<string, object>> = {
  'https://schema.org': { type: '@type', id: '@id', ...named(schemaOrgVocabulary.terms, schemaOrg, (name) => name) },
  'http://www.w3.org/ns/anno.jsonld': {
    type: '@type',
    id: '@id',
    ...named(annotationVocabulary.terms, annotations, withoutHas),
    motivation: { '@id': `${annotations}motivatedBy`, '@type': '@vocab' },
    body: { '@id': `${annotations}hasBody`, '@type': '@id' },
    source: { '@id': `${annotations}hasSource`, '@type': '@id' },
  },
};

/** Nothing is loaded from the network: contexts with nothing but the terms that the published vocabularies have. */
export async function contextLoader(url: string) {
  const context = contexts[url];
  if (context === undefined) throw new Error(`there is no context ${url}`);
  return { documentUrl: url, document: { '@context': context }, contextUrl: null };
}
