/** A viewer's rights as the store has them in the transaction of a change: one taken away a moment ago counts. */
import type { AccountWrites, Viewer } from '../context.ts';
import type { Read } from '../graph/graph.ts';
import { readCypher } from '../graph/cypher-file.ts';

const account = readCypher('permissions/account');

/** The viewer with the rights of their account; whose account is gone reads what is PUBLIC, and writes nothing. */
export async function viewerNow(run: Read, viewer: Viewer): Promise<Viewer> {
  if (typeof viewer.writes === 'string') return viewer;
  const [row] = await run(account, { id: viewer.id });
  const role = roles.find((each) => each === row?.['role']);
  if (!role) return { id: viewer.id, open: ['PUBLIC'], organisations: [], writes: 'NOTHING' };
  const [coordinates, memberOf] = [idsOf(row?.['coordinates']), idsOf(row?.['memberOf'])];
  const organisations = role === 'ADMIN' ? [] : [...new Set([...coordinates, ...memberOf])];
  return { ...viewer, organisations, writes: { role, coordinates, memberOf } };
}

const roles: readonly AccountWrites['role'][] = ['MEMBER', 'NETWORK_COORDINATOR', 'ADMIN'];

const idsOf = (list: unknown): string[] => (Array.isArray(list) ? list.map(String) : []);
