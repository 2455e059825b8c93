/** Fifty who look at the network of tests/api/compiler/network-rows.ts, each from a place of their own. */
import { type AccountWrites, localViewer, type Viewer } from '../../api/context.ts';
import { idsOf } from '../api/compiler/network-rows.ts';

const organisations = idsOf('Organisation');
const member = (open: Viewer['open'], ...steps: readonly number[]): Viewer => ({
  id: `${open.join('+')} ${steps.join('+')}`,
  open,
  organisations: ownOf(steps),
  writes: 'NOTHING',
});
const ownOf = (steps: readonly number[]) => steps.flatMap((step) => organisations[step % organisations.length] ?? []);
/** Coordinates the first of their organisations, and belongs to the others. */
const writing = (role: AccountWrites['role'], ...steps: readonly number[]): Viewer => {
  const [coordinated, ...others] = ownOf(steps);
  const viewer = member(signedIn, ...steps);
  const writes = { role, coordinates: coordinated === undefined ? [] : [coordinated], memberOf: others };
  return { ...viewer, id: `${role} ${viewer.id}`, writes };
};
const signedIn = ['PUBLIC', 'NETWORK'] as const;

/** Everyone's eyes, nobody's, and members of one organisation, of two and of three. */
export const viewers: readonly Viewer[] = [
  localViewer,
  member(['PUBLIC']),
  member(signedIn),
  member(['PUBLIC'], 3),
  ...organisations.map((_, i) => member(signedIn, i)),
  ...organisations.map((_, i) => writing('MEMBER', i, i + 7)),
  writing('NETWORK_COORDINATOR'),
  writing('NETWORK_COORDINATOR', 8, 13, 20),
];
