/** A failure of starting whose message alone tells the person who started it what to do; no stack is shown for it. */
export class StartError extends Error {
  override readonly name = 'StartError';
}
