import type { EntityType, Span } from '../../lib/engine/types.ts';
import { parseHeader } from './header.ts';
import { type MarkedText, parseMarkup } from './markup.ts';
import { type QuotationMode, quotationMode, quotedSpans } from './quotation-mode.ts';

/** An article of the corpus: its plain text, and who says what in it. */
export interface AnnotatedArticle {
  readonly id: string;
  readonly kind: string;
  readonly split: Split;
  readonly text: string;
  /** In the order of their numbers. */
  readonly attributions: readonly AnnotatedAttribution[];
  /** In the order of the header. */
  readonly entities: readonly AnnotatedEntity[];
}

export type Split = 'train' | 'test';

/** Pieces are in text order. */
export interface AnnotatedAttribution {
  /** The number it has in the markup. */
  readonly number: number;
  /** Empty: nobody is named. */
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** Handle of the source's entity; null: no source, or one that is no entity of the header. */
  readonly entity: string | null;
  /** Name of that entity; null also where the article never names it. */
  readonly name: string | null;
  /** False for beliefs, wishes, intentions and stances: nothing need have been said. */
  readonly speech: boolean;
  readonly mode: QuotationMode;
}

export interface AnnotatedEntity {
  /** What mentions are marked with. */
  readonly handle: string;
  /** The fullest name in the article, without titles; null: never named. */
  readonly name: string | null;
  readonly type: EntityType;
  /** In text order; may be nested ("her" in "her lawyer"). */
  readonly mentions: readonly Span[];
}

/** Reads one file of `corpus/articles` (format: corpus/README.md). Throws an error that names the place where it is malformed. */
export function parseAnnotatedArticle(file: string): AnnotatedArticle {
  const cut = file.indexOf('\n\n');
  if (cut < 0) throw new Error('no blank line after the header');
  const header = parseHeader(file.slice(0, cut));
  const marked = parseMarkup(file.slice(cut + 2).trimEnd());
  const entities = header.entities.map((entity) => ({ ...entity, mentions: mentionsOf(marked, entity.handle) }));
  const nameOf = new Map(entities.map((entity) => [entity.handle, entity.name]));
  const unknown = marked.mentions.find((mention) => !nameOf.has(mention.handle));
  if (unknown) throw new Error(`@${unknown.handle} is not in the header`);
  const unused = entities.find((entity) => entity.mentions.length === 0);
  if (unused) throw new Error(`@${unused.handle} is never mentioned`);
  return {
    id: header.id,
    kind: header.kind,
    split: header.split,
    text: marked.text,
    attributions: attributionsOf(marked, nameOf),
    entities,
  };
}

const mentionsOf = (marked: MarkedText, handle: string): Span[] =>
  marked.mentions.filter((mention) => mention.handle === handle).map(({ start, end }) => ({ start, end }));

function attributionsOf(marked: MarkedText, nameOf: ReadonlyMap<string, string | null>): AnnotatedAttribution[] {
  const quoted = quotedSpans(marked.text);
  return numbersOf(marked).map((number) => {
    const pieces = (roles: string): Span[] =>
      marked.parts.filter((part) => part.numbers.includes(number) && roles.includes(part.role)).map(({ start, end }) => ({ start, end }));
    const source = pieces('s');
    const content = pieces('t');
    if (content.length === 0) throw new Error(`attribution ${number} has no content`);
    const entity = source[0] ? entityAt(marked, source[0]) : null;
    return {
      number,
      source,
      cue: pieces('cb'),
      content,
      entity,
      name: entity === null ? null : (nameOf.get(entity) ?? null),
      speech: pieces('b').length === 0,
      mode: quotationMode(marked.text, content, quoted),
    };
  });
}

/** Numbers must be 1, 2, 3 … in order of first appearance: a slip of the pen shows at once. */
function numbersOf(marked: MarkedText): number[] {
  const numbers = [...new Set(marked.parts.flatMap((part) => part.numbers))];
  numbers.forEach((number, index) => {
    if (number !== index + 1) throw new Error(`expected attribution ${index + 1}, got ${number}`);
  });
  return numbers;
}

const POSSESSIVE_PRONOUN = /^(?:his|her|its|their|whose)$/iu;

/** The source's entity is the widest mention that begins it, unless that only owns the head ("Ruiz’s rivals", "her rivals") or is one of several ("Ruiz and Lund"). */
function entityAt({ text, mentions }: MarkedText, source: Span): string | null {
  const first = mentions
    .filter((mention) => mention.start === source.start && mention.end <= source.end)
    .reduce<MarkedText['mentions'][number] | null>((widest, mention) => (widest && widest.end >= mention.end ? widest : mention), null);
  if (!first) return null;
  const rest = text.slice(first.end, source.end);
  const isOwner = rest !== '' && (/^[’']s?\s/u.test(rest) || POSSESSIVE_PRONOUN.test(text.slice(first.start, first.end)));
  const isOneOfSeveral = /^ and\s/u.test(rest);
  return isOwner || isOneOfSeveral ? null : first.handle;
}
