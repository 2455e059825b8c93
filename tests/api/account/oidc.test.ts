/** Signing in with a provider's accounts, and a provider, a browser or someone between them that cheats. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildApp } from '../../../api/app.ts';
import { turnOfDay } from '../../../api/turn-of-day/turn-of-day.ts';
import { emptyStore } from '../../empty-store.ts';
import { testSeal } from '../../test-seal.ts';
import type { TestApp } from '../../test-app.ts';
import { account, offersFor, offersSeen, storeWithOffers, textOfStore, today } from './accounts.ts';
import { type ForgingProvider, type Forgery, forgingProvider, honest } from './forging-provider.ts';

const lines: string[] = [];
let provider: ForgingProvider;
let t: TestApp;
beforeAll(async () => {
  provider = await forgingProvider();
  const { issuer, clientId } = provider;
  t = await storeWithOffers({
    oidc: { issuer, clientId, name: 'Example' },
    logger: { level: 'trace', stream: { write: (line: string) => lines.push(line) } },
  });
  await account(t, 'member', 'MEMBER', { memberOf: ['Alpha'] });
});
beforeEach(async () => {
  await t.graph.write(({ run }) => run('MATCH (n:Session|OidcIdentity|OidcStart|SignInTries) DETACH DELETE n'));
});
afterAll(async () => {
  await emptyStore(t.graph);
  await t.close();
  await provider.close();
});

type Headers = Readonly<Record<string, string>>;
interface Response {
  status: number;
  /** Where it sends the browser. */
  to: string;
  /** The cookies that it sets, by their names. */
  set: Readonly<Record<string, string>>;
}

async function open(url: string, headers: Headers = {}, app = t.app): Promise<Response> {
  const response = await app.inject({ method: 'GET', url, headers });
  const set = Object.fromEntries(response.cookies.map(({ name, value }) => [name, value]));
  return { status: response.statusCode, to: String(response.headers.location), set };
}

/** The way there: where the browser is sent, and what it keeps. */
async function setOut(path = '/sign-in/oidc', headers: Headers = {}) {
  const { to, set } = await open(path, headers);
  return { journey: new URL(to), kept: { cookie: `sign-in=${set['sign-in'] ?? ''}` } };
}

const callback = (journey: URL, changes: Readonly<Record<string, string | null>> = {}) => {
  const given = { code: 'a-code', state: journey.searchParams.get('state'), ...changes };
  const present = Object.entries(given).filter((entry): entry is [string, string] => entry[1] !== null);
  return `/sign-in/oidc/callback?${new URLSearchParams(present).toString()}`;
};

/** There and back, with an answer of the provider's. */
async function signIn(forgery: Forgery = {}, { path = '/sign-in/oidc', session = '' } = {}): Promise<Response> {
  const { journey, kept } = await setOut(path);
  provider.answer(journey, forgery);
  return open(callback(journey), { cookie: [kept.cookie, session].filter(Boolean).join('; ') });
}

const sessions = async () => (await t.graph.read('MATCH (n:Session|OidcIdentity) RETURN n.hash AS hash')).length;
const sessionOf = ({ set }: Response): Headers => ({ origin: 'http://localhost', cookie: `session=${set['session'] ?? ''}` }); // prettier-ignore

async function expectRefused(response: Response, refusal: string): Promise<void> {
  expect(response.to).toBe(`/sign-in?refused=${refusal}`);
  expect(response.set).not.toHaveProperty('session');
  expect(await sessions()).toBe(0);
}

describe('who comes back', () => {
  test('is signed in to the account of the address that the provider vouches for', async () => {
    const response = await signIn();
    expect([response.status, response.to]).toEqual([302, '/network']);
    expect(await offersFor(t, sessionOf(response))).toBe(offersSeen.ofAlpha);
  });

  test('asks with a code, a challenge, a state and a nonce, and keeps what they are made of out of reach', async () => {
    const response = await t.app.inject({ method: 'GET', url: '/sign-in/oidc' });
    const { searchParams } = new URL(String(response.headers.location));
    expect(Object.fromEntries(searchParams)).toEqual({
      client_id: 'kumppanuus',
      redirect_uri: 'http://localhost/sign-in/oidc/callback',
      response_type: 'code',
      scope: 'openid email',
      code_challenge_method: 'S256',
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      state: expect.stringMatching(/^[\w-]{43}$/),
      nonce: expect.stringMatching(/^[\w-]{43}$/),
    });
    expect(response.headers['set-cookie']).toMatch(/^sign-in=[\w-]{43}; Max-Age=600; Path=\/; HttpOnly; SameSite=Lax$/);
    const byTls = await t.app.inject({
      method: 'GET',
      url: '/sign-in/oidc',
      headers: { 'x-forwarded-proto': 'https' },
    });
    expect(byTls.headers['set-cookie']).toMatch(/^__Host-sign-in=[\w-]{43}; .*HttpOnly; Secure; SameSite=Lax$/);
    expect(String(byTls.headers.location)).toContain(encodeURIComponent('https://localhost'));
  });

  test('comes back to where the server is said to be', async () => {
    const { issuer, clientId } = provider;
    const app = await buildApp({
      graph: t.graph, seal: testSeal, today: () => today, reach: 'NETWORK', publicUrl: 'https://network.example.org',
      oidc: { issuer, clientId, name: 'Example' },
    }); // prettier-ignore
    const { to } = await open('/sign-in/oidc', {}, app);
    expect(new URL(to).searchParams.get('redirect_uri')).toBe('https://network.example.org/sign-in/oidc/callback');
    await app.close();
  });

  test('gets a session of their own in place of the one that the browser had', async () => {
    const before = sessionOf(await signIn());
    const after = sessionOf(await signIn({}, { session: before['cookie'] ?? '' }));
    expect(after).not.toEqual(before);
    expect(await offersFor(t, before)).toBe(offersSeen.everyone);
    const planted = `session=${'a'.repeat(43)}`;
    expect(sessionOf(await signIn({}, { session: planted }))['cookie']).not.toBe(planted);
  });

  test('stays who they are there when their address changes, whoever has that address then', async () => {
    await account(t, 'other', 'MEMBER');
    await signIn();
    const again = await signIn({ claims: { email: 'other@example.org' } });
    expect(await offersFor(t, sessionOf(again))).toBe(offersSeen.ofAlpha);
    const newcomer = await signIn({ claims: { sub: 'newcomer' } });
    expect(newcomer.to).toBe('/sign-in?refused=NO_ACCOUNT');
  });

  test('is asked about where the token says nothing of an address', async () => {
    const claims = { email: undefined, email_verified: undefined };
    const { email, email_verified } = honest;
    await expectRefused(await signIn({ claims, userInfo: { email } }), 'NO_ACCOUNT');
    await expectRefused(await signIn({ claims, userInfo: { email, email_verified, sub: 'another' } }), 'FAILED');
    const response = await signIn({ claims, userInfo: { email: 'Member@Example.org', email_verified } });
    expect(await offersFor(t, sessionOf(response))).toBe(offersSeen.ofAlpha);
  });

  test.each([
    ['no account', { email: 'nobody@example.org' }],
    ['an address that the provider doesn’t vouch for', { email_verified: false }],
    ['an address that it vouches for in another way', { email_verified: 'true' }],
    ['no address', { email: '' }],
  ])('with %s is told so, and none is made', async (_name, claims) => {
    await expectRefused(await signIn({ claims }), 'NO_ACCOUNT');
    expect(await t.graph.read("MATCH (user:User {email: 'nobody@example.org'}) RETURN user")).toEqual([]);
  });

  test('cannot become an account of the demo', async () => {
    await t.graph.write(({ run }) => run("CREATE (:User:Demo {id: 'demo', email: 'demo@example.org', role: 'ADMIN'})"));
    await expectRefused(await signIn({ claims: { email: 'demo@example.org' } }), 'NO_ACCOUNT');
    await t.graph.write(({ run }) => run('MATCH (user:Demo) DETACH DELETE user'));
  });

  test.each([
    ['/organisations?text=a#b', '/organisations?text=a#b'],
    ['//elsewhere.example', '/network'],
    ['/\\elsewhere.example', '/network'],
    ['/.//elsewhere.example', '/network'],
    ['/\t/elsewhere.example', '/network'],
    ['https://elsewhere.example', '/network'],
    ['javascript:alert(1)', '/network'],
    ['organisations', '/network'],
    [`/${'a'.repeat(2_000)}`, '/network'],
  ])('who set out from %j goes to %s', async (given, to) => {
    const response = await signIn({}, { path: `/sign-in/oidc?to=${encodeURIComponent(given)}` });
    expect(response.to).toBe(to);
  });
});

const now = () => Math.floor(Date.now() / 1000);

describe('a token is refused', () => {
  test.each<[string, () => Forgery]>([
    ['that says it needs no signature', () => ({ signed: 'NONE' })],
    ['without a signature', () => ({ signed: 'NOT_AT_ALL' })],
    ['signed with another key', () => ({ signed: 'OTHER_KEY' })],
    ['signed with the public key as a secret', () => ({ signed: 'BY_PUBLIC_KEY' })],
    ['changed after it was signed', () => ({ signed: 'CHANGED_AFTERWARDS' })],
    ['for another server', () => ({ claims: { aud: 'another' } })],
    ['for several, used by another', () => ({ claims: { aud: ['kumppanuus', 'another'], azp: 'another' } })],
    ['of another provider', () => ({ claims: { iss: 'https://elsewhere.example' } })],
    ['that has expired', () => ({ claims: { exp: now() - 60 } })],
    ['that never expires', () => ({ claims: { exp: undefined } })],
    ['that doesn’t hold yet', () => ({ claims: { nbf: now() + 600 } })],
    ['with another nonce', () => ({ claims: { nonce: 'another' } })],
    ['without a nonce', () => ({ claims: { nonce: undefined } })],
    ['that names nobody', () => ({ claims: { sub: undefined } })],
    ['that isn’t there', () => ({ withoutToken: true })],
  ])('%s', async (_name, forgery) => {
    await expectRefused(await signIn(forgery()), 'FAILED');
  });
});

describe('a way back is refused', () => {
  test.each<[string, Readonly<Record<string, string | null>>]>([
    ['with another state', { state: 'another' }],
    ['without a state', { state: null }],
    ['without a code', { code: null }],
    ['from another provider', { iss: 'https://elsewhere.example' }],
    ['that says no', { code: null, error: 'access_denied' }],
  ])('%s', async (_name, changes) => {
    const { journey, kept } = await setOut();
    provider.answer(journey, {});
    await expectRefused(await open(callback(journey, changes), kept), 'FAILED');
  });

  test('in another browser, whether that has set out too or not', async () => {
    const [{ journey }, other] = [await setOut(), await setOut()];
    provider.answer(journey, {});
    await expectRefused(await open(callback(journey)), 'TOO_LATE');
    await expectRefused(await open(callback(journey), { cookie: `sign-in=${'a'.repeat(43)}` }), 'TOO_LATE');
    await expectRefused(await open(callback(journey), other.kept), 'FAILED');
  });

  test('with the code of another journey, for which it has no verifier', async () => {
    const [one, other] = [await setOut(), await setOut()];
    provider.answer(other.journey, { claims: { nonce: one.journey.searchParams.get('nonce') } });
    await expectRefused(await open(callback(one.journey), one.kept), 'FAILED');
  });

  test('after ten minutes', async () => {
    const { journey, kept } = await setOut();
    provider.answer(journey, {});
    await t.graph.write(({ run }) => run("MATCH (s:OidcStart) SET s.expiresAt = s.expiresAt - duration('PT10M')"));
    await expectRefused(await open(callback(journey), kept), 'TOO_LATE');
  });

  test('and forgotten on another day', async () => {
    await setOut();
    await t.graph.write(({ run }) => run("MATCH (s:OidcStart) SET s.expiresAt = s.expiresAt - duration('PT11M')"));
    await setOut();
    await t.graph.write(({ run }) => run("MERGE (lock:Lock {name: 'turn-of-day'}) SET lock.day = date('2000-01-01')"));
    await turnOfDay(t.graph)('2026-06-16');
    expect(await t.graph.read('MATCH (s:OidcStart) RETURN s.hash')).toHaveLength(1);
  });

  test('a second time, and of ten at once all but one', async () => {
    const { journey, kept } = await setOut();
    provider.answer(journey, {});
    const all = await Promise.all(Array.from({ length: 10 }, () => open(callback(journey), kept)));
    expect(all.filter(({ set }) => set['session'] !== undefined)).toHaveLength(1);
    expect(await open(callback(journey), kept)).toMatchObject({ to: '/sign-in?refused=TOO_LATE' });
    expect(await t.graph.read('MATCH (session:Session) RETURN session.hash')).toHaveLength(1);
  });
});

test('where the provider is away it is said so', async () => {
  const away = await forgingProvider();
  const { issuer, clientId } = away;
  await away.close();
  const app = await buildApp({ graph: t.graph, seal: testSeal, oidc: { issuer, clientId, name: 'Example' } });
  await expectRefused(await open('/sign-in/oidc', {}, app), 'UNAVAILABLE');
  await app.close();
});

test('no more than a hundred set out from one address in a quarter of an hour', async () => {
  const all = await Promise.all(Array.from({ length: 101 }, () => open('/sign-in/oidc')));
  expect(all.filter(({ to }) => to === '/sign-in?refused=TOO_OFTEN')).toHaveLength(1);
});

test('the page knows what the provider’s accounts are called', async () => {
  expect((await t.ask('{ singleSignOn }')).data).toEqual({ singleSignOn: 'Example' });
});

test('no code, token, verifier or cookie is in the log or in the store', async () => {
  const { journey, kept } = await setOut();
  provider.answer(journey, {});
  await open(callback(journey), kept);
  await signIn({ claims: { aud: 'another' } });
  const store = await textOfStore(t);
  const secret = kept.cookie.slice('sign-in='.length);
  for (const text of [store, lines.join('')]) {
    expect(text.length).toBeGreaterThan(100);
    for (const given of [secret, journey.searchParams.get('state') ?? '', ...provider.secrets])
      expect(text).not.toContain(given);
  }
  expect(lines.join('')).toContain('nobody was signed in by the provider');
});
