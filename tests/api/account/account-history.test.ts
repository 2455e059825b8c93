/** Each change of an account leaves one event in the history, which holds no secret and which nobody reads by GraphQL. */
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { verifyStore } from '../../../api/history/stored-history.ts';
import { erasePerson, personalDataOf } from '../../../api/person/personal-data.ts';
import type { GraphqlAnswer } from '../../test-app.ts';
import {
  alpha, changes, close, command, createToken, endSessions, eva, expectDone, folder, idOf, invited, open, part,
  revokeToken, seal, secrets, setUserRole, signInByProvider, t,
} from './account-changes.ts'; // prettier-ignore
import { password } from './accounts.ts';
import { codes, newPassword } from './link-store.ts';

vi.setConfig({ testTimeout: 60_000 });

beforeAll(open);
afterAll(close);

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

describe('one event tells of', () => {
  test.each(changes)('%s (%s)', async (_what, action, { does, by, of, label = 'User', ...told }) => {
    const added = await addedBy(does);
    const recordId = label === 'User' ? await idOf(of) : invited.id;
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
    expect(await codesOf(t.withdrawInvitation({ id: invited.id }, await t.signedIn('admin')))).toBe('NOT_FOUND');
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

/** Events that hold no values any more. */
let erased = 0;

test('what is held of an account is told, and erased from the whole store with its invitations', async () => {
  const id = await idOf('new');
  const address = 'new@example.org';
  const told = (await personalDataOf(t.app.graph, id)) as { history: Told[] };
  expect(told).toMatchObject({
    account: { id, email: address, hasPassword: true },
    organisations: expect.arrayContaining([expect.objectContaining(part(alpha, 'MEMBER'))]),
  });
  expect(told.history.map(({ action }) => action)).toEqual(expect.arrayContaining(['inviteUser', 'acceptInvitation']));
  expect(await holders(address)).not.toEqual([]);

  expect(await erasePerson(t.app.graph, id, seal)).toMatchObject({ isAccount: true, events: told.history.length });
  erased = told.history.length;
  expect(await holders(address)).toEqual([]);
  expect(await erasePerson(t.app.graph, id, seal)).toBeUndefined();
});

test('erasing a person tells of the account that has their address; that of the only administrator is not erased', async () => {
  await t.run(
    `CREATE (:Record:Person {
       id: 'p', name: 'Eva', email: 'Eva@Example.org', visibility: 'OWN', audience: [], version: 1
     })`,
  );
  expect(await erasePerson(t.app.graph, 'p', seal)).toMatchObject({ isAccount: false, accountId: await idOf('eva') });
  await expect(erasePerson(t.app.graph, await idOf('admin'), seal)).rejects.toThrow('only administrator');
  expect(await idOf('admin')).not.toBe('undefined');
});

/** The labels of all that holds a text. */
async function holders(text: string): Promise<unknown[]> {
  const rows = await t.run('MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties');
  return rows.filter(({ properties }) => JSON.stringify(properties).includes(text)).map(({ labels }) => labels);
}

test('the chain of them holds, with the end that was kept', async () => {
  const { length } = await events();
  await seal.close();
  expect(await verifyStore(t.app.graph, folder)).toEqual({ events: length + erased, erased, faults: [] });
});
