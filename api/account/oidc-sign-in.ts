/** Signing in with an account of the provider's: one way there and one way back, each for one browser and once. */
import { readCypher } from '../graph/cypher-file.ts';
import type { Graph } from '../graph/graph.ts';
import { type AccountStore, changeAccounts, noteOf } from './account-history.ts';
import { isStillAllowed } from './counted-uses.ts';
import type { OidcPerson, OidcProvider } from './oidc-provider.ts';
import { hashOfSecret, newSecret } from './secret.ts';
import { startSession } from './sessions.ts';

const startOne = readCypher('account/start-oidc');
const finishOne = readCypher('account/finish-oidc');
const accountOf = readCypher('account/oidc-account');
const linkAccount = readCypher('account/link-oidc');

/** How many may set out from one network address in a quarter of an hour. */
const mostFromAddress = 100;
/** How long one may take at the provider, in seconds. */
export const oidcLifetimeS = 600;

/** A browser that sets out: what it keeps until it is back, and where it goes. */
export interface SettingOut {
  readonly secret: string;
  readonly address: URL;
}

/** From where a browser sets out, and where to. */
export interface Journey {
  /** The network address that it asks from. */
  readonly from: string;
  /** Where the provider is to send it back to. */
  readonly redirectUri: string;
  /** The page's own path that it is to come to then. */
  readonly returnTo: string;
}

/** Sends a browser to the provider; undefined after too many from one network address. */
export async function setOut(
  graph: Graph,
  provider: OidcProvider,
  { from, redirectUri, returnTo }: Journey,
): Promise<SettingOut | undefined> {
  if (!(await isStillAllowed(graph, [`setting out from ${from}`], mostFromAddress))) return undefined;
  const secret = newSecret();
  const address = await provider.begin(secret, redirectUri);
  const lifetime = `PT${oidcLifetimeS}S`;
  await graph.write(({ run }) => run(startOne, { hash: hashOfSecret(secret), lifetime, returnTo }));
  return { secret, address };
}

/** A browser that has come back. */
export interface ComingBack {
  /** The address that it came to, with all that the provider gave it. */
  readonly address: URL;
  /** What it kept. */
  readonly secret: string | undefined;
  /** The session that it had before. */
  readonly sessionBefore: string | undefined;
}

/** Whose session has begun, or why none has. */
export type CameBack =
  { readonly session: string; readonly returnTo: string } | { readonly refusal: 'TOO_LATE' | 'NO_ACCOUNT' };

/** Takes a browser back; throws what the provider's answer is refused for. */
export async function comeBack(store: AccountStore, provider: OidcProvider, back: ComingBack): Promise<CameBack> {
  const { graph } = store;
  const { address, secret, sessionBefore } = back;
  if (secret === undefined) return { refusal: 'TOO_LATE' };
  const [row] = await graph.write(({ run }) => run(finishOne, { hash: hashOfSecret(secret) }));
  if (row === undefined) return { refusal: 'TOO_LATE' };
  const person = await provider.finish(secret, address);
  const userId = await accountFor(store, person);
  if (userId === undefined) return { refusal: 'NO_ACCOUNT' };
  const shown = { userId, passwordHash: null };
  const session = await graph.write(({ run }) => startSession(run, shown, sessionBefore));
  return { session, returnTo: String(row['returnTo']) };
}

/** The account that is theirs since they first came, or that of the address that the provider vouches for. */
function accountFor(
  { graph, seal }: AccountStore,
  { issuer, subject, email }: OidcPerson,
): Promise<string | undefined> {
  return changeAccounts({ graph, seal, action: 'linkProvider' }, async (change) => {
    const { run } = change;
    const [known] = await run(accountOf, { issuer, subject });
    if (known !== undefined) return String(known['id']);
    if (email === undefined) return undefined;
    const [linked] = await run(linkAccount, { issuer, subject, email });
    if (linked === undefined) return undefined;
    const userId = String(linked['id']);
    await noteOf(change, userId, { before: null, after: { provider: issuer, subject } });
    return userId;
  });
}
