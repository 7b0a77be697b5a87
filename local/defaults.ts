/** Share of notifications that come twice. */
export const defaultDuplicates = 0.1;
/** Sandboxes of one function at once. */
export const defaultConcurrency = 4;
