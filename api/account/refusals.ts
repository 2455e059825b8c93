/** Who may ask for what of accounts. */
import type { RequestContext, Viewer } from '../context.ts';
import { failure } from '../errors.ts';

/** True for an administrator; not for the local viewer. */
export const isAdministrator = ({ writes }: Viewer): boolean => typeof writes !== 'string' && writes.role === 'ADMIN';

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
export function refuseReader({ viewer, knownBy }: RequestContext): void {
  if (viewer.writes === 'EVERYTHING' || isAdministrator(viewer)) return;
  throw failure(knownBy === 'NOTHING' ? 'signInFirst' : 'administratorsOnly');
}
