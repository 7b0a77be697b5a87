/** Something that the person who starts the stack can put right: shown as its message, without a stack trace. */
export class StartError extends Error {
  override readonly name = 'StartError';
}
