import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type CommandProcess, runFile, temporaryFolder } from '../../command-process.ts';
import { ownDatabase } from '../../own-database.ts';
import { testApp, type TestApp } from '../../test-app.ts';

vi.setConfig({ testTimeout: 90_000 });

const { uri, user, password } = ownDatabase();
const id = '00000000-0000-4000-8000-000000000001';
let t: TestApp;

beforeAll(async () => {
  t = await testApp();
  await t.graph.write(({ run }) =>
    run(
      `CREATE (p:Record:Person {id: $id, name: 'Aino', visibility: 'OWN', audience: [], version: 1})
       CREATE (:Deleted {id: 'deleted', deletedLabels: ['Record', 'Person'], name: 'Eino'})`,
      { id },
    ),
  );
});
afterAll(() => t.close());

async function command(file: string, ...args: string[]): Promise<{ code: unknown; lines: CommandProcess['lines'] }> {
  const env = { DATA_DIR: await temporaryFolder(), NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  const { ended, lines } = runFile(file, args, env);
  return { code: await ended, lines };
}

test('npm run person tells what is held as JSON, erases it, and then knows of nobody', async () => {
  const told = await command('api/person.ts', 'export', 'deleted');
  expect(told.code).toBe(0);
  expect(JSON.parse(told.lines.join('\n'))).toMatchObject({ record: { name: 'Eino' }, memberships: [], history: [] });
  const unknown = await command('api/person.ts', 'export', 'nobody');
  expect(unknown).toEqual({ code: 1, lines: ['Nothing is held about a person of that id'] });
  const erased = await command('api/person.ts', 'erase', id);
  expect(erased.code).toBe(0);
  expect(erased.lines.at(-1)).toContain('npm run compact');
  expect(await t.graph.read('MATCH (p:Person) RETURN p.id')).toEqual([]);
});

test('npm run compact makes anew only a database of its own', async () => {
  const { code, lines } = await command('api/compact.ts');
  expect({ code, lines }).toEqual({ code: 1, lines: [expect.stringContaining('NEO4J_URI')] });
});
