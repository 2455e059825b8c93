import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeEach, expect, onTestFinished, test } from 'vitest';
import { openGraph } from '../../../api/graph/graph.ts';
import { migrate } from '../../../api/graph/migrate.ts';
import { ownDatabase } from '../../own-database.ts';

const graph = openGraph(ownDatabase());
const other = openGraph(ownDatabase());

afterAll(async () => {
  await forgetMigrations();
  await migrate(graph); // the other files of this run find the store as it was
  await Promise.all([graph.close(), other.close()]);
});

beforeEach(forgetMigrations);

async function forgetMigrations(): Promise<void> {
  await graph.runAlone('MATCH (n) WHERE n:Migration OR n:Trace DETACH DELETE n');
}

/** A folder of migrations; each notes in the graph that it was run. */
function folderOf(files: Record<string, string>): URL {
  const folder = mkdtempSync(join(tmpdir(), 'kumppanuus-migrations-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return pathToFileURL(`${folder}/`);
}

const trace = (name: string) =>
  `// Leaves a trace.\nMATCH (t:Trace)\nWITH count(t) AS n\nCREATE (:Trace {order: n, name: '${name}'});\n`;

async function traces(): Promise<unknown[]> {
  return (await graph.read('MATCH (t:Trace) RETURN t.name AS name ORDER BY t.order')).map(({ name }) => name);
}

test('migrations run in the order of their numbers, once each', async () => {
  const folder = folderOf({ '002-b.cypher': trace('b'), '001-a.cypher': trace('a') + trace('a too') });
  expect(await migrate(graph, folder)).toBe(2);
  expect(await migrate(graph, folder)).toBe(0);
  expect(await traces()).toEqual(['a', 'a too', 'b']);
});

test('a later migration is run alone', async () => {
  await migrate(graph, folderOf({ '001-a.cypher': trace('a') }));
  expect(await migrate(graph, folderOf({ '001-a.cypher': trace('a'), '002-b.cypher': trace('b') }))).toBe(1);
  expect(await traces()).toEqual(['a', 'b']);
});

test('two servers that start together run each migration once', async () => {
  const files = Object.fromEntries([1, 2, 3, 4].map((n) => [`00${String(n)}-m.cypher`, trace(String(n))]));
  const folder = folderOf(files);
  const counts = await Promise.all([migrate(graph, folder), migrate(other, folder), migrate(graph, folder)]);
  expect(counts.sort()).toEqual([0, 0, 4]);
  expect(await traces()).toEqual(['1', '2', '3', '4']);
});

test('a store newer than the code is refused, and stays as it is', async () => {
  await migrate(graph, folderOf({ '001-a.cypher': trace('a'), '002-newer.cypher': trace('b') }));
  await expect(migrate(graph, folderOf({ '001-a.cypher': trace('a') }))).rejects.toThrow(
    /migration 2 \(newer\).*newer version/,
  );
});

test('a migration whose text changed after it was run is refused', async () => {
  await migrate(graph, folderOf({ '001-a.cypher': trace('a') }));
  await expect(migrate(graph, folderOf({ '001-a.cypher': trace('b') }))).rejects.toThrow(
    /Migration 1 \(a\) was changed/,
  );
  expect(await traces()).toEqual(['a']);
});

test('line endings do not count as a change', async () => {
  await migrate(graph, folderOf({ '001-a.cypher': trace('a') }));
  expect(await migrate(graph, folderOf({ '001-a.cypher': trace('a').replaceAll('\n', '\r\n') }))).toBe(0);
});

test('a migration that fails halfway is run again at the next start', async () => {
  const broken = folderOf({ '001-a.cypher': `${trace('a')}RETURN 1 / 0;\n` });
  await expect(migrate(graph, broken)).rejects.toThrow();
  expect(await migrate(graph, folderOf({ '001-a.cypher': trace('a') }))).toBe(1);
});

test('a gap in the numbers is refused before anything is run', async () => {
  await expect(migrate(graph, folderOf({ '001-a.cypher': trace('a'), '003-c.cypher': trace('c') }))).rejects.toThrow(
    /003-c\.cypher: expected the name 002/,
  );
  expect(await traces()).toEqual([]);
});

test('the schema that ships can be made again without an error', async () => {
  await migrate(graph);
  await forgetMigrations();
  expect(await migrate(graph)).toBeGreaterThan(0);
});
