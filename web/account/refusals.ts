/** Why nobody was signed in by the provider, as the address says it, in the reader's words. */
import { m } from '../language/messages.ts';

const texts = new Map([
  ['FAILED', m.account_refused_FAILED],
  ['NO_ACCOUNT', m.account_refused_NO_ACCOUNT],
  ['TOO_LATE', m.account_refused_TOO_LATE],
  ['TOO_OFTEN', m.account_refused_TOO_OFTEN],
  ['UNAVAILABLE', m.account_refused_UNAVAILABLE],
]);

/** The sentence; undefined where the address names no refusal. */
export function refusalText(refusal: string | null): string | undefined {
  return texts.get(refusal ?? '')?.();
}
