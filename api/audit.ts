/** `npm run audit -- verify`: proves that nobody has altered, removed, swapped or cut off what the history tells. */
import { type Scope, run, say } from './command.ts';
import { readConfig } from './config.ts';
import { describe } from './history/faults.ts';
import { verifyStore } from './history/stored-history.ts';
import { openSharedStore } from './shared-store.ts';
import { StartError } from './start-error.ts';

async function audit(scope: Scope): Promise<void> {
  const [word, ...others] = process.argv.slice(2);
  if (word !== 'verify' || others.length > 0) throw new StartError('npm run audit -- verify');
  const graph = await openSharedStore(scope);
  const { events, erased, faults } = await verifyStore(graph, readConfig().DATA_DIR);
  const count = `${String(events)} ${events === 1 ? 'event' : 'events'}`;
  if (faults.length > 0) throw new StartError([`${count}, not intact`, ...faults.map(describe)].join('\n'));
  say(erased === 0 ? `${count}, intact` : `${count}, intact; the values of ${String(erased)} were erased`);
}

run(audit);
