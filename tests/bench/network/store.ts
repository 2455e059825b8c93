/** The bench's networks, each in a store of its own that is kept from one run to the next. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readCypher } from '../../../api/graph/cypher-file.ts';
import { type Graph, openGraph } from '../../../api/graph/graph.ts';
import { migrate } from '../../../api/graph/migrate.ts';
import { type Database, startDatabase } from '../../../api/neo4j/database.ts';
import { requireNeo4j } from '../../../api/neo4j/installation.ts';
import { memoryOfMachine } from '../../../api/neo4j/settings.ts';
import { loadSeed } from '../../../seed/load.ts';
import { importNetwork } from './import.ts';

type Say = (line: string) => void;

const root = new URL('../../../', import.meta.url);
const cache = fileURLToPath(new URL('node_modules/.cache/kumppanuus/', root));
/** What a stored network is made by: when any of it changes, the network is made again. */
const makers = ['tests/bench/network', 'seed/reference', 'cypher/migrations', 'cypher/settle'];
const today = '2026-07-01';
const sliceSize = 500;

/** Starts the store with a network of that many organisations, making it when it isn't there. */
export async function startStore(organisations: number, say: Say): Promise<Database> {
  const home = join(cache, `bench-${String(organisations)}`);
  const installation = await requireNeo4j(say);
  const mark = join(home, 'made-by');
  const isMade = (await readFile(mark, 'utf8').catch(() => '')) === fingerprint();
  if (!isMade) {
    say(`Making a network of ${String(organisations)} organisations (once)`);
    await rm(home, { recursive: true, force: true });
    await importNetwork(home, installation.jars, organisations);
  }
  const database = await startDatabase({ home, installation, memory: memoryOfMachine(), log: say });
  if (isMade) return database;
  try {
    await finish(database, say);
    await writeFile(mark, fingerprint());
    return database;
  } catch (error) {
    await database.stop();
    throw error;
  }
}

/** What the import leaves to the store: constraints and indexes, the names of places, and who may read what. */
async function finish({ address }: Database, say: Say): Promise<void> {
  const graph = openGraph(address);
  try {
    await migrate(graph);
    await loadSeed(graph, 'reference', { today });
    for (const [label, file] of [
      ['Goal', 'goals'],
      ['Partnership', 'partnerships'],
      ['Person', 'people'],
    ] as const) {
      say(`Settling ${file}`);
      await settle(graph, label, readCypher(`settle/${file}`));
    }
    await graph.runAlone('CALL db.awaitIndexes(600)');
  } finally {
    await graph.close();
  }
}

async function settle(graph: Graph, label: string, text: string): Promise<void> {
  const ids = (await graph.read(`MATCH (n:${label}) RETURN n.id AS id`)).map(({ id }) => id);
  for (let from = 0; from < ids.length; from += sliceSize) {
    const slice = ids.slice(from, from + sliceSize);
    await graph.runAlone(text, { ids: slice, today });
  }
}

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const folder of makers) {
    const path = fileURLToPath(new URL(folder, root));
    for (const file of readdirSync(path).sort()) hash.update(readFileSync(join(path, file)));
  }
  return hash.digest('hex');
}
