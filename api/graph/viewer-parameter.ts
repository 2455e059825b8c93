/** `$viewer`: whoever asks, as every compiled statement knows them. */
import type { Viewer } from '../context.ts';

/** What the guard and the permissions are worked out from; see `cypher/<concept>/<Type>.permissions.cypher`. */
export interface ViewerParameter extends Pick<Viewer, 'id' | 'open' | 'organisations'> {
  /** True for the local viewer. */
  readonly writesEverything: boolean;
  readonly isNetworkCoordinator: boolean;
  readonly isAdministrator: boolean;
  /** Ids of the organisations that the viewer writes for. */
  readonly coordinates: readonly string[];
  /** Ids of the organisations that the viewer proposes partnerships for beside those. */
  readonly memberOf: readonly string[];
}

/** The parameter's value for a viewer; an administrator writes for nobody. */
export function viewerParameter({ id, open, organisations, writes }: Viewer): ViewerParameter {
  const writesEverything = writes === 'EVERYTHING';
  const account = typeof writes === 'string' ? null : writes;
  const isAdministrator = account?.role === 'ADMIN';
  const { coordinates, memberOf } = account && !isAdministrator ? account : { coordinates: [], memberOf: [] };
  const isNetworkCoordinator = writesEverything || account?.role === 'NETWORK_COORDINATOR';
  return { id, open, organisations, writesEverything, isNetworkCoordinator, isAdministrator, coordinates, memberOf };
}
