/** `npm run seed -- reference|demo|cordis`: loads one of the seeds that ship, also while a server runs. */
import { type Scope, run, say } from '../api/command.ts';
import { openSharedSeal, openSharedStore } from '../api/shared-store.ts';
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
  const graph = await openSharedStore(scope);
  const seal = await openSharedSeal(scope, graph);
  const wasLoaded = await isLoaded(graph, name);
  await loadSeed(graph, name, { today: dayInFinland(), seal, onProgress: progressOf(name, say) });
  say(wasLoaded ? `The ${name} data are there already: nothing was changed` : `The ${name} data are loaded`);
}

run(load);
