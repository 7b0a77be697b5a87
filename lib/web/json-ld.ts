import { attributionOf, statementIn } from '../summary-claims.ts';
import type { Attribution, Claim, Entity, SplitExcerpt, Summary } from '../summary-format.ts';
import { eachAuthor } from './authors.ts';
import { piecesOf } from './spans.ts';
import { type TextSelectors, textSelectors } from './text-selectors.ts';

export interface LinkedView {
  readonly summary: Summary;
  /** The very text that the summary's offsets refer to; without it there are no positions and no neighbouring words. */
  readonly text: string | null;
  /** Where the summary is read. */
  readonly address: string;
  /** Where the article's text is read, which the positions count in. */
  readonly textAddress: string;
}

type Select = ReturnType<typeof textSelectors>;

type Node = Readonly<Record<string, unknown>>;

/**
 * A summary as linked data: schema.org's NewsArticle, Claim and Quotation, and for each claim and quotation a W3C Web Annotation
 * that says where in the article it stands. Indirect speech is no Quotation.
 */
export function jsonLd(view: LinkedView): Node {
  const { claims, attributions, entities } = view.summary;
  const select = view.text === null ? null : textSelectors(view.text);
  const quotations = attributions.filter(({ mode }) => mode !== 'indirect');
  const speakers = entities.filter(({ type, id }) => type in agentTypes && attributions.some(({ source }) => source?.entity === id));
  return {
    '@context': 'https://schema.org',
    '@graph': [
      newsArticle(view, [...claims, ...quotations]),
      ...claims.map((claim) => claimNode(view, claim)),
      ...quotations.map((quotation) => quotationNode(view, quotation)),
      ...speakers.map((entity) => agent(view, entity)),
      ...claims.map(({ id, ...claim }) => annotation(view, id, claim, select)),
      ...quotations.map(({ id, content }) => annotation(view, id, content, select)),
    ],
  };
}

function newsArticle({ summary: { id, article, summary }, address, textAddress }: LinkedView, parts: readonly { id: string }[]): Node {
  const { title, byline, published, language, words } = article;
  return {
    '@type': 'NewsArticle',
    '@id': textAddress,
    identifier: id,
    ...(title !== null && { headline: title }),
    ...(byline !== null && { author: eachAuthor(byline).map((name) => ({ '@type': 'Person', name })) }),
    ...(published !== null && { datePublished: published }),
    ...(language !== null && { inLanguage: language }),
    wordCount: words,
    abstract: summary.text,
    hasPart: parts.map((part) => ({ '@id': `${address}#${part.id}` })),
  };
}

function claimNode(view: LinkedView, claim: Claim): Node {
  const { id, text } = claim;
  const isTheirs = statementIn(claim, view.summary) !== null;
  return {
    '@type': 'Claim',
    '@id': `${view.address}#${id}`,
    text,
    appearance: { '@id': view.textAddress },
    ...whoSaid(isTheirs ? 'author' : 'mentions', view, attributionOf(claim, view.summary)),
  };
}

const quotationNode = (view: LinkedView, quotation: Attribution): Node => ({
  '@type': 'Quotation',
  '@id': `${view.address}#${quotation.id}`,
  text: quotation.content.text,
  isPartOf: { '@id': view.textAddress },
  ...whoSaid('spokenByCharacter', view, quotation),
});

const agentTypes: Readonly<Partial<Record<Entity['type'], string>>> = { person: 'Person', organization: 'Organization' };

const agent = ({ address }: LinkedView, { id, name, type }: Entity): Node => ({
  '@type': agentTypes[type],
  '@id': `${address}#${id}`,
  name,
});

/** Nothing where we do not know who it is. */
function whoSaid(property: string, { summary, address }: LinkedView, said: Attribution | null): Node {
  const entity = summary.entities.find(({ id }) => id === said?.source?.entity);
  return entity && entity.type in agentTypes ? { [property]: { '@id': `${address}#${entity.id}` } } : {};
}

function annotation({ address, textAddress }: LinkedView, id: string, words: SplitExcerpt, select: Select | null): Node {
  const target = (selector: TextSelectors): Node => ({ source: textAddress, selector });
  const selectors = select === null ? [wordsAlone(words)] : piecesOf(words).map(select);
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${address}#${id}-annotation`,
    type: 'Annotation',
    motivation: 'identifying',
    body: `${address}#${id}`,
    target: selectors.length === 1 ? target(selectors[0] ?? []) : selectors.map(target),
  };
}

const wordsAlone = ({ text }: SplitExcerpt): TextSelectors => [{ type: 'TextQuoteSelector', exact: text }];
