import type { EntityType } from '../../lib/engine/types.ts';

export interface Header {
  readonly id: string;
  readonly kind: string;
  readonly split: 'train' | 'test';
  readonly entities: readonly { readonly handle: string; readonly type: EntityType; readonly name: string | null }[];
}

const ENTITY = /^@(?<handle>[a-z][a-z0-9]*) (?<type>person|organization|place|other): (?<name>.+)$/u;
const UNNAMED = '(unnamed)';

/** `id: …`, `kind: …`, `split: …`, then one `@handle type: Name` a line. */
export function parseHeader(block: string): Header {
  const lines = block.split('\n');
  const field = (name: string): string => {
    const line = lines.find((candidate) => candidate.startsWith(`${name}: `));
    if (!line) throw new Error(`the header has no line "${name}: …"`);
    return line.slice(name.length + 2);
  };
  const split = field('split');
  if (split !== 'train' && split !== 'test') throw new Error(`expected split train or test, got "${split}"`);
  const entities = lines.filter((line) => !/^(?:id|kind|split): /u.test(line)).map(parseEntity);
  const twice = entities.find((entity, index) => entities.findIndex(({ handle }) => handle === entity.handle) !== index);
  if (twice) throw new Error(`@${twice.handle} is in the header twice`);
  return { id: field('id'), kind: field('kind'), split, entities };
}

function parseEntity(line: string): Header['entities'][number] {
  const groups = ENTITY.exec(line)?.groups;
  if (!groups) throw new Error(`expected "@handle person|organization|place|other: Name", got "${line}"`);
  const { handle = '', type, name = '' } = groups;
  return { handle, type: type as EntityType, name: name === UNNAMED ? null : name };
}
