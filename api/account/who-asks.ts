/** Who asks: the user whose credentials a request carries, else the public; the local viewer while nobody has an account. */
import { localViewer, type AccountWrites, type Viewer } from '../context.ts';
import { failure } from '../errors.ts';
import { readCypher } from '../graph/cypher-file.ts';
import type { Graph, Row } from '../graph/graph.ts';
import { watchAccounts } from './account-watch.ts';
import { hashOfSecret, tokenIn } from './secret.ts';

/** What a request brings to show who asks. */
export interface Credentials {
  /** Its `Authorization` header. */
  readonly authorization?: string | undefined;
  /** The secret of its session cookie. */
  readonly session?: string | undefined;
}

/** Who asks, and by what that is known. */
export interface Asker {
  readonly viewer: Viewer;
  readonly knownBy: 'NOTHING' | 'TOKEN' | 'SESSION';
}

/** Someone who isn't signed in, in a store that has accounts. */
export const publicViewer: Viewer = { id: 'public', open: ['PUBLIC'], organisations: [], writes: 'NOTHING' };

const bearer = readCypher('account/bearer');
const noteTokenUse = readCypher('account/note-token-use');
const sessionOf = readCypher('account/session');
const noteSessionUse = readCypher('account/note-session-use');

/**
 * Makes a function that tells who asks. Credentials are looked up each time, so that what is revoked counts no more
 * from the next request on. UNAUTHENTICATED for an `Authorization` that isn't a token that holds on the day `today`.
 */
export function whoAsks(graph: Graph): (credentials: Credentials, today: string) => Promise<Asker> {
  const hasAccounts = watchAccounts(graph);
  return async ({ authorization, session }, today) => {
    if (authorization !== undefined) return askerWithToken(graph, tokenIn(authorization), today);
    const viewer = session === undefined ? undefined : await viewerOfSession(graph, session);
    if (viewer !== undefined) return { viewer, knownBy: 'SESSION' };
    return { viewer: (await hasAccounts()) ? publicViewer : localViewer, knownBy: 'NOTHING' };
  };
}

async function askerWithToken(graph: Graph, token: string | undefined, today: string): Promise<Asker> {
  if (token === undefined) throw failure('tokenRefused');
  const hash = hashOfSecret(token);
  const [row] = await graph.readNewest(bearer, { hash, today });
  if (row === undefined) throw failure('tokenRefused');
  if (row['isUseToBeNoted'] === true) await graph.write(({ run }) => run(noteTokenUse, { hash }));
  const { id, open, organisations } = viewerIn(row);
  const reads = row['scope'] === 'PUBLIC' ? publicViewer : { open, organisations };
  return { viewer: { ...reads, id, writes: 'NOTHING' }, knownBy: 'TOKEN' };
}

/** The user whose session has this secret; undefined where it has ended, or none ever had it. */
export async function viewerOfSession(graph: Graph, secret: string): Promise<Viewer | undefined> {
  const hash = hashOfSecret(secret);
  const [row] = await graph.readNewest(sessionOf, { hash });
  if (row?.['isUseToBeNoted'] === true) await graph.write(({ run }) => run(noteSessionUse, { hash }));
  return row && viewerIn(row);
}

/** What the user of a row may see and write. An administrator looks after accounts, not content. */
function viewerIn(row: Row): Viewer {
  const role = roleIn(row);
  const ids = (column: string) => (role === 'ADMIN' ? [] : textsIn(row[column]));
  const writes = { role, coordinates: ids('coordinates'), memberOf: ids('memberOf') };
  const organisations = [...writes.coordinates, ...writes.memberOf];
  return { id: String(row['id']), open: ['PUBLIC', 'NETWORK'], organisations, writes };
}

function roleIn({ role }: Row): AccountWrites['role'] {
  return role === 'ADMIN' || role === 'NETWORK_COORDINATOR' ? role : 'MEMBER';
}

const textsIn = (value: unknown) => (Array.isArray(value) ? value.map(String) : []);
