import { availableParallelism } from 'node:os';

/** Share of notifications that come twice. */
export const defaultDuplicates = 0.1;
/** Sandboxes of one function at once. More than processors would only take turns, and each has to warm up; two, so that one article never stops all others. */
export const defaultConcurrency = Math.max(2, availableParallelism());
