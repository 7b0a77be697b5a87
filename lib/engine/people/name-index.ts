/** Names that have something in common: a surname, a first word, an acronym. Lists stay short, so that looking up costs the same in any article. */
export interface NameIndex {
  readonly add: (key: string, entity: number) => void;
  /** In order of first mention; more than `mostNames` are not told apart anyway. */
  readonly get: (key: string) => readonly number[];
}

/** Of so many people with one surname a bare surname names nobody. */
export const mostNames = 12;

export function nameIndex(): NameIndex {
  const lists = new Map<string, number[]>();
  return {
    add(key, entity) {
      const list = lists.get(key);
      if (!list) lists.set(key, [entity]);
      else if (list.length < mostNames && !list.includes(entity)) list.push(entity);
    },
    get: (key) => lists.get(key) ?? [],
  };
}
