import { wordList } from '../engine/word-list.ts';
import type { Attribution, Claim, Entity, Summary } from '../summary-format.ts';

/** Somebody who speaks in an article, or several of whom the same word is used ("officials"). */
export interface Speaker {
  /** Null: nobody is named. */
  readonly name: string | null;
  readonly type: Entity['type'] | null;
  /** In article order. */
  readonly statements: readonly Attribution[];
  /** Position among the speakers: the one who speaks most often is 0. */
  readonly rank: number;
}

export interface Speakers {
  /** Who speaks most often first; who begins first where several speak equally often. */
  readonly list: readonly Speaker[];
  /** The speaker of an attribution, by its id. */
  of(attribution: string | null): Speaker | null;
}

export function speakersOf({ attributions, entities }: Pick<Summary, 'attributions' | 'entities'>): Speakers {
  const types = new Map(entities.map(({ id, type }) => [id, type]));
  const groups = [...Map.groupBy(attributions, identity).values()].toSorted((a, b) => b.length - a.length);
  const list = groups.map((statements, rank) => {
    const source = statements[0]?.source ?? null;
    return { name: nameOf(source), type: types.get(source?.entity ?? '') ?? null, statements, rank };
  });
  const byStatement = new Map(list.flatMap((speaker) => speaker.statements.map(({ id }) => [id, speaker] as const)));
  return { list, of: (attribution) => byStatement.get(attribution ?? '') ?? null };
}

/** Who is not resolved is the same as long as the words are, but for words that tell nothing. */
const identity = ({ source }: Attribution): string => {
  if (source?.entity) return `entity ${source.entity}`;
  const name = nameOf(source);
  return name === null ? 'nobody' : `words ${source?.name ?? name.toLowerCase()}`;
};

/** Words that stand for somebody. Where it is not known for whom, two of them need not mean the same. */
const standIns = wordList(
  'i you he she it we they one who whom which that this these those what there another both two three four five six seven eight nine ten',
);

/** Of whom nothing is known but "he", nobody is named. */
function nameOf(source: Attribution['source']): string | null {
  if (source === null || source.name !== null) return source?.name ?? null;
  return source.entity === null && standIns.has(source.text.toLowerCase()) ? null : source.text;
}

/** A claim in the words of a heading: who says it. */
export const claimant = (claim: Claim, speakers: Speakers): string =>
  claim.attribution === null ? 'The article' : (speakers.of(claim.attribution)?.name ?? 'Nobody named');
