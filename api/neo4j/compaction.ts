/** Makes the files of the embedded database anew, so that the bytes of what was removed from it are nowhere in them. */
import { rename, rm } from 'node:fs/promises';
import { copyStore } from '../graph/copy-store.ts';
import { type GraphAddress, openGraph, patientMs } from '../graph/graph.ts';
import { migrate } from '../graph/migrate.ts';
import { type DatabaseOptions, startDatabase } from './database.ts';

/**
 * Compacts the database in `home`, on which no process may run: what it holds is copied into a new one beside it, which
 * then takes its place. A stop in the middle leaves the old one, at the very end under the name `home`.old.
 */
export async function compactDatabase(options: DatabaseOptions): Promise<void> {
  const { home, log } = options;
  const [fresh, old] = [`${home}.new`, `${home}.old`];
  await rm(fresh, { recursive: true, force: true }); // of a compaction that was stopped
  await withDatabase(options, (source) =>
    withDatabase({ ...options, home: fresh }, async (target) => {
      const graph = openGraph(target, patientMs);
      try {
        await migrate(graph);
        log('Copying what the database holds');
        await copyStore(source, target);
        await graph.runAlone('CALL db.awaitIndexes(600)');
      } finally {
        await graph.close();
      }
    }),
  );
  await rename(home, old);
  await rename(fresh, home);
  await rm(old, { recursive: true });
}

async function withDatabase(options: DatabaseOptions, work: (address: GraphAddress) => Promise<void>): Promise<void> {
  const database = await startDatabase(options);
  try {
    await work(database.address);
  } finally {
    await database.stop();
  }
}
