/** Signing in and out. Every try at a password is counted first, in the store, so that no number of them slips by. */
import { failure } from '../errors.ts';
import { readCypher } from '../graph/cypher-file.ts';
import type { Graph, Read, Row } from '../graph/graph.ts';
import { type AccountStore, changeAccounts, type Changer, noteOf, passwordChanged } from './account-history.ts';
import { endSessions } from './account.store.ts';
import { isStillAllowed } from './counted-uses.ts';
import { hashPassword, isPassword } from './password.ts';
import { hashOfSecret, newSecret } from './secret.ts';

const passwordOf = readCypher('account/password-of');
const startOne = readCypher('account/start-session');
const endOne = readCypher('account/end-session');
const setPassword = readCypher('account/change-password');
const forgiveTry = readCypher('account/forgive-try');

/** Failures in a quarter of an hour, of an account and of an address. */
const mostTries = 10;

/** Whose password is tried: an account's address or its id. */
export type Whose = { readonly email: string } | { readonly id: string };

interface Known {
  readonly userId: string;
  readonly passwordHash: string;
}

/** Whose session is to begin; the hash of the password that was tried, or null where something else shows who it is. */
type Shown = Omit<Known, 'passwordHash'> & { readonly passwordHash: string | null };

/**
 * The account whose password this is; undefined where it isn't, or where there is no such account, in the same time.
 * RATE_LIMITED, without looking, after 10 failures in 15 minutes for the account or from the network address.
 */
export async function tryPassword(
  graph: Graph,
  whose: Whose,
  password: string,
  address: string,
): Promise<Known | undefined> {
  const [row] = await graph.readNewest(passwordOf, { email: null, id: null, ...whose });
  const email = 'email' in whose ? whose.email : String(row?.['email']);
  const [account, from] = [`account ${email}`, `address ${address}`];
  if (!(await isStillAllowed(graph, [account, from], mostTries))) throw failure('tooManyTries');
  const known = knownIn(row);
  if (!(await isPassword(password, known?.passwordHash))) return undefined;
  await graph.write(({ run }) => run(forgiveTry, { account: hashOfSecret(account), address: hashOfSecret(from) }));
  return known;
}

/** NOTE: the accounts of the demo have no password, so that none fits. */
function knownIn(row: Row | undefined): Known | undefined {
  const { id, passwordHash } = row ?? {};
  return typeof passwordHash === 'string' ? { userId: String(id), passwordHash } : undefined;
}

/** Begins a session in place of the one that the browser had; its secret. UNAUTHENTICATED where the password has changed. */
export async function startSession(run: Read, known: Shown, secretBefore: string | undefined): Promise<string> {
  const secret = newSecret();
  const hashBefore = secretBefore === undefined ? null : hashOfSecret(secretBefore);
  const [row] = await run(startOne, { ...known, hash: hashOfSecret(secret), hashBefore });
  if (row === undefined) throw failure('signInRefused');
  return secret;
}

/** Ends a session. */
export async function endSession(run: Read, secret: string): Promise<void> {
  await run(endOne, { hash: hashOfSecret(secret) });
}

/** Sets another password, ends the account's sessions and begins a new one; its secret. */
export async function changePassword(
  { graph, seal }: AccountStore,
  { userId, passwordHash }: Known,
  password: string,
): Promise<string> {
  const after = await hashPassword(password);
  return changeAccounts({ graph, seal, action: 'changePassword' }, async (change) => {
    const { run } = change;
    await run(setPassword, { userId, before: passwordHash, after });
    await noteOf(change, userId, { before: null, after: passwordChanged });
    return startSession(run, { userId, passwordHash: after }, undefined);
  });
}

/** Ends every session of someone's account; NOT_FOUND where there is no such account. */
export function endSessionsOf(by: Changer, userId: string): Promise<void> {
  return changeAccounts(by, async (change) => {
    if (!(await endSessions(change.run, userId))) throw failure('unknownUser');
    await noteOf(change, userId, { before: null, after: { sessions: 'ended' } });
  });
}
