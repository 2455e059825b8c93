/** Fifty who look at the network of tests/api/compiler/network-rows.ts, each from a place of their own. */
import { localViewer, type Viewer } from '../../api/context.ts';
import { idsOf } from '../api/compiler/network-rows.ts';

const organisations = idsOf('Organisation');
const member = (open: Viewer['open'], ...steps: readonly number[]): Viewer => ({
  id: `${open.join('+')} ${steps.join('+')}`,
  open,
  organisations: steps.flatMap((step) => organisations[step % organisations.length] ?? []),
  writes: 'NOTHING',
});
const signedIn = ['PUBLIC', 'NETWORK'] as const;

/** Everyone's eyes, nobody's, and members of one organisation, of two and of three. */
export const viewers: readonly Viewer[] = [
  localViewer,
  member(['PUBLIC']),
  member(signedIn),
  member(['PUBLIC'], 3),
  ...organisations.map((_, i) => member(signedIn, i)),
  ...organisations.map((_, i) => member(signedIn, i, i + 7)),
  member(signedIn, 0, 5, 11),
  member(signedIn, 8, 13, 20),
];
