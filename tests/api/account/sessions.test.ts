/** Signing in and out: what stands for an account on a request, and for how long. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { saveAccount } from '../../../api/account/save-account.ts';
import { turnOfDay } from '../../../api/turn-of-day/turn-of-day.ts';
import { emptyStore } from '../../empty-store.ts';
import { idNamed } from '../../small-network.ts';
import type { GraphqlAnswer, TestApp } from '../../test-app.ts';
import {
  account,
  bearing,
  byCommand,
  offersFor,
  offersSeen,
  own,
  password,
  storeWithOffers,
  textOfStore,
  token,
} from './accounts.ts';

const lines: string[] = [];
let t: TestApp;
beforeAll(async () => {
  t = await storeWithOffers({ logger: { level: 'trace', stream: { write: (line: string) => lines.push(line) } } });
  await Promise.all([
    account(t, 'member', 'MEMBER', { memberOf: ['Alpha'], coordinates: ['Beta'] }),
    account(t, 'admin', 'ADMIN'),
  ]);
});
beforeEach(async () => {
  await t.graph.write(({ run }) => run('MATCH (tries:SignInTries) DELETE tries'));
});
afterAll(async () => {
  await emptyStore(t.graph);
  await t.close();
});

type Headers = Readonly<Record<string, string>>;

const viewerFields = 'viewer { user { name email role } organisations { role organisation { name } } }';

function signIn(email: string, tried = password, headers: Headers = {}): Promise<GraphqlAnswer> {
  const query = `mutation ($input: SignInInput!) { signIn(input: $input) { ${viewerFields} } }`;
  return t.ask(query, { input: { email, password: tried } }, { headers: { ...own, ...headers } });
}

/** The cookie that an answer sets, with all that it says of it. */
const setBy = ({ headers }: GraphqlAnswer) => String(headers['set-cookie']);
const cookieOf = (answer: GraphqlAnswer): Headers => ({ ...own, cookie: setBy(answer).split(';')[0] ?? '' });
const signedIn = async (name = 'member') => cookieOf(await signIn(`${name}@example.org`));
const codes = ({ errors }: GraphqlAnswer) => errors.map(({ extensions }) => extensions?.['code']);

/** What a mutation answers whoever these headers show. */
const change = (mutation: string, headers: Headers) => t.ask(`mutation { ${mutation} }`, {}, { headers });

test('a session stands for its account', async () => {
  const answer = await signIn('Member@Example.org');
  expect(answer.errors).toEqual([]);
  const viewer = {
    user: { name: 'member', email: 'member@example.org', role: 'MEMBER' },
    organisations: [
      { role: 'MEMBER', organisation: { name: 'Alpha' } },
      { role: 'COORDINATOR', organisation: { name: 'Beta' } },
    ],
  };
  expect(answer.data).toEqual({ signIn: { viewer } });
  expect((await t.ask(`{ ${viewerFields} }`, {}, { headers: cookieOf(answer) })).data).toEqual({ viewer });
  expect(await offersFor(t, cookieOf(answer))).toBe(offersSeen.all);
});

test('without one nobody is known', async () => {
  const nobody = { viewer: { user: null, organisations: [] } };
  expect((await t.ask(`{ ${viewerFields} }`)).data).toEqual(nobody);
  expect((await t.ask(`{ ${viewerFields} }`, {}, { headers: { ...own, cookie: 'session=nothing' } })).data).toEqual(nobody);
}); // prettier-ignore

test('the cookie is out of reach of scripts and other sites, and bound to the host where the request came by TLS', async () => {
  expect(setBy(await signIn('member@example.org'))).toMatch(/^session=[\w-]{43}; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Lax$/);
  const byTls = await signIn('member@example.org', password, { 'x-forwarded-proto': 'https' });
  expect(setBy(byTls)).toMatch(/^__Host-session=[\w-]{43}; Max-Age=\d+; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
  expect(await offersFor(t, cookieOf(byTls))).toBe(offersSeen.everyone); // not without TLS
  expect(await offersFor(t, { ...cookieOf(byTls), 'x-forwarded-proto': 'https' })).toBe(offersSeen.all);
}); // prettier-ignore

test('signing in never goes on with a session that was there before', async () => {
  const before = await signedIn('admin');
  const after = cookieOf(await signIn('member@example.org', password, before));
  expect(after).not.toEqual(before);
  expect(await offersFor(t, before)).toBe(offersSeen.everyone);
  const planted = { ...own, cookie: `session=${'a'.repeat(43)}` };
  expect(cookieOf(await signIn('member@example.org', password, planted))).not.toEqual(planted);
  expect(await offersFor(t, planted)).toBe(offersSeen.everyone);
});

test('a session that was signed out of stands for nobody', async () => {
  const cookie = await signedIn();
  const answer = await change(`signOut { ${viewerFields} }`, cookie);
  expect(answer.data).toEqual({ signOut: { viewer: { user: null, organisations: [] } } });
  expect(setBy(answer)).toMatch(/^session=; Max-Age=0; /);
  expect(await offersFor(t, cookie)).toBe(offersSeen.everyone);
});

test.each([
  ['seven days', "session.expiresAt = datetime() - duration('PT1S')"],
  ['twelve hours without a request', "session.lastSeenAt = datetime() - duration('PT12H1S')"],
])('ends after %s', async (_name, late) => {
  const cookie = await signedIn();
  await t.graph.write(({ run }) => run(`MATCH (session:Session) SET ${late}`));
  expect(await offersFor(t, cookie)).toBe(offersSeen.everyone);
});

test('is not kept past its end: another day removes it', async () => {
  await signedIn();
  await t.graph.write(({ run }) => run("MATCH (session:Session) SET session.expiresAt = datetime() - duration('PT1S')"));
  await t.graph.write(({ run }) => run("MERGE (lock:Lock {name: 'turn-of-day'}) SET lock.day = date('2000-01-01')"));
  await turnOfDay(t.graph)('2026-06-16');
  expect(await t.graph.read('MATCH (session:Session) RETURN session')).toEqual([]);
}); // prettier-ignore

describe('a password', () => {
  test('that is wrong and an address that is unknown are answered alike', async () => {
    const [wrong, unknown] = [await signIn('member@example.org', 'wrong'), await signIn('nobody@example.org', 'wrong')];
    expect(codes(wrong)).toEqual(['UNAUTHENTICATED']);
    expect({ ...wrong, headers: 0 }).toEqual({ ...unknown, headers: 0 });
    expect(wrong.headers).not.toHaveProperty('set-cookie');
  });

  test('is tried ten times, also by aliases in one request, then not even the right one counts', async () => {
    const cookie = await signedIn();
    const tries = Array.from(
      { length: 12 },
      (_, i) => `t${String(i)}: signIn(input: {email: "member@example.org", password: "wrong ${String(i)}"}) { __typename }`,
    );
    const answered = codes(await change(tries.join('\n'), own));
    expect(answered).toEqual([...Array<string>(10).fill('UNAUTHENTICATED'), 'RATE_LIMITED', 'RATE_LIMITED']);
    expect(codes(await signIn('member@example.org'))).toEqual(['RATE_LIMITED']);
    expect(await offersFor(t, cookie)).toBe(offersSeen.all); // who works goes on working
  }); // prettier-ignore

  test('is tried ten times however many try at once, and again a quarter of an hour later', async () => {
    const all = await Promise.all(Array.from({ length: 20 }, () => signIn('member@example.org', 'wrong')));
    expect(all.flatMap(codes).filter((code) => code === 'UNAUTHENTICATED')).toHaveLength(10);
    await t.graph.write(({ run }) =>
      run("MATCH (tries:SignInTries) SET tries.at = [at IN tries.at | at - duration('PT15M')]"),
    );
    expect(codes(await signIn('member@example.org'))).toEqual([]);
  });

  test('is tried ten times from one address, whosever it is', async () => {
    for (let i = 0; i < 10; i += 1) await signIn(`nobody${String(i)}@example.org`, 'wrong');
    expect(codes(await signIn('member@example.org'))).toEqual(['RATE_LIMITED']);
  });

  test('that fits is no failure: any number of people sign in', async () => {
    for (let i = 0; i < 12; i += 1) expect(codes(await signIn('member@example.org'))).toEqual([]);
  });

  test('is changed by who knows it; that ends every other session', async () => {
    const email = await account(t, 'changer', 'MEMBER', { memberOf: ['Alpha'] });
    const [here, elsewhere] = [await signedIn('changer'), await signedIn('changer')];
    const changing = (current: string, next: string) =>
      change(`changePassword(input: {currentPassword: "${current}", newPassword: "${next}"}) { ${viewerFields} }`, here);
    expect(codes(await changing('wrong', 'another twelve'))).toEqual(['BAD_USER_INPUT']);
    expect((await changing(password, 'too short')).errors).toMatchObject([{ extensions: { field: 'newPassword' } }]);
    const answer = await changing(password, 'another twelve');
    expect(answer.errors).toEqual([]);
    for (const cookie of [here, elsewhere]) expect(await offersFor(t, cookie)).toBe(offersSeen.everyone);
    expect(await offersFor(t, cookieOf(answer))).toBe(offersSeen.ofAlpha);
    expect(codes(await signIn(email))).toEqual(['UNAUTHENTICATED']);
    expect(codes(await signIn(email, 'another twelve'))).toEqual([]);
  }); // prettier-ignore
});

describe('a role', () => {
  const setRole = (email: string, role: string, headers: Headers, more = '') =>
    change(`setUserRole(input: {email: "${email}", role: ${role} ${more}}) { user { role } }`, headers);

  test('is changed by an administrator, and ends the sessions of the account', async () => {
    const email = await account(t, 'promoted', 'MEMBER', { memberOf: ['Alpha'] });
    const cookie = await signedIn('promoted');
    const beta = `organisations: [{organisationId: "${idNamed('Beta')}", role: MEMBER}]`;
    const { data } = await setRole(email, 'NETWORK_COORDINATOR', await signedIn('admin'), beta);
    expect(data).toEqual({ setUserRole: { user: { role: 'NETWORK_COORDINATOR' } } });
    expect(await offersFor(t, cookie)).toBe(offersSeen.everyone);
    const again = await signIn(email);
    expect(again.data).toMatchObject({ signIn: { viewer: { organisations: [{ organisation: { name: 'Beta' } }] } } });
  });

  test('is changed by nobody else', async () => {
    expect(codes(await setRole('member@example.org', 'ADMIN', await signedIn()))).toEqual(['FORBIDDEN']);
    expect(codes(await setRole('member@example.org', 'ADMIN', {}))).toEqual(['UNAUTHENTICATED']);
    const { token: secret } = await token(t, 'admin@example.org');
    expect(codes(await setRole('member@example.org', 'ADMIN', bearing(secret)))).toEqual(['FORBIDDEN']);
  });

  test('of the last administrator stays', async () => {
    expect(codes(await setRole('admin@example.org', 'MEMBER', await signedIn('admin')))).toEqual(['CONFLICT']);
    expect(codes(await setRole('nobody@example.org', 'MEMBER', await signedIn('admin')))).toEqual(['NOT_FOUND']);
  });

  test('that the command changes ends the sessions of the account too', async () => {
    const email = await account(t, 'changed', 'MEMBER', { memberOf: ['Alpha'] });
    const cookie = await signedIn('changed');
    await saveAccount(byCommand(t), { email, name: 'Another name' });
    expect(await offersFor(t, cookie)).toBe(offersSeen.ofAlpha);
    await saveAccount(byCommand(t), { email, role: 'NETWORK_COORDINATOR' });
    expect(await offersFor(t, cookie)).toBe(offersSeen.everyone);
  });
});

test('an API token is made, listed and revoked by its owner alone', async () => {
  const cookie = await signedIn();
  const { data } = await change(
    'createToken(input: {name: "A report", expiresOn: "2026-12-31", scope: PUBLIC}) { secret made: token { id name scope expiresOn lastUsedAt } }',
    cookie,
  );
  const { secret, made } = (data as { createToken: { secret: string; made: { id: string } } }).createToken;
  expect(made).toEqual({ id: made.id, name: 'A report', scope: 'PUBLIC', expiresOn: '2026-12-31', lastUsedAt: null });
  expect(await offersFor(t, bearing(secret))).toBe(offersSeen.everyone);
  const listed = await t.ask('{ viewer { tokens { id lastUsedAt } } }', {}, { headers: cookie });
  expect(listed.data).toMatchObject({ viewer: { tokens: [{ id: made.id, lastUsedAt: expect.stringMatching(/Z$/) }] } });

  const revoke = (headers: Headers) =>
    change(`revokeToken(input: {id: "${made.id}"}) { viewer { tokens { id } } }`, headers);
  expect(codes(await revoke(await signedIn('admin')))).toEqual(['NOT_FOUND']);
  expect(codes(await revoke({}))).toEqual(['UNAUTHENTICATED']);
  expect((await revoke(cookie)).data).toEqual({ revokeToken: { viewer: { tokens: [] } } });
  expect(await offersFor(t, bearing(secret))).toBe('UNAUTHENTICATED');
}); // prettier-ignore

test.each([
  ['another host', { origin: 'http://elsewhere.example' }],
  ['another port', { origin: 'http://localhost:8080' }],
  ['a page without an origin', { origin: 'null' }],
  ['nowhere, with a session', {}],
])('a request from %s is refused', async (_name, headers) => {
  const { cookie = '' } = await signedIn();
  const answer = await change('createGoal(input: {title: "Planted"}) { goal { id } }', { ...headers, cookie });
  expect([answer.status, ...codes(answer)]).toEqual([403, 'FORBIDDEN']);
  expect(await t.graph.read('MATCH (goal:Goal) RETURN goal')).toEqual([]);
});

test('no session and no password is in the store or in the log', async () => {
  const { cookie = '' } = await signedIn();
  await offersFor(t, { ...own, cookie });
  await signIn('member@example.org', 'not the password either');
  for (const text of [await textOfStore(t), lines.join('')]) {
    expect(text.length).toBeGreaterThan(100);
    expect(text).not.toContain(cookie.slice('session='.length));
    expect(text).not.toMatch(/correct horse|not the password/);
  }
});
