/** `npm run dev`: one database, the API started again at each change of its files, the page changed in place by Vite. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { type Scope, run, say } from './command.ts';
import { environmentWith, readConfig } from './config.ts';
import { openDatabase } from './neo4j/open-database.ts';
import { requireFreePort } from './port.ts';
import { StartError } from './start-error.ts';

const root = join(import.meta.dirname, '..');
const apiFiles = ['api/**/*.graphql', 'cypher/**/*.cypher'].flatMap((files) => ['--include', files]);
const commands = {
  tsx: ['watch', '--clear-screen=false', ...apiFiles, 'api/server.ts', '--as-built', ...process.argv.slice(2)],
  vite: ['--clearScreen', 'false'],
};

async function develop(scope: Scope): Promise<void> {
  const config = readConfig();
  await requireFreePort(config);
  const database = await openDatabase(config, say);
  scope.onClose(() => database.close());
  const env = environmentWith(database.address);
  const children = Object.entries(commands).map(([tool, args]) =>
    spawn(join(root, 'node_modules/.bin', tool), args, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] }),
  );
  scope.onClose(() => Promise.all(children.map(stop)));
  await Promise.race(children.map((child) => once(child, 'exit')));
  throw new StartError('The API or the page ended by itself: see above');
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}

run(develop);
