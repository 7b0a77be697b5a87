import type { GrammaticalRole } from './grammatical-role.ts';
import type { Somebody } from './people-known.ts';

/** One mention of somebody, as later words look back on it. */
export interface InFocus {
  /** Null: somebody the article does not name ("a nurse"), who may be meant by "she" all the same. */
  readonly entity: number | null;
  readonly somebody: Somebody;
  readonly sentence: number;
  readonly paragraph: number;
  readonly start: number;
  readonly role: GrammaticalRole;
  readonly isPronoun: boolean;
  /** Index of the quotation it stands in, -1 outside. */
  readonly quotation: number;
  /** It is the source of reported speech. */
  readonly isSource: boolean;
}

/** The latest mentions, latest last: as many as a reader may keep in mind, so that looking back costs the same everywhere. */
export interface Focus {
  readonly add: (mention: InFocus) => void;
  readonly recent: () => readonly InFocus[];
}

const longestMemory = 40;

export function focus(): Focus {
  let mentions: InFocus[] = [];
  return {
    add(mention) {
      mentions.push(mention);
      if (mentions.length > 2 * longestMemory) mentions = mentions.slice(-longestMemory);
    },
    recent: () => mentions.slice(-longestMemory),
  };
}
