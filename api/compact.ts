/** `npm run compact`: makes the files of the embedded database anew, so that what was erased is in none of them. */
import { run, say } from './command.ts';
import { readConfig } from './config.ts';
import { compactOwn } from './neo4j/open-database.ts';
import { StartError } from './start-error.ts';

async function compact(): Promise<void> {
  const config = readConfig();
  if (process.argv.length > 2) throw new StartError('npm run compact takes nothing');
  if (config.NEO4J_URI !== undefined) {
    throw new StartError('Only the embedded database is made anew here; for the one at NEO4J_URI see the README');
  }
  await compactOwn(config, say);
  say('The files of the database were made anew: what was erased is in none of them');
}

run(compact);
