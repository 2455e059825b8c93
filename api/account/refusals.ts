/** Who may ask for what of accounts. */
import type { RequestContext } from '../context.ts';
import { failure } from '../errors.ts';

/** UNAUTHENTICATED for whoever isn't signed in on the page. */
export function refuseWithoutSession({ knownBy }: RequestContext): void {
  if (knownBy !== 'SESSION') throw failure('signInFirst');
}

/** FORBIDDEN but for administrators, and for the demo's, since anyone on this machine may enter that. */
export function refuseUnlessAdministrator(context: RequestContext): void {
  refuseWithoutSession(context);
  refuseReader(context);
  if (context.isDemo) throw failure('demoAccountsStay');
}

/** UNAUTHENTICATED or FORBIDDEN for whoever may not see the accounts: all but administrators and the local viewer. */
export function refuseReader({ viewer: { writes }, knownBy }: RequestContext): void {
  if (writes === 'EVERYTHING' || (writes !== 'NOTHING' && writes.role === 'ADMIN')) return;
  throw failure(knownBy === 'NOTHING' ? 'signInFirst' : 'administratorsOnly');
}
