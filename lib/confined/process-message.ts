/** What the process says: once that it is ready, then one answer for each article. */
export type ProcessMessage<Answer> =
  | { readonly kind: 'ready' }
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'failed'; readonly error: Error }
  /** It failed in a way after which nothing more is to be asked of it. */
  | { readonly kind: 'broken'; readonly error: Error };
