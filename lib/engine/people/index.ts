import type { Attribution, Document, People, Span } from '../types.ts';
import { firstPersonReferences } from './first-person.ts';
import { growNames } from './growing-names.ts';
import { kindsOfOrganizations } from './kinds-of-organizations.ts';
import type { NamedPeople } from './named-people.ts';
import { namesInHeading } from './names-in-headings.ts';
import { namesOfArticle } from './names-of-article.ts';
import { whatIsKnown } from './people-known.ts';
import { resolveReferences } from './references.ts';
import { heldRoles, rolesByNoun } from './roles.ts';

import { entityOfSource } from './sources.ts';
import { inTextOrder, type OwnedSpan } from './text-order.ts';
import { capitalsTell } from './word-casing.ts';

/** Who is who: names that belong together, the words that stand for them, and whose words each attribution reports. */
export function whoIsWho(document: Document, attributions: readonly Attribution[]): People {
  const { sentences } = document;
  const names = namesOfArticle(sentences);
  const { entities, owners, entityOf } = growNames(names.mentions, sentences);
  const roles = heldRoles(sentences, names, owners);
  const people = whatIsKnown(entities, names.mentions, sentences);
  const kinds = kindsOfOrganizations(entities, names.mentions, roles);
  const rolesInText = new Map(roles.filter(({ phraseStart }) => phraseStart >= 0).map((role) => [role.phraseStart, role]));
  const known: NamedPeople = { ...names, owners, people, kinds, roles: rolesByNoun(roles), rolesInText };

  const references = resolveReferences(document, attributions, known);
  const spokenBy = attributions.map(({ source }) => (source ? entityOfSource(source, sentences, known, references) : null));
  const spoken = firstPersonReferences(document, attributions, spokenBy, (entity) => people[entity]?.type ?? 'other');
  // "I" as a source inside somebody's quotation.
  const speakerAt = new Map(spoken.map(({ start, entity }) => [start, entity]));
  const sources = attributions.map(({ source }, index) => spokenBy[index] ?? speakerAt.get(source?.start ?? -1) ?? null);

  const headings = sentences.filter((sentence) => !capitalsTell(sentence)).flatMap((sentence) => namesInHeading(sentence, entityOf));

  const named = names.mentions.flatMap((mention, index) => ownedBy(mention, owners[index]));
  return inTextOrder(document.text, people, named, [...references.filter(({ isMention }) => isMention), ...spoken, ...headings], sources);
}

const ownedBy = ({ start, end }: Span, entity: number | null | undefined): OwnedSpan[] =>
  typeof entity === 'number' ? [{ start, end, entity }] : [];
