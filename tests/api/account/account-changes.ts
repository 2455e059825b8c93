/** Every way in which an account is changed, with what the history is to tell of it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { hashOfSecret } from '../../../api/account/secret.ts';
import { openSeal, type OpenSeal } from '../../../api/history/seal.ts';
import { dayInFinland } from '../../../api/today.ts';
import { runFile } from '../../command-process.ts';
import { ownDatabase } from '../../own-database.ts';
import { idNamed } from '../../small-network.ts';
import type { GraphqlAnswer } from '../../test-app.ts';
import { password } from './accounts.ts';
import { type ForgingProvider, forgingProvider } from './forging-provider.ts';
import { LinkStore, newPassword } from './link-store.ts';

/** The store whose accounts are changed. */
export const t = new LinkStore();
const log = () => undefined;
/** Where its history's key and end are kept. */
export let folder: string;
export let seal: OpenSeal;
let provider: ForgingProvider;

/** Opens the store, sealed as a server's is, with a mail server and a provider. */
export async function open(): Promise<void> {
  folder = await mkdtemp(join(tmpdir(), 'kumppanuus-test-'));
  provider = await forgingProvider();
  const { issuer, clientId } = provider;
  const switched = { keyId: '', keyed: () => '', follow: log, keep: log };
  await t.open({ seal: switched, oidc: { issuer, clientId, name: 'Example' } });
  seal = await openSeal(folder, t.app.graph, log);
  Object.assign(switched, seal);
}

export async function close(): Promise<void> {
  await t.close();
  await provider.close();
  await rm(folder, { recursive: true });
}

/** All that must not be in the history. */
export const secrets = [password, newPassword];
const secret = (text: string) => {
  secrets.push(text, hashOfSecret(text));
  return text;
};

/** One of the commands, beside the server. */
export async function command(file: string, args: readonly string[], input = ''): Promise<string> {
  const { uri, user, password: databasePassword } = ownDatabase();
  const env = { DATA_DIR: folder, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: databasePassword };
  const { child, ended, lines } = runFile(file, args, env);
  child.stdin?.end(input);
  await ended;
  return lines.join('\n');
}
const user = (args: readonly string[], input?: string) => command('api/user.ts', ['add', ...args], input);
/** What makes Eva's account by the command. */
export const eva = ['--email', 'eva@example.org', '--name', 'Eva', '--role', 'MEMBER', '--password-stdin'];

const as = async (name: string, query: string, variables: object = {}) =>
  t.ask(query, variables, await t.signedIn(name));
export const setUserRole = (name: string, input: object) =>
  as(name, 'mutation ($input: SetUserRoleInput!) { setUserRole(input: $input) { user { id } } }', { input });
export const endSessions = (name: string, userId: string) =>
  as(name, 'mutation ($id: ID!) { endSessions(input: {userId: $id}) { user { id } } }', { id: userId });
export const createToken = (name: string, expiresOn: string) =>
  as(name, 'mutation ($on: Date!) { createToken(input: {name: "A report", expiresOn: $on}) { secret token { id } } }', {
    on: expiresOn,
  });
export const revokeToken = (name: string, id: string) =>
  as(name, 'mutation ($id: ID!) { revokeToken(input: {id: $id}) { viewer { user { id } } } }', { id });

export const idOf = async (name: string) =>
  String((await t.run(`MATCH (user:User {email: '${name}@example.org'}) RETURN user.id AS id`))[0]?.['id']);
const tokenId = async () => String((await t.run('MATCH (token:Token) RETURN token.id AS id'))[0]?.['id']);

/** Signs someone in by the provider; the page that they come to. */
export async function signInByProvider(claims: object): Promise<string> {
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

export const expectDone = async (answer: GraphqlAnswer | Promise<GraphqlAnswer>) => {
  expect((await answer).errors).toEqual([]);
};

export const alpha = idNamed('Alpha');
const beta = idNamed('Beta');
export const part = (organisationId: string, role: string) => ({ organisationId, role });
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
export const invited = { link: '', id: '' };

/** The administrator invites someone. */
function invitation(name: string, into: 'Alpha' | 'Beta', role: string): Change {
  return {
    does: async () => {
      invited.link = secret(await t.invited(name, { by: 'admin', into, role }));
      invited.id = String((await t.run('MATCH (link:AccountLink) RETURN link.id AS id'))[0]?.['id']);
    },
    by: 'admin', of: name, label: 'Invitation', organisations: [idNamed(into)],
    before: null, after: invitationOf(name, into, role),
  };
} // prettier-ignore

const invitationOf = (name: string, into: 'Alpha' | 'Beta', role: string) => ({
  email: `${name}@example.org`,
  name: null,
  ...part(idNamed(into), role),
});

/** In this order: one change needs what another made. */
export const changes: readonly (readonly [what: string, action: string, Change])[] = [
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
  ['an invitation that is withdrawn', 'inviteUser', invitation('old', 'Beta', 'COORDINATOR')],
  ['an invitation withdrawn', 'withdrawInvitation', {
    does: async () => expectDone(t.withdrawInvitation({ id: invited.id }, await t.signedIn('admin'))),
    by: 'admin', of: 'old', label: 'Invitation', organisations: [beta],
    before: invitationOf('old', 'Beta', 'COORDINATOR'), after: null,
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
