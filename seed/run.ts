/** `npm run seed -- reference|demo|cordis`: loads one of the seeds that ship, also while a server runs. */
import { type Scope, run, say } from '../api/command.ts';
import { readConfig } from '../api/config.ts';
import { awaitAnswer } from '../api/graph/await-answer.ts';
import { openGraph, patientMs } from '../api/graph/graph.ts';
import { migrate } from '../api/graph/migrate.ts';
import { shareDatabase } from '../api/neo4j/open-database.ts';
import { StartError } from '../api/start-error.ts';
import { dayInFinland } from '../api/today.ts';
import { isLoaded, isSeedName, loadSeed } from './load.ts';
import { progressOf } from './progress.ts';
import { seeds } from './seeds.ts';

async function load(scope: Scope): Promise<void> {
  const [name = '', ...others] = process.argv.slice(2);
  if (!isSeedName(name) || others.length > 0) {
    throw new StartError(`Which data? npm run seed -- ${Object.keys(seeds).join('|')}`);
  }
  const database = await shareDatabase(readConfig(), say);
  scope.onClose(() => database.close());
  const graph = openGraph(database.address, patientMs);
  scope.onClose(() => graph.close());
  await awaitAnswer(graph);
  await migrate(graph);
  const wasLoaded = await isLoaded(graph, name);
  await loadSeed(graph, name, { today: dayInFinland(), onProgress: progressOf(name, say) });
  say(wasLoaded ? `The ${name} data are there already: nothing was changed` : `The ${name} data are loaded`);
}

run(load);
