/** A store with accounts, for the tests that ask it in their names. */
import { expect } from 'vitest';
import type { Changer } from '../../../api/account/account-history.ts';
import { saveAccount } from '../../../api/account/save-account.ts';
import { findAccount } from '../../../api/account/account.store.ts';
import { makeToken } from '../../../api/account/tokens.ts';
import type { OrganisationAccess } from '../../../api/account/account.input.ts';
import { idNamed, SmallNetwork } from '../../small-network.ts';
import { testApp, type TestApp } from '../../test-app.ts';
import { writeNetwork } from '../compiler/write-network.ts';

/** The day on which these tests take place. */
export const today = '2026-06-15';
/** The password of every account here. */
export const password = 'correct horse battery';

/** What each kind of viewer finds among the four offers of `storeWithOffers`. */
export const offersSeen = { everyone: 1, network: 2, ofAlpha: 3, all: 4 };

/** Two organisations; Alpha offers one thing to each visibility, Beta one to its own alone. */
export async function storeWithOffers(options: Parameters<typeof testApp>[0] = {}): Promise<TestApp> {
  const t = await testApp({ today: () => today, ...options });
  const network = new SmallNetwork()
    .organisation('Alpha')
    .organisation('Beta')
    .offer('Alpha', 'mentors')
    .offer('Alpha', 'mentors', { visibility: 'NETWORK' })
    .offer('Alpha', 'mentors', { visibility: 'OWN' })
    .offer('Beta', 'mentors', { visibility: 'OWN' });
  await writeNetwork(t.graph, network);
  return t;
}

type Sealed = Pick<TestApp, 'graph' | 'seal'>;

const accessTo = (role: OrganisationAccess['role']) => (name: string) => ({ id: idNamed(name), role });

/** An app's store, whose accounts are changed as `npm run user` and `npm run token` do. */
export const byCommand = ({ graph, seal }: Sealed, action = 'user'): Changer => ({
  graph,
  seal,
  action,
  viewer: { id: 'command' },
});

/** Makes an account `<name>@example.org`; its e-mail address. */
export async function account(
  t: Sealed,
  name: string,
  role: string,
  { coordinates = [], memberOf = [] }: { coordinates?: readonly string[]; memberOf?: readonly string[] } = {},
): Promise<string> {
  const email = `${name}@example.org`;
  const organisations = [...coordinates.map(accessTo('COORDINATOR')), ...memberOf.map(accessTo('MEMBER'))];
  await saveAccount(byCommand(t), { email, name, role, organisations, password });
  return email;
}

/** A token of the account of an address, which holds for the day or until another. */
export async function token(
  t: Sealed,
  email: string,
  { scope = 'OWNER', until = today }: { scope?: 'OWNER' | 'PUBLIC'; until?: string } = {},
) {
  const owner = await findAccount(t.graph.read, email);
  return makeToken(byCommand(t, 'token'), owner?.id ?? 'nobody', { name: 'A report', expiresOn: until, scope }, today);
}

/** What a browser says of a page of the app's own. */
export const own = { origin: 'http://localhost' };

/** The cookie that an answer sets, as a browser sends it back. */
export const cookieSetBy = (headers: Readonly<Record<string, unknown>>): string =>
  String(headers['set-cookie']).split(';')[0] ?? '';

/** The headers by which the account of an address is known once it has signed in. */
export async function signedIn(t: Pick<TestApp, 'ask'>, email: string): Promise<Readonly<Record<string, string>>> {
  const query = 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }';
  const { headers, errors } = await t.ask(query, { input: { email, password } }, { headers: own });
  expect(errors).toEqual([]);
  return { ...own, cookie: cookieSetBy(headers) };
}

/** The header that brings a token. */
export const bearing = (secret: string) => ({ authorization: `Bearer ${secret}` });

/** Asks how many offers there are for whoever these headers show; the code of the error where that is refused. */
export async function offersFor(t: TestApp, headers: Readonly<Record<string, string>> = {}): Promise<unknown> {
  const { data, errors } = await t.ask('{ offers { totalCount } }', {}, { headers });
  const [error] = errors;
  return error ? error.extensions?.['code'] : (data as { offers: { totalCount: number } }).offers.totalCount;
}

/** Everything that the store holds as text, for a search of what must not be there. */
export async function textOfStore({ graph }: Pick<TestApp, 'graph'>): Promise<string> {
  const rows = await graph.read('MATCH (n) WHERE NOT n:Place AND NOT n:Resource RETURN properties(n) AS properties');
  return JSON.stringify(rows);
}
