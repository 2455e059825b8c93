import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Graph, openGraph } from '../../api/graph/graph.ts';
import { ownerOf } from '../../api/neo4j/folder-claim.ts';
import { isRunning, stopLeftover } from '../../api/neo4j/leftover.ts';
import { readPassword } from '../../api/neo4j/password.ts';
import { type CommandProcess, runCommand, runFile, temporaryFolder } from '../command-process.ts';
import { ownDatabase } from '../own-database.ts';

const folder = mkdtempSync(join(tmpdir(), 'kumppanuus-test-'));
const env = { DATA_DIR: folder, PORT: '0' };
const args = ['--empty', '--as-built'];
const patience = { timeout: 60_000, interval: 50 };
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 }); // a Neo4j starts in most of them

let server: CommandProcess;
let url: string;

beforeAll(start);

afterAll(async () => {
  server.child.kill('SIGTERM');
  await server.ended;
  await stopLeftover(join(folder, 'neo4j'), () => undefined); // of a test that failed halfway
  rmSync(folder, { recursive: true });
});

/** Starts the server on the folder that these tests share, one after another, and waits until it is ready. */
async function start(): Promise<void> {
  await follow(runFile('api/server.ts', args, env));
}

async function follow(started: CommandProcess): Promise<void> {
  server = started;
  url = (await started.lineWith('Ready: ')).replace('Ready: ', '');
}

function databaseProcess(): number {
  return Number(readFileSync(join(folder, 'neo4j/run/neo4j.pid'), 'utf8'));
}

async function serverGraph(): Promise<Graph> {
  const uri = (await ownerOf(folder))?.uri ?? 'the server tells no address';
  return openGraph({ uri, user: 'neo4j', password: await readPassword(join(folder, 'neo4j')) });
}

async function health(): Promise<number> {
  return (await fetch(`${url}/health`)).status;
}

async function notes(): Promise<unknown[]> {
  const graph = await serverGraph();
  const rows = await graph.read('MATCH (n:Note) RETURN n.text AS text ORDER BY text');
  await graph.close();
  return rows.map(({ text }) => text);
}

async function note(text: string): Promise<void> {
  const graph = await serverGraph();
  await graph.write((transaction) => transaction.run('CREATE (:Note {text: $text})', { text }));
  await graph.close();
}

test('says that it is ready in its last line, and is', async () => {
  expect(server.lines.at(-1)).toMatch(/^Ready: http:\/\/127\.0\.0\.1:\d+$/);
  expect(await health()).toBe(200);
});

test('prints a link that makes the first administrator as long as there is no account', async () => {
  const line = server.lines.find((each) => each.includes('/setup#'));
  expect(line).toMatch(/^No account yet\. Within 30 minutes, once, .*: http:\/\/127\.0\.0\.1:\d+\/setup#[\w-]{43}$/);
  const secret = line?.split('#')[1];
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: 'query ($link: String!) { accountLink(link: $link) { kind } }',
      variables: { link: secret },
    }),
  });
  expect(await response.json()).toEqual({ data: { accountLink: { kind: 'SETUP' } } });
});

test('the password of the database is for its owner alone', () => {
  const { mode } = statSync(join(folder, 'neo4j/password'));
  expect((mode & 0o777).toString(8)).toBe('600');
});

test('a second start on one folder names the first and stops', async () => {
  const second = runFile('api/server.ts', args, env);
  expect(await second.ended).toBe(1);
  expect(second.lines).toEqual([expect.stringContaining(`${folder} is in use by the server at ${url}`)]);
  expect(await health()).toBe(200);
});

test('seeds are loaded beside a running server', async () => {
  const graph = await serverGraph();
  await graph.runAlone("MATCH (n) WHERE (n:Seed AND n.name = 'reference') OR n:Resource DETACH DELETE n");
  const seed = runFile('seed/run.ts', ['reference'], env);
  expect(await seed.ended).toBe(0);
  expect(seed.lines.at(-1)).toBe('The reference data are loaded');
  expect(await graph.read('MATCH (r:Resource) RETURN count(r) > 0 AS isThere')).toEqual([{ isThere: true }]);
  await graph.close();
});

test('an unknown seed is refused with the names of those there are', async () => {
  const seed = runFile('seed/run.ts', ['nothing'], env);
  expect(await seed.ended).toBe(1);
  expect(seed.lines).toEqual([expect.stringContaining('reference')]);
});

test('a frozen database makes the server unhealthy, not silent', async () => {
  process.kill(databaseProcess(), 'SIGSTOP');
  const asked = Date.now();
  expect(await health()).toBe(503);
  expect(Date.now() - asked).toBeLessThan(4_000);
  process.kill(databaseProcess(), 'SIGCONT');
  await vi.waitUntil(async () => (await health()) === 200, patience);
});

test('a database that is killed comes back by itself, with every write that it had acknowledged', async () => {
  const graph = await serverGraph();
  const acknowledged: string[] = [];
  const writer = async (name: string) => {
    for (let i = 0; ; i += 1) {
      const text = `${name}-${String(i)}`;
      await graph.write((transaction) => transaction.run('CREATE (:Note {text: $text})', { text }));
      acknowledged.push(text);
    }
  };
  const writers = ['a', 'b', 'c', 'd'].map(writer);
  await vi.waitUntil(() => acknowledged.length > 200, patience);
  process.kill(databaseProcess(), 'SIGKILL');
  await Promise.allSettled(writers);

  await vi.waitUntil(async () => (await health()) === 503, patience);
  await vi.waitUntil(async () => (await health()) === 200, patience);
  expect(await notes()).toEqual(expect.arrayContaining(acknowledged));
  await graph.close();
});

test('a server that is killed takes its database along, and the next start finds all in order', async () => {
  await note('written before the kill');
  const database = databaseProcess();
  server.child.kill('SIGKILL');
  await vi.waitUntil(() => !isRunning(database), patience);
  await start();
  expect(await notes()).toContain('written before the kill');
});

test('a database that was left running all the same does not block the next start', async () => {
  const database = databaseProcess();
  process.kill(database, 'SIGSTOP'); // it can't hear that its server has gone
  server.child.kill('SIGKILL');
  await server.ended;
  const next = runCommand('npm', ['start', '--', ...args], env);
  await next.lineWith('Stopping the database that an earlier run left behind');
  process.kill(database, 'SIGCONT');
  await follow(next);
  expect(isRunning(database)).toBe(false);
  expect(await notes()).toContain('written before the kill');
});

test('Ctrl-C stops server and database, and the folder is free again', async () => {
  const database = databaseProcess();
  process.kill(-(server.child.pid ?? 0), 'SIGINT'); // as a terminal does: to npm and to all that it started
  await server.ended;
  await vi.waitUntil(async () => !isRunning(database) && (await ownerOf(folder)) === undefined, patience);
  expect(server.lines.at(-1)).toMatch(/^Ready: /);
  expect(readFileSync(join(folder, 'neo4j/logs/console.log'), 'utf8')).toContain('Stopped.');
});

test('a port that is taken is named in one line before anything is started', async () => {
  const taker = createServer().listen(0, '127.0.0.1');
  await once(taker, 'listening');
  const { port } = taker.address() as { port: number };
  const blocked = runFile('api/server.ts', args, { ...env, PORT: String(port) });
  expect(await blocked.ended).toBe(1);
  expect(blocked.lines).toEqual([`PORT ${String(port)} is taken by another program: set another PORT`]);
  taker.close();
});

test('a bad setting is named in one line', async () => {
  const misled = runFile('api/server.ts', args, { ...env, PORT: 'four thousand' });
  expect(await misled.ended).toBe(1);
  expect(misled.lines).toEqual([expect.stringMatching(/^PORT is wrong; expected: .*0 .*65535$/)]);
});

test('an unknown option is named, with the one there is', async () => {
  const misled = runFile('api/server.ts', ['--full'], env);
  expect(await misled.ended).toBe(1);
  expect(misled.lines).toEqual([expect.stringMatching(/'--full'.*--empty/)]);
});

test('where Java is missing, the three ways out are shown', async () => {
  const helpless = runFile('api/server.ts', args, {
    ...env,
    DATA_DIR: await temporaryFolder(),
    PATH: dirname(process.execPath) === '/usr/bin' ? '/nowhere' : dirname(process.execPath),
  });
  expect(await helpless.ended).toBe(1);
  const said = helpless.lines.join('\n');
  for (const way of ['Java 17', 'Maven 3.8', 'docker compose up', 'NEO4J_URI']) expect(said).toContain(way);
});

test('a Neo4j that refuses the password is named, and nothing of ours is started', async () => {
  const data = join(await temporaryFolder(), 'data');
  const refused = runFile('api/server.ts', args, {
    ...env,
    DATA_DIR: data,
    NEO4J_URI: ownDatabase().uri,
    NEO4J_PASSWORD: 'not this one',
  });
  expect(await refused.ended).toBe(1);
  expect(refused.lines).toEqual([expect.stringContaining('Neo4j refuses us')]);
});
