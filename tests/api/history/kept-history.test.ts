/** A history in a real store, and what is kept of it outside. */
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { unkeyedEventHash, valuesHash } from '../../../api/history/event.ts';
import { describe as inWords } from '../../../api/history/faults.ts';
import { openSeal, type OpenSeal } from '../../../api/history/seal.ts';
import { verifyStore } from '../../../api/history/stored-history.ts';
import { runFile } from '../../command-process.ts';
import { emptyStore } from '../../empty-store.ts';
import { ownDatabase } from '../../own-database.ts';
import { testApp, type TestApp } from '../../test-app.ts';
import { change } from '../writing/changes.ts';

vi.setConfig({ testTimeout: 60_000 });

let folder: string;
let seal: OpenSeal;
let t: TestApp;

const log = () => undefined;
const fileOf = (name: 'key' | 'end') => join(folder, 'history', name);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kumppanuus-test-'));
  const switched = { keyId: '', keyed: () => '', follow: log, keep: log };
  t = await testApp({ seal: switched });
  seal = await openSeal(folder, t.graph, log);
  Object.assign(switched, seal);
});
afterEach(async () => {
  await seal.close();
  await emptyStore(t.graph);
  await t.close();
  await rm(folder, { recursive: true });
});

async function makeGoals(count: number): Promise<void> {
  for (let i = 1; i <= count; i += 1) await change(t, 'createGoal', { title: `Goal ${String(i)}` });
}

const tamper = (text: string) => t.graph.write(({ run }) => run(text));

async function verdict(): Promise<string[]> {
  await seal.close();
  const { events, faults } = await verifyStore(t.graph, folder);
  return faults.length === 0 ? [`${String(events)} intact`] : faults.map(inWords);
}

test('the key is made at first use, for its owner alone, and stays', async () => {
  expect(((await stat(fileOf('key'))).mode & 0o777).toString(8)).toBe('600');
  expect(await readFile(fileOf('key'), 'utf8')).toMatch(/^[0-9a-f]{64}\n$/);
  const again = await openSeal(folder, t.graph, log);
  expect(again.keyId).toBe(seal.keyId);
});

test('two processes that begin at the same time have one key', async () => {
  await rm(fileOf('key'));
  const opened = await Promise.all([1, 2, 3, 4].map(() => openSeal(folder, t.graph, log)));
  expect(new Set(opened.map(({ keyId }) => keyId)).size).toBe(1);
});

test('a sealed history is never begun anew: a missing key, another key and a cut history stop the start', async () => {
  await makeGoals(3);
  await seal.close();
  const key = await readFile(fileOf('key'));
  const reopened = () => openSeal(folder, t.graph, log);
  await rm(fileOf('key'));
  await expect(reopened()).rejects.toThrow(/key is missing: restore .*key/);
  await writeFile(fileOf('key'), `${'0'.repeat(64)}\n`);
  await expect(reopened()).rejects.toThrow('another key');
  await writeFile(fileOf('key'), 'nonsense');
  await expect(reopened()).rejects.toThrow('holds no key');
  await writeFile(fileOf('key'), key);
  await (await reopened()).close();
  await tamper('MATCH (e:AuditEvent {sequence: 3}) DETACH DELETE e');
  await expect(reopened()).rejects.toThrow(/event 3 was kept in .*end/);
});

test('a history that is cut while the server runs is not continued', async () => {
  await makeGoals(3);
  await tamper(`MATCH (e:AuditEvent {sequence: 2}), (lock:Lock {name: 'audit'}), (gone:AuditEvent {sequence: 3})
    SET lock.sequence = 2, lock.hash = e.hash DETACH DELETE gone`);
  const { errors } = await t.ask('mutation { createGoal(input: { title: "A" }) { goal { id } } }');
  expect(errors.map(({ extensions }) => extensions?.['code'])).toEqual(['INTERNAL']);
  expect(await verdict()).toEqual(['truncated: event 3']);
});

test('the end is kept outside the store within a moment, for its owner alone', async () => {
  await Promise.all(Array.from({ length: 12 }, (_, i) => change(t, 'createGoal', { title: String(i) })));
  await vi.waitUntil(async () => (await readFile(fileOf('end'), 'utf8').catch(() => '')).startsWith('12 '));
  expect((await stat(fileOf('end'))).mode & 0o777).toBe(0o600);
});

test('of two processes on one folder neither sets the end of the other back', async () => {
  const other = await openSeal(folder, t.graph, log);
  await makeGoals(2);
  await seal.close();
  other.keep({ sequence: 1, hash: 'a'.repeat(64) });
  await other.close();
  expect(await readFile(fileOf('end'), 'utf8')).toMatch(/^2 /);
});

test('what is done to the events of a store is named', async () => {
  await makeGoals(8);
  expect(await verdict()).toEqual(['8 intact']);

  await tamper("MATCH (e:AuditEvent {sequence: 4}) SET e.viewer = 'someone'");
  expect(await verdict()).toEqual(['altered: event 4']);
  await tamper("MATCH (e:AuditEvent {sequence: 4}) SET e.viewer = 'local'");
  expect(await verdict()).toEqual(['8 intact']);

  await tamper("MATCH (e:AuditEvent {sequence: 4}) SET e.at = e.at + duration('PT0.000001S')");
  expect(await verdict()).toEqual(['altered: event 4']);
  await tamper("MATCH (e:AuditEvent {sequence: 4}) SET e.at = e.at - duration('PT0.000001S')");

  const swap = `MATCH (a:AuditEvent {sequence: 2}), (b:AuditEvent {sequence: 6})
    SET a.sequence = -1 SET b.sequence = 2 SET a.sequence = 6`;
  await tamper(swap);
  expect(await verdict()).toEqual(['swapped: event 2', 'swapped: event 6']);
  await tamper(swap);
  expect(await verdict()).toEqual(['8 intact']);

  await tamper("MATCH (:AuditEvent {sequence: 5})-[:HOLDS]->(v) SET v.after = '{}'");
  expect(await verdict()).toEqual(['values altered: event 5']);
  await tamper('MATCH (:AuditEvent {sequence: 5})-[:HOLDS]->(v) DETACH DELETE v');
  expect(await verdict()).toEqual(['values removed: event 5']);
  await tamper('MATCH (e:AuditEvent {sequence: 3}) DETACH DELETE e');
  expect(await verdict()).toEqual(['removed: event 3', 'values removed: event 5']);
  await tamper(`MATCH (e:AuditEvent) WHERE e.sequence > 6 DETACH DELETE e
    WITH count(e) AS gone MATCH (last:AuditEvent {sequence: 6}), (lock:Lock {name: 'audit'})
    SET lock.sequence = 6, lock.hash = last.hash`);
  expect(await verdict()).toEqual(['removed: event 3', 'values removed: event 5', 'truncated: events 7 to 8']);
});

test('a history that began without a key goes on with one, and nothing of it can be altered any more', async () => {
  const values = { salt: 'salt', before: 'null', after: '{"title":"Old"}' };
  const facts = {
    viewer: 'local',
    action: 'createGoal',
    recordId: 'g',
    recordLabel: 'Goal',
    valuesHash: valuesHash(values),
  };
  const event = { ...facts, sequence: 1, at: '2026-11-24T08:30:00.000Z', previousHash: '' };
  const hash = unkeyedEventHash({ ...event, organisations: [] });
  await t.graph.write(({ run }) =>
    run(
      `MERGE (lock:Lock {name: 'audit'}) SET lock.sequence = 1, lock.hash = $hash
       CREATE (e:AuditEvent)-[:HOLDS]->(v:AuditValues)
       SET e = $event, e.at = datetime($event.at), e.hash = $hash, v = $values`,
      { event, hash, values },
    ),
  );
  await makeGoals(2);
  expect(await verdict()).toEqual(['3 intact']);
  const forged = unkeyedEventHash({ ...event, viewer: 'nobody', organisations: [] });
  await tamper(`MATCH (e:AuditEvent {sequence: 1}) SET e.viewer = 'nobody', e.hash = '${forged}'`);
  expect(await verdict()).toEqual(['altered: event 1']);
});

test('npm run audit -- verify says that the history is intact, or what is wrong with it', async () => {
  await makeGoals(2);
  await seal.close();
  const { uri, user, password } = ownDatabase();
  const env = { DATA_DIR: folder, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  const intact = runFile('api/audit.ts', ['verify'], env);
  expect(await intact.ended).toBe(0);
  expect(intact.lines).toEqual(['2 events, intact']);
  await tamper("MATCH (e:AuditEvent {sequence: 1}) SET e.recordId = 'another'");
  const altered = runFile('api/audit.ts', ['verify'], env);
  expect(await altered.ended).toBe(1);
  expect(altered.lines).toEqual(['2 events, not intact', 'altered: event 1']);
});
