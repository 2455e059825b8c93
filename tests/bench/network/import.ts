/** Writes a network straight into the files of a store that isn't running yet, by Neo4j's own importer. */
import { execFile } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ImportFolder } from './csv.ts';
import { network } from './network.ts';
import { writeSlice, writeVocabulary } from './rows-to-files.ts';

/** Makes the store in `home`, a folder that isn't there. */
export async function importNetwork(home: string, jars: string, organisations: number): Promise<void> {
  const folder = join(home, 'import');
  for (const name of ['import', 'conf', 'logs']) await mkdir(join(home, name), { recursive: true });
  const files = new ImportFolder(folder);
  await writeVocabulary(files);
  for await (const slice of network(organisations)) await writeSlice(files, slice);
  const tool = ['-cp', `${jars}/*`, 'org.neo4j.cli.AdminTool', 'database', 'import', 'full', 'neo4j'];
  const environment = { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') };
  await promisify(execFile)('java', ['-Xmx1g', ...tool, ...(await files.close())], {
    cwd: folder, // where its report goes
    env: environment,
    maxBuffer: 2 ** 26,
  });
  await rm(folder, { recursive: true });
}
