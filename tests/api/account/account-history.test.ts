/** Each change of an account leaves one event in the history, which holds no secret and which nobody reads by GraphQL. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { hashOfSecret } from '../../../api/account/secret.ts';
import { openSeal, type OpenSeal } from '../../../api/history/seal.ts';
import { verifyStore } from '../../../api/history/stored-history.ts';
import { dayInFinland } from '../../../api/today.ts';
import { runFile } from '../../command-process.ts';
import { ownDatabase } from '../../own-database.ts';
import { idNamed } from '../../small-network.ts';
import type { GraphqlAnswer } from '../../test-app.ts';
import { password } from './accounts.ts';
import { type ForgingProvider, forgingProvider } from './forging-provider.ts';
import { codes, LinkStore, newPassword } from './link-store.ts';

vi.setConfig({ testTimeout: 60_000 });

const t = new LinkStore();
const log = () => undefined;
let folder: string;
let seal: OpenSeal;
let provider: ForgingProvider;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kumppanuus-test-'));
  provider = await forgingProvider();
  const { issuer, clientId } = provider;
  const switched = { keyId: '', keyed: () => '', follow: log, keep: log };
  await t.open({ seal: switched, oidc: { issuer, clientId, name: 'Example' } });
  seal = await openSeal(folder, t.app.graph, log);
  Object.assign(switched, seal);
});
afterAll(async () => {
  await t.close();
  await provider.close();
  await rm(folder, { recursive: true });
});

/** All that must not be in the history. */
const secrets = [password, newPassword];
const secret = (text: string) => {
  secrets.push(text, hashOfSecret(text));
  return text;
};

/** One of the commands, beside the server. */
async function command(file: string, args: readonly string[], input = ''): Promise<string> {
  const { uri, user, password: databasePassword } = ownDatabase();
  const env = { DATA_DIR: folder, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: databasePassword };
  const { child, ended, lines } = runFile(file, args, env);
  child.stdin?.end(input);
  await ended;
  return lines.join('\n');
}
const user = (args: readonly string[], input?: string) => command('api/user.ts', ['add', ...args], input);
const eva = ['--email', 'eva@example.org', '--name', 'Eva', '--role', 'MEMBER', '--password-stdin'];

const as = async (name: string, query: string, variables: object = {}) =>
  t.ask(query, variables, await t.signedIn(name));
const setUserRole = (name: string, input: object) =>
  as(name, 'mutation ($input: SetUserRoleInput!) { setUserRole(input: $input) { user { id } } }', { input });
const endSessions = (name: string, userId: string) =>
  as(name, 'mutation ($id: ID!) { endSessions(input: {userId: $id}) { user { id } } }', { id: userId });
const createToken = (name: string, expiresOn: string) =>
  as(name, 'mutation ($on: Date!) { createToken(input: {name: "A report", expiresOn: $on}) { secret token { id } } }', {
    on: expiresOn,
  });
const revokeToken = (name: string, id: string) =>
  as(name, 'mutation ($id: ID!) { revokeToken(input: {id: $id}) { viewer { user { id } } } }', { id });

const idOf = async (name: string) =>
  String((await t.run(`MATCH (user:User {email: '${name}@example.org'}) RETURN user.id AS id`))[0]?.['id']);
const tokenId = async () => String((await t.run('MATCH (token:Token) RETURN token.id AS id'))[0]?.['id']);

/** Signs someone in by the provider; the page that they come to. */
async function signInByProvider(claims: object): Promise<string> {
  const headers = { host: 'network.example.org', 'x-forwarded-proto': 'https' };
  const out = await t.app.app.inject({ method: 'GET', url: '/sign-in/oidc', headers });
  const journey = new URL(String(out.headers.location));
  provider.answer(journey, { claims: { ...claims } });
  const given = new URLSearchParams({ code: 'a-code', state: journey.searchParams.get('state') ?? '' });
  const cookie = out.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  const url = `/sign-in/oidc/callback?${given.toString()}`;
  const back = await t.app.app.inject({ method: 'GET', url, headers: { ...headers, cookie } });
  return String(back.headers.location);
}

interface Told {
  readonly action: string;
  readonly viewer: string;
  readonly recordId: string;
  readonly recordLabel: string;
  readonly organisations: readonly string[];
  readonly before: unknown;
  readonly after: unknown;
}

async function events(): Promise<Told[]> {
  const rows = await t.run(
    `MATCH (e:AuditEvent)-[:HOLDS]->(v:AuditValues)
     RETURN e {.action, .viewer, .recordId, .recordLabel, .organisations, before: v.before, after: v.after} AS event
     ORDER BY e.sequence`,
  );
  return rows.map(({ event }) => {
    const told = event as Told;
    return { ...told, before: JSON.parse(String(told.before)), after: JSON.parse(String(told.after)) };
  });
}

/** What `work` added to the history. */
async function addedBy(work: () => Promise<unknown>): Promise<Told[]> {
  const { length } = await events();
  await work();
  return (await events()).slice(length);
}

const expectDone = async (answer: GraphqlAnswer | Promise<GraphqlAnswer>) => {
  expect((await answer).errors).toEqual([]);
};

const alpha = idNamed('Alpha');
const beta = idNamed('Beta');
const part = (organisationId: string, role: string) => ({ organisationId, role });
const byOrganisation = (a: { organisationId: string }, b: { organisationId: string }) =>
  a.organisationId < b.organisationId ? -1 : 1;

/** One change: what does it, who did it, whose account it is, and what of it is told. */
interface Change {
  does: () => Promise<unknown>;
  by: string;
  of: string;
  before: object | null;
  after: object | null;
  organisations: readonly string[];
  /** What the event is about; an account where nothing is said. */
  label?: 'Invitation';
}

/** The invitation that was sent last. */
const invited = { link: '' };
const invitationId = async () => String((await t.run('MATCH (link:AccountLink) RETURN link.id AS id'))[0]?.['id']);

/** The administrator invites someone. */
function invitation(name: string, into: 'Alpha' | 'Beta', role: string): Change {
  const after = { email: `${name}@example.org`, name: null, ...part(idNamed(into), role) };
  return {
    does: async () => {
      invited.link = secret(await t.invited(name, { by: 'admin', into, role }));
    },
    by: 'admin', of: name, label: 'Invitation', organisations: [idNamed(into)], before: null, after,
  };
} // prettier-ignore

/** In this order: one change needs what another made. */
const changes: readonly (readonly [what: string, action: string, Change])[] = [
  ['the first administrator', 'setUp', {
    does: async () => {
      const link = secret(await t.setUpSecret());
      await expectDone(t.setUp({ link, email: 'admin@example.org', name: 'Admin', password }));
    },
    by: 'admin', of: 'admin', organisations: [],
    before: null, after: { email: 'admin@example.org', name: 'Admin', role: 'ADMIN', organisations: [] },
  }],
  ['an account made by the command', 'user', {
    does: () => user([...eva, '--organisation', `${alpha}:COORDINATOR`], password),
    by: 'command', of: 'eva', organisations: [alpha],
    before: null,
    after: { email: 'eva@example.org', name: 'Eva', role: 'MEMBER', organisations: [part(alpha, 'COORDINATOR')] },
  }],
  ['an account changed by the command', 'user', {
    does: () => user(['--email', 'eva@example.org', '--name', 'Eva E', '--password-stdin'], password),
    by: 'command', of: 'eva', organisations: [alpha],
    before: { name: 'Eva' }, after: { name: 'Eva E', password: 'changed' },
  }],
  ['a token made by the command', 'token', {
    does: async () => {
      const args = ['create', '--email', 'eva@example.org', '--name', 'R', '--expires', dayInFinland(), '--public-only'];
      secret((await command('api/token.ts', args)).split('\n').at(-1) ?? '');
    },
    by: 'command', of: 'eva', organisations: [alpha],
    before: null, after: { token: 'R', scope: 'PUBLIC', expiresOn: dayInFinland() },
  }],
  ['a token revoked by the command', 'token', {
    does: async () => command('api/token.ts', ['revoke', '--id', await tokenId()]),
    by: 'command', of: 'eva', organisations: [alpha],
    before: { token: 'R', scope: 'PUBLIC', expiresOn: dayInFinland() }, after: null,
  }],
  ['a token', 'createToken', {
    does: async () => {
      const { data, errors } = await createToken('eva', '2026-12-31');
      expect(errors).toEqual([]);
      secret((data as { createToken: { secret: string } }).createToken.secret);
    },
    by: 'eva', of: 'eva', organisations: [alpha],
    before: null, after: { token: 'A report', scope: 'OWNER', expiresOn: '2026-12-31' },
  }],
  ['a token taken back', 'revokeToken', {
    does: async () => expectDone(revokeToken('eva', await tokenId())),
    by: 'eva', of: 'eva', organisations: [alpha],
    before: { token: 'A report', scope: 'OWNER', expiresOn: '2026-12-31' }, after: null,
  }],
  ['another role and other organisations', 'setUserRole', {
    does: () =>
      expectDone(setUserRole('admin', {
        email: 'eva@example.org', role: 'NETWORK_COORDINATOR', organisations: [part(beta, 'MEMBER')],
      })),
    by: 'admin', of: 'eva', organisations: [beta],
    before: { role: 'MEMBER', organisations: [part(alpha, 'COORDINATOR')] },
    after: { role: 'NETWORK_COORDINATOR', organisations: [part(beta, 'MEMBER')] },
  }],
  ['sessions ended', 'endSessions', {
    does: async () => expectDone(endSessions('admin', await idOf('eva'))),
    by: 'admin', of: 'eva', organisations: [beta],
    before: null, after: { sessions: 'ended' },
  }],
  ['another password', 'changePassword', {
    does: async () => expectDone(t.changePassword({ currentPassword: password, newPassword }, await t.signedIn('eva'))),
    by: 'eva', of: 'eva', organisations: [beta],
    before: null, after: { password: 'changed' },
  }],
  ['a link for the password of someone else', 'requestPasswordReset', {
    does: async () => {
      const headers = await t.signedIn('admin');
      secret(await t.sentBy('eva@example.org', () => t.requestPasswordReset({ email: 'eva@example.org' }, headers)));
    },
    by: 'admin', of: 'eva', organisations: [beta],
    before: null, after: { resetLink: 'made' },
  }],
  ['a forgotten password', 'resetPassword', {
    does: async () => {
      const asked = () => t.requestPasswordReset({ email: 'eva@example.org' });
      const link = secret(await t.sentBy('eva@example.org', asked));
      await expectDone(t.resetPassword({ link, password }));
    },
    by: 'eva', of: 'eva', organisations: [beta],
    before: null, after: { password: 'changed' },
  }],
  ['an identity of the provider', 'linkProvider', {
    does: async () => expect(await signInByProvider({ email: 'eva@example.org' })).toBe('/network'),
    by: 'eva', of: 'eva', organisations: [beta],
    before: null, after: { provider: expect.stringContaining('http://127.0.0.1'), subject: 'someone' },
  }],
  ['an invitation', 'inviteUser', invitation('new', 'Alpha', 'MEMBER')],
  ['an invitation accepted with a new account', 'acceptInvitation', {
    does: () => expectDone(t.acceptInvitation({ link: invited.link, name: 'New', password })),
    by: 'new', of: 'new', organisations: [alpha],
    before: null,
    after: { email: 'new@example.org', name: 'New', role: 'MEMBER', organisations: [part(alpha, 'MEMBER')] },
  }],
  ['an invitation of an account', 'inviteUser', invitation('new', 'Beta', 'MEMBER')],
  ['an invitation accepted by who is signed in', 'acceptInvitation', {
    does: async () => expectDone(t.acceptInvitation({ link: invited.link }, await t.signedIn('new'))),
    by: 'new', of: 'new', organisations: [alpha, beta].sort(),
    before: { organisations: [part(alpha, 'MEMBER')] },
    after: { organisations: [part(alpha, 'MEMBER'), part(beta, 'MEMBER')].sort(byOrganisation) },
  }],
  ['an invitation to be more', 'inviteUser', invitation('new', 'Beta', 'COORDINATOR')],
  ['an invitation accepted by password', 'acceptInvitation', {
    does: () => expectDone(t.acceptInvitation({ link: invited.link, password })),
    by: 'new', of: 'new', organisations: [alpha, beta].sort(),
    before: { organisations: [part(alpha, 'MEMBER'), part(beta, 'MEMBER')].sort(byOrganisation) },
    after: { organisations: [part(alpha, 'MEMBER'), part(beta, 'COORDINATOR')].sort(byOrganisation) },
  }],
]; // prettier-ignore

describe('one event tells of', () => {
  test.each(changes)('%s (%s)', async (_what, action, { does, by, of, label = 'User', ...told }) => {
    const added = await addedBy(does);
    const recordId = label === 'User' ? await idOf(of) : await invitationId();
    const viewer = by === 'command' ? by : await idOf(by);
    expect(added).toEqual([{ action, viewer, recordId, recordLabel: label, ...told }]);
  });
});

test('what is refused, and signing in and out, leaves none', async () => {
  const added = await addedBy(async () => {
    const codesOf = async (answer: Promise<GraphqlAnswer>) => codes(await answer)[0];
    const used = { link: invited.link, name: 'New', password };
    const evaIn = await t.signedIn('eva');
    expect(await codesOf(t.acceptInvitation(used))).toBe('NOT_FOUND');
    expect(await codesOf(t.setUp({ ...used, email: 'second@example.org' }))).toBe('NOT_FOUND');
    expect(await codesOf(t.resetPassword({ link: invited.link, password }))).toBe('NOT_FOUND');
    expect(await codesOf(t.changePassword({ currentPassword: 'wrong', newPassword }, evaIn))).toBe('BAD_USER_INPUT');
    expect(await codesOf(setUserRole('admin', { email: 'admin@example.org', role: 'MEMBER' }))).toBe('CONFLICT');
    expect(await codesOf(setUserRole('eva', { email: 'eva@example.org', role: 'ADMIN' }))).toBe('FORBIDDEN');
    const unknown = { email: 'eva@example.org', role: 'MEMBER', organisations: [part('nowhere', 'MEMBER')] };
    expect(await codesOf(setUserRole('admin', unknown))).toBe('BAD_USER_INPUT');
    expect(await codesOf(endSessions('admin', 'nobody'))).toBe('NOT_FOUND');
    expect(await codesOf(createToken('eva', '2020-01-01'))).toBe('BAD_USER_INPUT');
    expect(await codesOf(revokeToken('eva', 'nothing'))).toBe('NOT_FOUND');
    const into = { email: 'new@example.org', organisationId: alpha, role: 'MEMBER' };
    expect(await codesOf(t.inviteUser(into, await t.signedIn('new')))).toBe('FORBIDDEN');
    const adminIn = await t.signedIn('admin');
    expect(await codesOf(t.requestPasswordReset({ email: 'nobody@example.org' }, adminIn))).toBe('NOT_FOUND');
    expect(await signInByProvider({ sub: 'other', email: 'nobody@example.org' })).toContain('NO_ACCOUNT');
    expect(await signInByProvider({ email: 'eva@example.org' })).toBe('/network');
    expect(await command('api/user.ts', ['add', ...eva], 'short')).toContain('12 to 200 characters');
    await expectDone(t.ask('mutation { signOut { viewer { isLocal } } }', {}, adminIn));
  });
  expect(added).toEqual([]);
});

test('no event holds a password, a token, a link or what is stored of them', async () => {
  const stored = await t.run(
    `MATCH (n:User|Token|Session|AccountLink|OidcIdentity)
     UNWIND [n.passwordHash, n.hash] AS hash
     WITH hash WHERE hash IS NOT NULL
     RETURN hash`,
  );
  const held = await t.run('MATCH (n:AuditEvent|AuditValues) RETURN properties(n) AS properties');
  const text = JSON.stringify(held);
  const kept = [...secrets, ...stored.map(({ hash }) => String(hash))];
  expect(kept.length).toBeGreaterThan(15);
  expect(kept.filter((each) => text.includes(each))).toEqual([]);
});

test('nobody reads of them in the history of a record, not with the glass broken either', async () => {
  const history = async (headers: Readonly<Record<string, string>>) => {
    const query = 'query ($id: ID!) { organisation(id: $id) { history { action changes { field } } } }';
    return (await t.ask(query, { id: alpha }, headers)).data;
  };
  const admin = await t.signedIn('admin');
  const broken = 'mutation { breakGlass(input: {reason: "A look"}) { viewer { glass { id } } } }';
  await expectDone(t.ask(broken, {}, admin));
  for (const headers of [admin, await t.signedIn('new'), {}]) {
    expect(await history(headers)).toEqual({ organisation: { history: [] } });
  }
});

test('the chain of them holds, with the end that was kept', async () => {
  const { length } = await events();
  await seal.close();
  expect(await verifyStore(t.app.graph, folder)).toEqual({ events: length, erased: 0, faults: [] });
});
