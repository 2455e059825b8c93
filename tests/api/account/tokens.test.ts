/** API tokens: what they read, and that they count no more from the moment they should not. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  account,
  bearing,
  byCommand,
  offersFor,
  offersSeen,
  storeWithOffers,
  textOfStore,
  today,
  token,
} from './accounts.ts';
import { deleteToken } from '../../../api/account/account.store.ts';
import { saveAccount } from '../../../api/account/save-account.ts';
import { idNamed } from '../../small-network.ts';
import type { TestApp } from '../../test-app.ts';

const lines: string[] = [];
let t: TestApp;
beforeAll(async () => {
  t = await storeWithOffers({ logger: { level: 'trace', stream: { write: (line: string) => lines.push(line) } } });
  expect(await offersFor(t)).toBe(offersSeen.all);
  await Promise.all([
    account(t, 'member', 'MEMBER', { memberOf: ['Alpha'] }),
    account(t, 'coordinator', 'MEMBER', { coordinates: ['Alpha'] }),
    account(t, 'network', 'NETWORK_COORDINATOR'),
    account(t, 'admin', 'ADMIN', { coordinates: ['Alpha'] }),
  ]);
});
afterAll(() => t.close());

test('once there is an account, who brings no credentials is the public', async () => {
  expect(await offersFor(t)).toBe(offersSeen.everyone);
});

test.each([
  ['member', offersSeen.ofAlpha],
  ['coordinator', offersSeen.ofAlpha],
  ['network', offersSeen.network],
  ['admin', offersSeen.network],
])('a token of the %s reads what its owner may', async (name, seen) => {
  const { token: secret } = await token(t, `${name}@example.org`);
  expect(await offersFor(t, bearing(secret))).toBe(seen);
});

test('a token for public records alone reads no more than everyone', async () => {
  const { token: secret } = await token(t, 'member@example.org', { scope: 'PUBLIC' });
  expect(await offersFor(t, bearing(secret))).toBe(offersSeen.everyone);
  const { data } = await t.ask('{ viewer { user { email } organisations { role } tokens { name } } }', {}, {
    headers: bearing(secret),
  }); // prettier-ignore
  expect(data).toEqual({ viewer: { user: null, organisations: [], tokens: [] } });
});

test.each([
  ['what is no token', () => 'Bearer hello'],
  ['another scheme', () => 'Basic bWVtYmVyOnBhc3N3b3Jk'],
  ['an unknown token', () => `Bearer kmp_${'a'.repeat(43)}`],
  ['a token without its prefix', (secret: string) => `Bearer ${secret.slice(4)}`],
])('%s is refused, never answered as the public', async (_name, authorizationOf) => {
  const { token: secret } = await token(t, 'member@example.org');
  const { status, headers, errors, data } = await t.ask(
    '{ offers { totalCount } }',
    {},
    { language: 'fi', headers: { authorization: authorizationOf(secret) } },
  );
  expect(status).toBe(401);
  expect(headers['www-authenticate']).toBe('Bearer');
  expect(data).toBeNull();
  expect(errors).toMatchObject([
    { message: expect.stringContaining('API-avain ei kelpaa'), extensions: { code: 'UNAUTHENTICATED', reason: 'tokenRefused' } },
  ]); // prettier-ignore
});

test('holds on its last day and not on the day after', async () => {
  const { token: secret } = await token(t, 'member@example.org');
  expect(await offersFor(t, bearing(secret))).toBe(offersSeen.ofAlpha);
  await t.graph.write(({ run }) => run("MATCH (token:Token) SET token.expiresOn = date('2026-06-14')"));
  expect(await offersFor(t, bearing(secret))).toBe('UNAUTHENTICATED');
});

test('is gone at the next request after it was revoked, a hundred times over', async () => {
  for (let i = 0; i < 100; i += 1) {
    const { token: secret, id } = await token(t, 'member@example.org');
    expect(await offersFor(t, bearing(secret))).toBe(offersSeen.ofAlpha);
    await t.graph.write(({ run }) => deleteToken(run, id, null));
    expect(await offersFor(t, bearing(secret))).toBe('UNAUTHENTICATED');
  }
});

test('reads no more of an organisation as soon as its owner has left it', async () => {
  const email = await account(t, 'leaver', 'MEMBER', { memberOf: ['Alpha'] });
  const { token: secret } = await token(t, email);
  expect(await offersFor(t, bearing(secret))).toBe(offersSeen.ofAlpha);
  await saveAccount(byCommand(t), { email, organisations: [{ id: idNamed('Beta'), role: 'MEMBER' }] });
  expect(await offersFor(t, bearing(secret))).toBe(offersSeen.ofAlpha); // of Beta's now: two open ones and its own
  await saveAccount(byCommand(t), { email, organisations: [] });
  expect(await offersFor(t, bearing(secret))).toBe(offersSeen.network);
});

test.each(['mutation { ', 'query Q { __typename } mutation M { '])('changes nothing: %s', async (start) => {
  const { token: secret } = await token(t, 'coordinator@example.org');
  const query = `${start} createGoal(input: {title: "By a program"}) { goal { id } } }`;
  const response = await t.app.inject({
    method: 'POST',
    url: '/graphql',
    payload: { query, operationName: start.includes('M') ? 'M' : undefined },
    headers: bearing(secret),
  });
  expect(response.statusCode).toBe(403);
  expect(response.json()).toMatchObject({
    errors: [{ message: expect.stringContaining('only reads'), extensions: { code: 'FORBIDDEN' } }],
  });
  expect(await t.graph.read('MATCH (g:Goal) RETURN g')).toEqual([]);
});

test('notes its use, once a minute at most', async () => {
  const { token: secret, id } = await token(t, 'member@example.org');
  const lastUse = async () =>
    (await t.graph.read('MATCH (token:Token {id: $id}) RETURN toString(token.lastUsedAt) AS at', { id }))[0]?.['at'];
  expect(await lastUse()).toBeNull();
  await offersFor(t, bearing(secret));
  const first = await lastUse();
  expect(first).toMatch(/^20/);
  await offersFor(t, bearing(secret));
  expect(await lastUse()).toBe(first);
});

describe('a token is made', () => {
  const made = (until: string, email = 'member@example.org') =>
    token(t, email, { until }).then(
      () => 'made',
      (error: unknown) => (error instanceof Error ? error.message : error),
    );

  test.each([today, '2027-06-15'])('until %s', async (day) => {
    expect(await made(day)).toBe('made');
  });

  test.each(['2026-06-14', '2027-06-16'])('but not until %s', async (day) => {
    expect(await made(day)).toContain('a year from today at most');
  });

  test('for an account, and for nobody else', async () => {
    expect(await made(today, 'nobody@example.org')).toContain('no such account');
  });
});

test('no token and no password is in the store or in the log', async () => {
  const { token: secret } = await token(t, 'member@example.org');
  await offersFor(t, bearing(secret));
  await offersFor(t, { authorization: `Bearer ${secret}x` });
  const store = await textOfStore(t);
  expect(store).toContain('member@example.org');
  expect(store).toContain('$argon2id$');
  for (const text of [store, lines.join('')]) {
    expect(text).not.toContain(secret.slice(4));
    expect(text).not.toContain('correct horse');
  }
  expect(lines.length).toBeGreaterThan(10);
});
