/** `npm run user` and `npm run token`, beside a running server. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCommand, runFile } from '../../command-process.ts';
import { ownDatabase } from '../../own-database.ts';
import { idNamed } from '../../small-network.ts';
import type { TestApp } from '../../test-app.ts';
import { saveAccount } from '../../../api/account/save-account.ts';
import { dayInFinland } from '../../../api/today.ts';
import { bearing, byCommand, offersFor, offersSeen, storeWithOffers } from './accounts.ts';

let t: TestApp;
/** Where the commands keep the history's key and its end. */
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kumppanuus-test-'));
  t = await storeWithOffers({ today: dayInFinland });
});
afterAll(async () => {
  await t.close();
  await rm(folder, { recursive: true });
});

const { uri, user, password: databasePassword } = ownDatabase();
const env = () => ({ DATA_DIR: folder, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: databasePassword });

/** Runs a command to its end with something on its standard input. */
async function result(file: string, args: readonly string[], input = '') {
  const command = runFile(file, args, env());
  command.child.stdin?.end(input);
  return { code: await command.ended, lines: command.lines };
}

const add = (args: readonly string[], input?: string) => result('api/user.ts', ['add', ...args], input);
const eva = ['--email', 'Eva@Example.org', '--name', 'Eva', '--role', 'MEMBER', '--password-stdin'];
const password = 'twelve chars';

const stored = async () => {
  const [row] = await t.graph.read(
    `MATCH (user:User) RETURN user.email AS email, user.name AS name, user.role AS role,
       COLLECT { MATCH (user)-[:COORDINATES]->(o:Organisation) RETURN o.name } AS coordinates,
       COLLECT { MATCH (user)-[:BELONGS_TO]->(o:Organisation) RETURN o.name } AS memberOf`,
  );
  return row;
};

test.each([
  ['a short password', eva, 'eleven char', 'password: A password has 12 to 200 characters.'],
  [
    'an unknown organisation',
    [...eva, '--organisation', 'x:MEMBER'],
    password,
    'organisations.0.organisationId: There is no',
  ],
  ['an organisation without a role', [...eva, '--organisation', 'x'], password, '--organisation x is not'],
  ['an unknown option', [...eva, '--passwd', 'x'], '', "'--passwd'"],
])('%s is refused in a line that names it, and no account is made', async (_name, args, input, said) => {
  const { code, lines } = await add(args, `${input}\n`);
  expect(code).toBe(1);
  expect(lines.join('\n')).toContain(said);
  expect(lines.join('\n')).not.toMatch(/ {4}at /);
  expect(await stored()).toBeUndefined();
  expect(await offersFor(t)).toBe(offersSeen.all);
});

test.each([
  ['what is no address', { email: 'eva' }, 'email'],
  ['an unknown role', { role: 'KING' }, 'role'],
  ['a blank name', { name: ' ' }, 'name'],
  ['a password that is too long', { password: 'a'.repeat(201) }, 'password'],
  ['a new account without a password', { password: undefined }, 'password'],
])('%s is refused', async (_name, given, field) => {
  const whole = { email: 'eva@example.org', name: 'Eva', role: 'MEMBER', password };
  await expect(saveAccount(byCommand(t), { ...whole, ...given })).rejects.toMatchObject({ extensions: { field } });
  expect(await stored()).toBeUndefined();
});

test('an account is made beside a running server, which knows of it when the command ends', async () => {
  expect(await offersFor(t)).toBe(offersSeen.all);
  const { code } = await add([...eva, '--organisation', `${idNamed('Alpha')}:COORDINATOR`], `${password}\r\n`);
  expect(code).toBe(0);
  expect(await offersFor(t)).toBe(offersSeen.everyone);
  expect(await stored()).toEqual({
    email: 'eva@example.org',
    name: 'Eva',
    role: 'MEMBER',
    coordinates: ['Alpha'],
    memberOf: [],
  });
});

test('again for the same address it changes what is named and keeps the rest', async () => {
  expect((await add(['--email', 'eva@example.org', '--role', 'NETWORK_COORDINATOR'])).code).toBe(0);
  expect(await stored()).toMatchObject({ name: 'Eva', role: 'NETWORK_COORDINATOR', coordinates: ['Alpha'] });
  const organisations = [`${idNamed('Alpha')}:MEMBER`, `${idNamed('Beta')}:COORDINATOR`];
  const named = organisations.flatMap((each) => ['--organisation', each]);
  expect((await add(['--email', 'EVA@example.org', ...named])).code).toBe(0);
  expect(await stored()).toMatchObject({
    role: 'NETWORK_COORDINATOR',
    coordinates: ['Beta'],
    memberOf: ['Alpha'],
  });
});

test('the last administrator keeps the role', async () => {
  const admin = ['--email', 'admin@example.org'];
  await add([...admin, '--name', 'Admin', '--role', 'ADMIN', '--password-stdin'], password);
  const { code, lines } = await add([...admin, '--role', 'MEMBER']);
  expect(code).toBe(1);
  expect(lines.join('\n')).toContain('administrator');
  const [row] = await t.graph.read("MATCH (user:User {name: 'Admin'}) RETURN user.role AS role");
  expect(row).toEqual({ role: 'ADMIN' });
});

test('a token is printed alone on the last line, reads, and is revoked by its id', async () => {
  const day = dayInFinland();
  const create = ['create', '--email', 'eva@example.org', '--name', 'A report', '--expires', day];
  const made = runCommand('npm', ['run', 'token', '--', ...create], env());
  expect(await made.ended).toBe(0);
  const secret = made.lines.at(-1) ?? '';
  expect(secret).toMatch(/^kmp_[\w-]{43}$/);
  expect(await offersFor(t, bearing(secret))).toBe(offersSeen.all);

  const [, id = ''] = /token (\S+) reads/.exec(made.lines.join('\n')) ?? [];
  expect((await result('api/token.ts', ['revoke', '--id', id])).code).toBe(0);
  expect(await offersFor(t, bearing(secret))).toBe('UNAUTHENTICATED');
  expect((await result('api/token.ts', ['revoke', '--id', id])).lines).toEqual([
    'There is no such token: look at the list of tokens.',
  ]);
});

test('a token for public records alone reads those alone', async () => {
  const create = ['create', '--email', 'eva@example.org', '--name', 'R', '--expires', dayInFinland(), '--public-only'];
  const { lines } = await result('api/token.ts', create);
  expect(await offersFor(t, bearing(lines.at(-1) ?? ''))).toBe(offersSeen.everyone);
});
