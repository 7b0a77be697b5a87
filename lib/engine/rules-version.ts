/** Raised whenever some article's output may change, so that summaries made by older rules can be told apart and made again. */
export const rulesVersion = '1';
