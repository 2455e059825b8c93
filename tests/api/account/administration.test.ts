/** What administrators see and do of the accounts of others, and that nobody else does. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { emptyStore } from '../../empty-store.ts';
import type { GraphqlAnswer, TestApp } from '../../test-app.ts';
import { account, bearing, offersFor, offersSeen, own, signedIn, storeWithOffers, token } from './accounts.ts';

let t: TestApp;
beforeAll(async () => {
  t = await storeWithOffers();
  await account(t, 'admin', 'ADMIN');
  await account(t, 'member', 'MEMBER', { memberOf: ['Alpha'], coordinates: ['Beta'] });
  await account(t, 'network', 'NETWORK_COORDINATOR');
});
afterAll(async () => {
  await emptyStore(t.graph);
  await t.close();
});

type Headers = Readonly<Record<string, string>>;

const codes = ({ errors }: GraphqlAnswer) => errors.map(({ extensions }) => extensions?.['code']);

const list = (headers: Headers, args = '') =>
  t.ask(
    `{ users${args} { totalCount pageInfo { hasNextPage endCursor } edges { cursor node {
       email role sessions organisations { role organisation { name } }
     } } } }`,
    {},
    { headers },
  );
interface Listed {
  users: { totalCount: number; pageInfo: { endCursor: string }; edges: { node: { email: string } }[] };
}
const emails = ({ data }: GraphqlAnswer) => (data as Listed).users.edges.map(({ node }) => node.email);

const idOf = async (name: string) =>
  (await t.graph.read('MATCH (u:User {email: $email}) RETURN u.id AS id', { email: `${name}@example.org` }))[0]?.['id'];
const endSessions = (id: unknown, headers: Headers) =>
  t.ask('mutation ($id: ID!) { endSessions(input: {userId: $id}) { user { email sessions } } }', { id }, { headers });

test('an administrator lists all accounts by address, in pages', async () => {
  const headers = await signedIn(t, 'admin@example.org');
  await signedIn(t, 'member@example.org');
  const all = await list(headers);
  expect(emails(all)).toEqual(['admin@example.org', 'member@example.org', 'network@example.org']);
  const [, member] = (all.data as { users: { edges: { node: unknown }[] } }).users.edges;
  expect(member?.node).toEqual({
    email: 'member@example.org',
    role: 'MEMBER',
    sessions: 1,
    organisations: [
      { role: 'MEMBER', organisation: { name: 'Alpha' } },
      { role: 'COORDINATOR', organisation: { name: 'Beta' } },
    ],
  });
  const first = await list(headers, '(first: 2)');
  expect(first.data).toMatchObject({ users: { totalCount: 3, pageInfo: { hasNextPage: true } } });
  const { endCursor } = (first.data as Listed).users.pageInfo;
  expect(emails(await list(headers, `(first: 2, after: "${endCursor}")`))).toEqual(['network@example.org']);
  expect(emails(await list(headers, '(last: 1)'))).toEqual(['network@example.org']);
  expect(codes(await list(headers, '(first: 1001)'))).toEqual(['BAD_USER_INPUT']);
});

test('nobody else does', async () => {
  for (const name of ['member', 'network']) {
    expect(codes(await list(await signedIn(t, `${name}@example.org`)))).toEqual(['FORBIDDEN']);
    expect(codes(await endSessions(await idOf('admin'), await signedIn(t, `${name}@example.org`)))).toEqual([
      'FORBIDDEN',
    ]);
  }
  expect(codes(await list({}))).toEqual(['UNAUTHENTICATED']);
  expect(codes(await endSessions(await idOf('admin'), own))).toEqual(['UNAUTHENTICATED']);
  const { token: secret } = await token(t, 'admin@example.org');
  expect(codes(await list(bearing(secret)))).toEqual(['FORBIDDEN']);
  expect(codes(await endSessions(await idOf('member'), bearing(secret)))).toEqual(['FORBIDDEN']);
});

test('an administrator ends all sessions of an account, and those of no other', async () => {
  const [one, another, admin] = [
    await signedIn(t, 'member@example.org'),
    await signedIn(t, 'member@example.org'),
    await signedIn(t, 'admin@example.org'),
  ];
  const { data } = await endSessions(await idOf('member'), admin);
  expect(data).toEqual({ endSessions: { user: { email: 'member@example.org', sessions: 0 } } });
  for (const ended of [one, another]) expect(await offersFor(t, ended)).toBe(offersSeen.everyone);
  expect(await offersFor(t, admin)).toBe(offersSeen.network);
  expect(codes(await endSessions('nobody', admin))).toEqual(['NOT_FOUND']);
});

test('one whose role is taken while their changes wait does not win it back', async () => {
  await account(t, 'second', 'ADMIN');
  const [first, second] = [await signedIn(t, 'admin@example.org'), await signedIn(t, 'second@example.org')];
  const giving = (role: string) => `setUserRole(input: {email: "second@example.org", role: ${role}}) { user { role } }`;
  const keeping = Array.from({ length: 40 }, (_, i) => `a${String(i)}: ${giving('ADMIN')}`).join(' ');
  const [kept, taken] = await Promise.all([
    t.ask(`mutation { ${keeping} }`, {}, { headers: second }),
    t.ask(`mutation { ${giving('MEMBER')} }`, {}, { headers: first }),
  ]);
  expect(taken).toMatchObject({ errors: [], data: { setUserRole: { user: { role: 'MEMBER' } } } });
  expect(new Set(codes(kept))).toEqual(new Set(['UNAUTHENTICATED']));
  const [row] = await t.graph.read("MATCH (u:User {name: 'second'}) RETURN u.role AS role");
  expect(row).toEqual({ role: 'MEMBER' });
});
