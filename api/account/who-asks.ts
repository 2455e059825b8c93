/**
 * Who asks: the user whose credentials a request carries, else the public; the local viewer while nobody has an account
 * and nobody but this machine reaches the server.
 */
import { localViewer, publicId, type AccountWrites, type Reach, type Viewer } from '../context.ts';
import { failure } from '../errors.ts';
import { readCypher } from '../graph/cypher-file.ts';
import type { Graph, Row } from '../graph/graph.ts';
import { visibilities } from '../input/records.ts';
import { isAnyAccount, watchAccounts } from './account-watch.ts';
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
  /** Whether that is an account of the demo, which anyone on this machine may enter. */
  readonly isDemo: boolean;
}

/** Someone who isn't signed in, in a store that has accounts or that others reach. */
export const publicViewer: Viewer = { id: publicId, open: ['PUBLIC'], organisations: [], writes: 'NOTHING' };

const bearer = readCypher('account/bearer');
const noteTokenUse = readCypher('account/note-token-use');
const sessionOf = readCypher('account/session');
const noteSessionUse = readCypher('account/note-session-use');

/**
 * Makes a function that tells who asks. Credentials are looked up each time, so that what is revoked counts no more
 * from the next request on. UNAUTHENTICATED for an `Authorization` that isn't a token that holds on the day `today`.
 */
export function whoAsks(graph: Graph, reach: Reach): (credentials: Credentials, today: string) => Promise<Asker> {
  const hasAccounts = watchAccounts(graph);
  return async ({ authorization, session }, today) => {
    if (authorization !== undefined) return askerWithToken(graph, reach, tokenIn(authorization), today);
    const asker = session === undefined ? undefined : await askerInSession(graph, reach, session);
    if (asker !== undefined) return asker;
    return { viewer: await viewerWithout(reach, hasAccounts), knownBy: 'NOTHING', isDemo: false };
  };
}

async function viewerWithout(reach: Reach, hasAccounts: () => Promise<boolean>): Promise<Viewer> {
  return reach === 'NETWORK' || (await hasAccounts()) ? publicViewer : localViewer;
}

/** Who asks after having signed out: the public, or the local viewer, who had entered the demo. */
export function viewerSignedOut(graph: Graph, reach: Reach): Promise<Viewer> {
  return viewerWithout(reach, () => isAnyAccount(graph));
}

/** NOTE: sessions and tokens of the demo's accounts count for nothing as soon as others than this machine may ask. */
const withDemo = (reach: Reach) => reach === 'LOOPBACK';

async function askerWithToken(graph: Graph, reach: Reach, token: string | undefined, today: string): Promise<Asker> {
  if (token === undefined) throw failure('tokenRefused');
  const hash = hashOfSecret(token);
  const [row] = await graph.readNewest(bearer, { hash, today, withDemo: withDemo(reach) });
  if (row === undefined) throw failure('tokenRefused');
  if (row['isUseToBeNoted'] === true) await graph.write(({ run }) => run(noteTokenUse, { hash }));
  const viewer: Viewer = row['scope'] === 'PUBLIC' ? publicViewer : { ...viewerIn(row), writes: 'NOTHING' };
  return { viewer, knownBy: 'TOKEN', isDemo: row['isDemo'] === true };
}

/** The user whose session has this secret; undefined where it has ended, or none ever had it. */
export async function askerInSession(graph: Graph, reach: Reach, secret: string): Promise<Asker | undefined> {
  const hash = hashOfSecret(secret);
  const [row] = await graph.readNewest(sessionOf, { hash, withDemo: withDemo(reach) });
  if (row?.['isUseToBeNoted'] === true) await graph.write(({ run }) => run(noteSessionUse, { hash }));
  return row && { viewer: viewerIn(row), knownBy: 'SESSION', isDemo: row['isDemo'] === true };
}

/**
 * What the user of a row may see and write. An administrator looks after accounts, not content; one who has broken the
 * glass sees everything for an hour, and writes none of it.
 */
function viewerIn(row: Row): Viewer {
  const role = roleIn(row);
  const ids = (column: string) => (role === 'ADMIN' ? [] : textsIn(row[column]));
  const writes = { role, coordinates: ids('coordinates'), memberOf: ids('memberOf') };
  const organisations = [...writes.coordinates, ...writes.memberOf];
  const open: Viewer['open'] = row['seesEverything'] === true ? visibilities : ['PUBLIC', 'NETWORK'];
  return { id: String(row['id']), open, organisations, writes };
}

function roleIn({ role }: Row): AccountWrites['role'] {
  return role === 'ADMIN' || role === 'NETWORK_COORDINATOR' ? role : 'MEMBER';
}

const textsIn = (value: unknown) => (Array.isArray(value) ? value.map(String) : []);
