import type { FoundFiles } from './found-files.ts';
import type { InboxMemory } from './inbox-memory.ts';

export type Change =
  | { readonly kind: 'upload'; readonly key: string; readonly path: string; readonly signature: string }
  | { readonly kind: 'remove'; readonly key: string };

/** What differs between the inbox and the bucket. */
export function pendingChanges({ files, unread }: FoundFiles, memory: Pick<InboxMemory, 'keys' | 'signature'>): readonly Change[] {
  const uploads = [...files]
    .filter(([key, { signature }]) => memory.signature(key) !== signature)
    .map(([key, { path, signature }]): Change => ({ kind: 'upload', key, path, signature }));
  const removals = [...memory.keys]
    .filter((key) => !files.has(key) && !unread.some((folder) => key.startsWith(folder)))
    .map((key): Change => ({ kind: 'remove', key }));
  return [...uploads, ...removals];
}
