import { letterTest } from '../letter-pattern.ts';
import { isInside } from '../spans.ts';
import type { ClaimContext, Entity, People, Span } from '../types.ts';
import { wordsIn } from '../words-in.ts';

/** Words that take up what their own sentence has just said. */
const relatives: ReadonlySet<string> = new Set(['who', 'whom', 'whose', 'which', 'that']);
/** The attribution says whose words they are. */
const firstPerson: ReadonlySet<string> = new Set(['i', 'me', 'my', 'mine', 'myself', 'we', 'us', 'our', 'ours', 'ourselves']);
/** They stand for people only. */
const personal: ReadonlySet<string> = new Set(['he', 'him', 'his', 'himself', 'she', 'her', 'hers', 'herself']);
/** What a description or a pronoun opens with. "King" behind "Turi" and "America" for "the United States" are names themselves. */
const pointing: ReadonlySet<string> = new Set([
  'the',
  'this',
  'that',
  'these',
  'those',
  'its',
  'their',
  'it',
  'they',
  'them',
  'itself',
  'themselves',
  ...personal,
]);
const placeWords: ReadonlySet<string> = new Set([
  'area',
  'city',
  'country',
  'county',
  'district',
  'island',
  'nation',
  'province',
  'region',
  'state',
  'town',
  'village',
]);
/** "The city said": who speaks for a place. */
const authority = /\b(?:Administration|Authority|Council|County|Government|State)$/u;

/** "The city" is a town or its council, not the "Taipei City Lantern Festival". */
const canBePlace = ({ name, type }: Entity): boolean => type === 'place' || authority.test(name);

/** "Sessions", "eBay". */
const hasCapital = letterTest(String.raw`\p{Lu}`);
const isAcronym = letterTest(String.raw`^[\p{Lu}\p{N}.&]{2,}$`);

interface Mention extends Span {
  readonly entity: number;
}

/** "Mr. Sessions", "NOBLE": a form of the name. "He", "the group", "the Labour leader" stand for one. */
function isName(mention: string, name: string): boolean {
  const names = new Set(wordsIn(name));
  return isAcronym(mention) || wordsIn(mention).some((part) => hasCapital(part) && names.has(part));
}

/** For claims of one article: the mention by which each can be read without it. */
export function contextFinder(text: string, { entities }: People): (spans: readonly Span[]) => ClaimContext | null {
  const mentions = entities
    .flatMap((entity, index) => entity.mentions.map(({ start, end }): Mention => ({ start, end, entity: index })))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const textOf = ({ start, end }: Span): string => text.slice(start, end);
  const nameOf = (index: number): string => entities[index]?.name ?? '';
  const standsFor = (mention: Mention): boolean => {
    const text = textOf(mention);
    const words = wordsIn(text);
    const lower = text.toLowerCase();
    const entity = entities[mention.entity];
    if (personal.has(lower) && entity?.type !== 'person') return false;
    if (words.every((word) => hasCapital(word.charAt(0))) && !pointing.has(words[0]?.toLowerCase() ?? '')) return false;
    if (placeWords.has(words.at(-1)?.toLowerCase() ?? '') && !(entity && canBePlace(entity))) return false;
    return !relatives.has(lower) && !firstPerson.has(lower) && !isName(text, nameOf(mention.entity));
  };
  return (spans) => {
    const start = spans[0]?.start ?? 0;
    const end = spans.at(-1)?.end ?? 0;
    const inside = mentions.filter((mention) => mention.start >= start && mention.end <= end && isInside(mention, spans));
    const named = new Set(inside.flatMap((mention) => (isName(textOf(mention), nameOf(mention.entity)) ? [mention.entity] : [])));
    const reference = inside.find((mention) => standsFor(mention) && !named.has(mention.entity));
    const name = reference && namingMention(text, entities[reference.entity], reference.start);
    return reference && name ? { entity: reference.entity, reference: { start: reference.start, end: reference.end }, name } : null;
  };
}

/** The full name where it stands last before the offset, else where it stands first; null where it is pieced together. */
function namingMention(text: string, entity: Entity | undefined, offset: number): Span | null {
  if (!entity) return null;
  const full = entity.mentions.filter(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ') === entity.name);
  return full.findLast(({ end }) => end <= offset) ?? full[0] ?? null;
}
