import { expect, test, vi } from 'vitest';
import { ownerOf } from '../../api/neo4j/folder-claim.ts';
import { freePort } from '../../api/neo4j/free-port.ts';
import { runCommand, temporaryFolder } from '../command-process.ts';

vi.setConfig({ testTimeout: 150_000 });

test('npm run dev serves the page by Vite over an API of its own, and Ctrl-C ends all of it', async () => {
  const DATA_DIR = await temporaryFolder();
  // NOTE: Vite colours its lines under CI, in the midst of the words that are looked for.
  const environment = { DATA_DIR, PORT: String(await freePort()), NO_COLOR: '1' };
  const dev = runCommand('npm', ['run', 'dev', '--', '--empty'], environment);
  const page = (await dev.lineWith('Local:')).replace(/^.*(http:\S+)\/$/, '$1');
  await dev.lineWith('Ready: ');

  expect(await (await fetch(`${page}/`)).text()).toContain('/@vite/client');
  expect(await (await fetch(`${page}/health`)).json()).toEqual({ status: 'ok' });
  const question = {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: page },
    body: JSON.stringify({ query: '{ viewer { user { id } } }' }),
  };
  expect(await (await fetch(`${page}/graphql`, question)).json()).toEqual({ data: { viewer: { user: null } } });

  process.kill(-(dev.child.pid ?? 0), 'SIGINT');
  await dev.ended;
  await vi.waitUntil(async () => (await ownerOf(DATA_DIR)) === undefined, { timeout: 30_000, interval: 50 });
});
