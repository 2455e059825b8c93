/** Entering the demo: its six accounts, what each of them sees, and that there is no such way in for others. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildApp } from '../../../api/app.ts';
import { loadFirstData } from '../../../seed/first-data.ts';
import { loadSeed } from '../../../seed/load.ts';
import { emptyStore } from '../../empty-store.ts';
import { testApp, type TestApp } from '../../test-app.ts';
import { testSeal } from '../../test-seal.ts';
import { account, bearing, cookieSetBy, own, signedIn } from './accounts.ts';

const today = '2026-06-15';
type Headers = Readonly<Record<string, string>>;

let t: TestApp;
let network: Awaited<ReturnType<typeof buildApp>>;
beforeAll(async () => {
  t = await testApp({ today: () => today });
  await loadSeed(t.graph, 'demo', { today });
  network = await buildApp({ graph: t.graph, seal: testSeal, today: () => today, reach: 'NETWORK' });
});
afterAll(async () => {
  await network.close();
  await emptyStore(t.graph);
  await t.close();
});

interface DemoAccount {
  id: string;
  name: string;
  demoPart: string;
  organisations: { role: string; organisation: { id: string; name: string } }[];
}

async function demoAccounts(): Promise<DemoAccount[]> {
  const { data } = await t.ask('{ demoAccounts { id name demoPart organisations { role organisation { id name } } } }');
  return (data as { demoAccounts: DemoAccount[] }).demoAccounts;
}

const entering = 'mutation ($id: ID!) { enterDemo(input: {id: $id}) { viewer { user { name demoPart } } } }';

/** The session of the n-th account of the demo that stands for this. */
async function entered(part: string, n = 0): Promise<Headers> {
  const { id } = (await demoAccounts()).filter(({ demoPart }) => demoPart === part)[n] ?? {};
  const { headers, errors } = await t.ask(entering, { id }, { headers: own });
  expect(errors).toEqual([]);
  return { ...own, cookie: cookieSetBy(headers) };
}

async function asked<Data>(query: string, headers: Headers): Promise<Data> {
  const { data, errors } = await t.ask(query, {}, { headers });
  expect(errors).toEqual([]);
  return data as Data;
}

const codes = ({ errors }: { errors: readonly { extensions?: Readonly<Record<string, unknown>> }[] }) =>
  errors.map(({ extensions }) => extensions?.['code']);

/** The ids of all records of some kinds that a viewer sees and that are not everyone's, with their visibility. */
async function confidential(headers: Headers): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const kind of ['offers', 'needs', 'people', 'partnerships', 'agreements']) {
    type List = Record<string, { edges: { node: { id: string; visibility: string } }[] }>;
    const data = await asked<List>(`{ ${kind}(first: 1000) { edges { node { id visibility } } } }`, headers);
    for (const { node } of data[kind]?.edges ?? [])
      if (node.visibility === 'OWN' || node.visibility === 'PARTIES') found.set(node.id, node.visibility);
  }
  return found;
}

test('has six accounts: a member, two coordinators, a network coordinator, an analyst, an administrator', async () => {
  const accounts = await demoAccounts();
  expect(accounts.map(({ demoPart }) => demoPart)).toEqual([
    'MEMBER', 'COORDINATOR', 'COORDINATOR', 'NETWORK_COORDINATOR', 'ANALYST', 'ADMIN',
  ]); // prettier-ignore
  expect(accounts.map(({ organisations }) => organisations.map(({ role }) => role))).toEqual([
    ['MEMBER'], ['COORDINATOR'], ['COORDINATOR'], [], [], [],
  ]); // prettier-ignore
});

test('leaves the store to its local viewer, who comes back when the demo is left', async () => {
  expect(await asked('{ viewer { isLocal } }', {})).toEqual({ viewer: { isLocal: true } });
  const headers = await entered('MEMBER');
  expect(await asked('{ viewer { isLocal user { demoPart } } }', headers)).toEqual({
    viewer: { isLocal: false, user: { demoPart: 'MEMBER' } },
  });
  expect(await asked('mutation { signOut { viewer { isLocal } } }', headers)).toEqual({
    signOut: { viewer: { isLocal: true } },
  });
});

test('the two coordinators share a partnership and keep things from each other, of their own and with others', async () => {
  const [one, other] = [await entered('COORDINATOR', 0), await entered('COORDINATOR', 1)];
  const shared = '{ viewer { organisations { organisation { partnerships(first: 1000) { id } } } } }';
  type Shared = { viewer: { organisations: { organisation: { partnerships: { id: string }[] } }[] } };
  const partnershipsOf = async (headers: Headers) =>
    (await asked<Shared>(shared, headers)).viewer.organisations.flatMap(({ organisation }) =>
      organisation.partnerships.map(({ id }) => id),
    );
  const ofOther = new Set(await partnershipsOf(other));
  expect((await partnershipsOf(one)).filter((id) => ofOther.has(id))).not.toEqual([]);

  const [seenByOne, seenByOther] = [await confidential(one), await confidential(other)];
  const hidden = (from: Map<string, string>, than: Map<string, string>) =>
    [...new Set([...from].filter(([id]) => !than.has(id)).map(([, visibility]) => visibility))].sort();
  expect(hidden(seenByOne, seenByOther)).toEqual(['OWN', 'PARTIES']);
  expect(hidden(seenByOther, seenByOne)).toEqual(['OWN', 'PARTIES']);
});

test('the member reads what the coordinator does, and writes none of it', async () => {
  const [member, coordinator] = [await entered('MEMBER'), await entered('COORDINATOR', 0)];
  expect([...(await confidential(member))].sort()).toEqual([...(await confidential(coordinator))].sort());
  const [, of] = await demoAccounts();
  const offer = (headers: Headers) =>
    t.ask(
      'mutation ($id: ID!) { createOffer(input: {organisationId: $id, resourceId: "mentors"}) { offer { id } } }',
      { id: of?.organisations[0]?.organisation.id },
      { headers },
    );
  expect(codes(await offer(member))).toEqual(['FORBIDDEN']);
  expect(codes(await offer(coordinator))).toEqual([]);
});

test('the analyst makes a token that reads', async () => {
  const made = await asked<{ createToken: { secret: string } }>(
    'mutation { createToken(input: {name: "Trial", expiresOn: "2026-12-31"}) { secret } }',
    await entered('ANALYST'),
  );
  const { data } = await t.ask('{ viewer { user { demoPart } } }', {}, { headers: bearing(made.createToken.secret) });
  expect(data).toEqual({ viewer: { user: { demoPart: 'ANALYST' } } });
});

test('no password fits its accounts, and none can be given', async () => {
  for (const password of ['', 'null', 'undefined'])
    expect(codes(await t.ask('mutation ($p: String!) { signIn(input: {email: "lumi.suvanto@demo", password: $p}) { viewer { user { id } } } }', { p: password }, { headers: own }))).toEqual(['UNAUTHENTICATED']); // prettier-ignore
  const change = 'mutation { changePassword(input: {currentPassword: "null", newPassword: "another twelve"}) { viewer { user { id } } } }'; // prettier-ignore
  expect(codes(await t.ask(change, {}, { headers: await entered('MEMBER') }))).toEqual(['BAD_USER_INPUT']);
});

test('its administrator sees the accounts of the demo alone, and changes none', async () => {
  const email = await account(t, 'real', 'ADMIN');
  const headers = await entered('ADMIN');
  const list = '{ users { totalCount edges { node { id email } } } }';
  const { users } = await asked<{ users: { totalCount: number; edges: { node: { id: string } }[] } }>(list, headers);
  expect(users.totalCount).toBe(6);
  const [row] = await t.graph.read('MATCH (user:User {email: $email}) RETURN user.id AS id', { email });
  expect(users.edges.map(({ node }) => node.id)).not.toContain(row?.['id']);
  const change = (mutation: string) => t.ask(`mutation { ${mutation} { user { id } } }`, {}, { headers });
  expect(codes(await change(`setUserRole(input: {email: "${email}", role: MEMBER})`))).toEqual(['FORBIDDEN']);
  expect(codes(await change(`endSessions(input: {userId: "${String(row?.['id'])}"})`))).toEqual(['FORBIDDEN']);
  await t.graph.write(({ run }) => run('MATCH (user:User {email: $email}) DETACH DELETE user', { email }));
});

test('none of its accounts reads who is invited, or withdraws an invitation', async () => {
  const email = await account(t, 'real', 'ADMIN');
  const [, , coordinator] = await demoAccounts();
  const inviting = 'mutation ($input: InviteUserInput!) { inviteUser(input: $input) { email } }';
  const into = { organisationId: coordinator?.organisations[0]?.organisation.id, role: 'MEMBER' };
  const real = await signedIn(t, email);
  expect(codes(await t.ask(inviting, { input: { email: 'person@example.org', ...into } }, { headers: real }))).toEqual(
    [],
  );
  const listed = async (headers: Headers) => {
    type Listed = { organisations: { edges: { node: { invitations: { id: string }[] } }[] } };
    const data = await asked<Listed>(
      '{ organisations(first: 1000) { edges { node { invitations { id } } } } }',
      headers,
    );
    return data.organisations.edges.flatMap(({ node }) => node.invitations);
  };
  const [invitation] = await listed(real);
  const withdrawing = 'mutation ($id: ID!) { withdrawInvitation(input: {id: $id}) { organisation { id } } }';
  for (const { demoPart } of await demoAccounts()) {
    const headers = await entered(demoPart, demoPart === 'COORDINATOR' ? 1 : 0);
    expect(await listed(headers), demoPart).toEqual([]);
    expect(codes(await t.ask(withdrawing, { id: invitation?.id }, { headers }))).toEqual(['FORBIDDEN']);
  }
  expect(await listed(real)).toEqual([invitation]);
  await t.graph.write(({ run }) => run('MATCH (n:User|AccountLink) WHERE NOT n:Demo DETACH DELETE n'));
});

test('its administrator breaks the glass of a store that holds the demo alone, and of no other', async () => {
  const headers = await entered('ADMIN');
  const breaking = 'mutation { breakGlass(input: {reason: "To look around"}) { viewer { glass { reason } } } }';
  expect(codes(await t.ask(breaking, {}, { headers }))).toEqual([]);
  const email = await account(t, 'real', 'MEMBER');
  expect(codes(await t.ask(breaking, {}, { headers: await entered('ADMIN') }))).toEqual(['FORBIDDEN']);
  await t.graph.write(({ run }) => run('MATCH (user:User {email: $email}) DETACH DELETE user', { email }));
});

test('an account of its own is no real one: the last administrator stays the last', async () => {
  const email = await account(t, 'real', 'ADMIN');
  const headers = await signedIn(t, email);
  const change = `mutation { setUserRole(input: {email: "${email}", role: MEMBER}) { user { id } } }`;
  expect(codes(await t.ask(change, {}, { headers }))).toEqual(['CONFLICT']);
  await t.graph.write(({ run }) => run('MATCH (user:User {email: $email}) DETACH DELETE user', { email }));
});

describe('where others than this machine reach the server', () => {
  const over = async (query: string, variables: object, headers: Headers = own) => {
    const response = await network.inject({ method: 'POST', url: '/graphql', payload: { query, variables }, headers });
    return response.json<{ data: unknown; errors?: { extensions: Record<string, unknown> }[] }>();
  };

  test('nothing of it is there', async () => {
    expect((await over('{ demoAccounts { id } }', {})).data).toEqual({ demoAccounts: [] });
    for (const { id } of await demoAccounts()) {
      const { errors = [] } = await over(entering, { id });
      expect(codes({ errors })).toEqual(['NOT_FOUND']);
    }
  });

  test('neither its sessions nor its tokens count', async () => {
    const headers = await entered('ANALYST');
    const made = await asked<{ createToken: { secret: string } }>(
      'mutation { createToken(input: {name: "Trial", expiresOn: "2026-12-31"}) { secret } }',
      headers,
    );
    const who = '{ viewer { isLocal user { id } } }';
    expect((await over(who, {}, headers)).data).toEqual({ viewer: { isLocal: false, user: null } });
    const { errors = [] } = await over(who, {}, bearing(made.createToken.secret));
    expect(codes({ errors })).toEqual(['UNAUTHENTICATED']);
  });
});

test('only its own accounts are entered so', async () => {
  await account(t, 'real', 'MEMBER');
  const [row] = await t.graph.read("MATCH (user:User {email: 'real@example.org'}) RETURN user.id AS id");
  for (const id of [row?.['id'], 'nobody'])
    expect(codes(await t.ask(entering, { id }, { headers: own }))).toEqual(['NOT_FOUND']);
  await t.graph.write(({ run }) => run("MATCH (user:User {email: 'real@example.org'}) DETACH DELETE user"));
});

test('a store that has the demo from before gets them at the next start, once', async () => {
  await t.graph.write(({ run }) => run('MATCH (user:Demo) DETACH DELETE user'));
  const start = () => loadFirstData(t.graph, { withDemo: true, today, seal: testSeal, say: () => undefined });
  for (let i = 0; i < 2; i += 1) {
    await start();
    expect(await demoAccounts()).toHaveLength(6);
  }
});
