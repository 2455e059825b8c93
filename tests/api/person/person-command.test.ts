/** What is held about a person, told and erased by `npm run person`, by an id or an e-mail address. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openSeal, type OpenSeal } from '../../../api/history/seal.ts';
import { verifyStore } from '../../../api/history/stored-history.ts';
import { type CommandProcess, runFile } from '../../command-process.ts';
import { ownDatabase } from '../../own-database.ts';
import { testApp, type TestApp } from '../../test-app.ts';
import { account, own, signedIn } from '../account/accounts.ts';

vi.setConfig({ testTimeout: 90_000 });

const { uri, user, password } = ownDatabase();
const id = '00000000-0000-4000-8000-000000000001';
let t: TestApp;
let seal: OpenSeal;
/** Where the key and the end of the history are kept, for the app and the commands. */
let folder: string;
let admin: Readonly<Record<string, string>> = own;

beforeAll(async () => {
  const log = () => undefined;
  folder = await mkdtemp(join(tmpdir(), 'kumppanuus-test-'));
  const switched = { keyId: '', keyed: () => '', follow: log, keep: log };
  t = await testApp({ seal: switched });
  seal = await openSeal(folder, t.graph, log);
  Object.assign(switched, seal);
  await t.graph.write(({ run }) =>
    run(
      `CREATE (p:Record:Person {id: $id, name: 'Aino', visibility: 'OWN', audience: [], version: 1})
       CREATE (:Deleted {id: 'deleted', deletedLabels: ['Record', 'Person'], name: 'Eino'})
       CREATE (:Record:Organisation {id: 'kuopio', name: 'Kuopio', visibility: 'NETWORK', audience: [], version: 1})`,
      { id },
    ),
  );
  await account(t, 'admin', 'ADMIN');
  admin = await signedIn(t, 'admin@example.org');
});
afterAll(async () => {
  await t.close();
  await seal.close();
  await rm(folder, { recursive: true });
});

async function command(file: string, ...args: string[]): Promise<{ code: unknown; lines: CommandProcess['lines'] }> {
  const env = { DATA_DIR: folder, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  const { ended, lines } = runFile(file, args, env);
  return { code: await ended, lines };
}

const person = (...args: string[]) => command('api/person.ts', ...args);
const told = async (asked: string): Promise<unknown> => JSON.parse((await person('export', asked)).lines.join('\n'));

/** The administrator invites Olli Oinas, who never accepts. */
async function invite(email: string): Promise<void> {
  const query = 'mutation ($input: InviteUserInput!) { inviteUser(input: $input) { email } }';
  const input = { email, name: 'Olli Oinas', organisationId: 'kuopio', role: 'MEMBER' };
  expect((await t.ask(query, { input }, { headers: admin })).errors).toEqual([]);
}

/** The labels of all that holds an address, or Olli's name. */
async function holders(address: string): Promise<unknown[]> {
  const rows = await t.graph.read('MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties');
  const isHeldIn = (text: string) => text.includes(address) || text.includes('Olli Oinas');
  return rows.filter(({ properties }) => isHeldIn(JSON.stringify(properties))).map(({ labels }) => labels);
}

test('npm run person tells what is held as JSON, erases it, and then knows of nobody', async () => {
  expect(await told('deleted')).toMatchObject({ record: { name: 'Eino' }, memberships: [], history: [] });
  const unknown = await person('export', 'nobody');
  expect(unknown).toEqual({ code: 1, lines: ['Nothing is held about a person of that id'] });
  const erased = await person('erase', id);
  expect(erased.code).toBe(0);
  expect(erased.lines.at(-1)).toContain('npm run compact');
  expect(await t.graph.read('MATCH (p:Person) RETURN p.id')).toEqual([]);
});

test('of a record, invitations to its address are told and erased too', async () => {
  await t.graph.runAlone(
    `CREATE (:Record:Person {
       id: 'olli', name: 'Olli Oinas', email: 'Olli@X.example', visibility: 'OWN', audience: [], version: 1
     })`,
  );
  await invite('olli@x.example');
  const invitation = { email: 'olli@x.example', name: 'Olli Oinas', role: 'MEMBER' };
  expect(await told('olli')).toMatchObject({
    record: { name: 'Olli Oinas' },
    invitations: [{ ...invitation, organisation: 'Kuopio' }],
    history: [{ action: 'inviteUser', after: invitation }],
  });
  const erased = await person('erase', 'olli');
  expect(erased.lines).toContain('Events of the history that hold no values of it any more: 1');
  expect(await holders('olli@x.example')).toEqual([]);
});

test('by an address, whoever was invited alone is told and erased, also when the invitation has run out', async () => {
  await invite('olli@y.example');
  await t.graph.runAlone("MATCH (link:AccountLink {email: 'olli@y.example'}) DETACH DELETE link");
  await invite('olli@y.example');
  expect(await told('Olli@Y.example')).toMatchObject({
    record: null,
    invitations: [{ email: 'olli@y.example', organisation: 'Kuopio' }],
    history: [{ action: 'inviteUser' }, { action: 'inviteUser', after: { name: 'Olli Oinas' } }],
  });
  const erased = await person('erase', 'Olli@Y.example');
  expect(erased.code).toBe(0);
  expect(erased.lines).toContain('Events of the history that hold no values of it any more: 2');
  expect(await holders('olli@y.example')).toEqual([]);
  expect(await person('erase', 'olli@y.example')).toEqual({
    code: 1,
    lines: ['No account and no invitation has that address; a record is told or erased by its id'],
  });
});

test('by an address, its account is told and erased', async () => {
  const email = await account(t, 'eva', 'MEMBER');
  expect(await told('Eva@example.org')).toMatchObject({ account: { email, name: 'eva' } });
  const erased = await person('erase', email);
  expect(erased.lines[0]).toContain('The account was erased');
  expect(await holders(email)).toEqual([]);
});

test('the history of all that verifies', async () => {
  expect((await verifyStore(t.graph, folder)).faults).toEqual([]);
});

test('npm run compact makes anew only a database of its own', async () => {
  const { code, lines } = await command('api/compact.ts');
  expect({ code, lines }).toEqual({ code: 1, lines: [expect.stringContaining('NEO4J_URI')] });
});
