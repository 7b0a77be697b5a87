import type { Attribution, Document, People, Span } from '../types.ts';
import { firstPersonReferences } from './first-person.ts';
import { namedPeople } from './named-people.ts';
import { namesInHeading } from './names-in-headings.ts';
import { resolveReferences } from './references.ts';
import { entityOfSource } from './sources.ts';
import { inTextOrder, type OwnedSpan } from './text-order.ts';

/** Who is who: names that belong together, the words that stand for them, and whose words each attribution reports. */
export function whoIsWho(document: Document, attributions: readonly Attribution[]): People {
  const { text, sentences } = document;
  const named = namedPeople(sentences);
  const references = resolveReferences(document, attributions, named);
  const spokenBy = attributions.map(({ source }) => (source ? entityOfSource(source, sentences, named, references) : null));
  const spoken = firstPersonReferences(document, attributions, spokenBy, named.people);
  // "I" as a source inside somebody's quotation.
  const speakerAt = new Map(spoken.map(({ start, entity }) => [start, entity]));
  const sources = attributions.map(({ source }, index) => spokenBy[index] ?? speakerAt.get(source?.start ?? -1) ?? null);

  const headings = named.headings.flatMap((heading) => namesInHeading(heading, named.entityOf));
  const names = named.mentions.flatMap((mention, index) => ownedBy(mention, named.owners[index]));
  const others = [...references.filter(({ isMention }) => isMention), ...spoken, ...headings];
  return inTextOrder(text, named.people, names, others, sources);
}

const ownedBy = ({ start, end }: Span, entity: number | null | undefined): OwnedSpan[] =>
  typeof entity === 'number' ? [{ start, end, entity }] : [];
