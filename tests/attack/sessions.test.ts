/** A session stands for whoever signed in, from then until it ends: nothing planted before, nothing kept after. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findAccount } from '../../api/account/account.store.ts';
import { saveAccount } from '../../api/account/save-account.ts';
import { hashOfSecret, newSecret } from '../../api/account/secret.ts';
import {
  account,
  byCommand,
  offersFor,
  offersSeen,
  own,
  password,
  signedIn,
  storeWithOffers,
  token,
} from '../api/account/accounts.ts';
import type { TestApp } from '../test-app.ts';
import { injections } from './injection-payloads.ts';

let t: TestApp;
beforeAll(async () => {
  t = await storeWithOffers();
  await account(t, 'member', 'MEMBER', { memberOf: ['Alpha'], coordinates: ['Beta'] });
});
afterAll(() => t.close());

type Headers = Readonly<Record<string, string>>;

const bringing = (cookie: string): Headers => ({ ...own, cookie });

/** Signs in from a browser that has these cookies; the cookie that it gets. */
async function signIn(before = ''): Promise<string> {
  const query = 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }';
  const { headers, errors } = await t.ask(query, { input: { email: 'member@example.org', password } }, {
    headers: before === '' ? own : bringing(before),
  }); // prettier-ignore
  expect(errors).toEqual([]);
  return /^session=[\w-]{43}(?=;)/.exec(String(headers['set-cookie']))?.[0] ?? 'none';
}

const change = (mutation: string, cookie: string) =>
  t.ask(`mutation { ${mutation} }`, {}, { headers: bringing(cookie) });

describe('a session that was planted', () => {
  const planted = (): string[] => [
    'session=',
    `session=${'a'.repeat(43)}`,
    `session=${newSecret()}`,
    `session=${'a'.repeat(8_000)}`,
    `session=${newSecret()}; session=${newSecret()}`,
    `__Host-session=${newSecret()}`,
    `Session=${newSecret()}`,
    ...injections.filter((text) => !/[\0\n]/.test(text)).map((text) => `session=${encodeURIComponent(text)}`),
  ];

  test('stands for nobody, and signing in takes another in its place', async () => {
    const cookies = planted();
    for (const cookie of cookies) {
      expect(await offersFor(t, bringing(cookie)), cookie).toBe(offersSeen.everyone);
    }
    for (const cookie of cookies.slice(0, 7)) {
      const given = await signIn(cookie);
      expect(cookie).not.toContain(given.slice('session='.length));
      expect(await offersFor(t, bringing(given))).toBe(offersSeen.all);
      expect(await offersFor(t, bringing(cookie)), cookie).toBe(offersSeen.everyone);
    }
    process.stdout.write(`sessions: ${String(cookies.length)} planted ones, none stood for anyone\n`);
  });

  test('of one’s own is no door for its planter: it ends when another signs in with it', async () => {
    await account(t, 'mallory', 'MEMBER');
    const mallory = (await signedIn(t, 'mallory@example.org'))['cookie'] ?? '';
    expect(await offersFor(t, bringing(mallory))).toBe(offersSeen.network);
    const victim = await signIn(mallory);
    expect(await offersFor(t, bringing(victim))).toBe(offersSeen.all);
    expect(await offersFor(t, bringing(mallory))).toBe(offersSeen.everyone);
  });

  test('is not what the store holds: a hash that leaked opens nothing', async () => {
    await signIn();
    const hashes = await t.graph.read('MATCH (session:Session) RETURN session.hash AS hash');
    expect(hashes.length).toBeGreaterThan(0);
    for (const { hash } of hashes) {
      expect(await offersFor(t, bringing(`session=${String(hash)}`))).toBe(offersSeen.everyone);
      expect(await offersFor(t, bringing(`session=${hashOfSecret(String(hash))}`))).toBe(offersSeen.everyone);
    }
  });
});

describe('a session that has ended', () => {
  const ends: Readonly<Record<string, (cookie: string) => Promise<unknown>>> = {
    'signing out': (cookie) => change('signOut { __typename }', cookie),
    'signing in again': (cookie) => signIn(cookie),
    'another password': async (cookie) => {
      const change_ = (from: string, to: string) =>
        change(`changePassword(input: {currentPassword: "${from}", newPassword: "${to}"}) { __typename }`, cookie);
      expect((await change_(password, 'another password')).errors).toEqual([]);
      await saveAccount(byCommand(t), { email: 'member@example.org', password });
    },
    'another role': async () => {
      await saveAccount(byCommand(t), { email: 'member@example.org', role: 'NETWORK_COORDINATOR' });
      await saveAccount(byCommand(t), { email: 'member@example.org', role: 'MEMBER' });
    },
  };

  test.each(Object.entries(ends))('by %s stands for nobody, however often and however quickly it is brought', async (_name, end) => {
    const cookie = await signIn();
    expect(await offersFor(t, bringing(cookie))).toBe(offersSeen.all);
    await end(cookie);
    const seen = await Promise.all(Array.from({ length: 20 }, () => offersFor(t, bringing(cookie))));
    expect(new Set(seen)).toEqual(new Set([offersSeen.everyone]));
    expect((await change('changePassword(input: {currentPassword: "x", newPassword: "twelve letters"}) { __typename }', cookie)).errors)
      .toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  }); // prettier-ignore

  test('is ended for requests that are under way when they ask who they are, a hundred times', async () => {
    let late = 0;
    for (let i = 0; i < 100; i += 1) {
      const cookie = await signIn();
      await Promise.all([change('signOut { __typename }', cookie), offersFor(t, bringing(cookie))]);
      if ((await offersFor(t, bringing(cookie))) !== offersSeen.everyone) late += 1;
    }
    process.stdout.write(`sessions: 100 signed out of, ${String(late)} used again\n`);
    expect(late).toBe(0);
  }, 60_000);
});

test('of an account that is gone, sessions and tokens stand for nobody', async () => {
  const cookie = await signIn();
  const { token: secret } = await token(t, 'member@example.org');
  const { id = '' } = (await findAccount(t.graph.read, 'member@example.org')) ?? {};
  await t.graph.runAlone('MATCH (user:User {id: $id}) DETACH DELETE user', { id });
  expect(await offersFor(t, bringing(cookie))).toBe(offersSeen.everyone);
  expect(await offersFor(t, { authorization: `Bearer ${secret}` })).toBe('UNAUTHENTICATED');
});
