/** The embedded database: Neo4j Community on a folder of ours, kept running until it is stopped. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { GraphAddress } from '../graph/graph.ts';
import { classArchive } from './class-archive.ts';
import { freePort } from './free-port.ts';
import type { Installation } from './installation.ts';
import { stopLeftover } from './leftover.ts';
import { credentials } from './password.ts';
import { type Neo4jProcess, startProcess } from './process.ts';
import { javaArguments, type Memory, neo4jConf, type Settings } from './settings.ts';

export interface Database {
  /** The same for as long as this database runs, also after its process had to be started again. */
  readonly address: GraphAddress;
  /** The process id of the moment. */
  processId(): number;
  stop(): Promise<void>;
}

export interface DatabaseOptions {
  /** Where its data, logs and password are kept; made when missing. */
  readonly home: string;
  /** What it is made of (see requireNeo4j). */
  readonly installation: Installation;
  readonly memory: Memory;
  /** Settings of `neo4j.conf` beside ours. */
  readonly settings?: Settings;
  log(line: string): void;
}

const longestPauseMs = 30_000;

/** Starts the database and returns when it answers; one that dies later is started again on the same port. */
export async function startDatabase(options: DatabaseOptions): Promise<Database> {
  const { installation, memory, settings, log } = options;
  const home = resolve(options.home);
  for (const folder of ['conf', 'logs']) await mkdir(join(home, folder), { recursive: true, mode: 0o700 });
  await stopLeftover(home, log);
  const port = await freePort();
  await writeFile(join(home, 'conf/neo4j.conf'), neo4jConf(port, memory, settings));
  const address = { uri: `bolt://127.0.0.1:${String(port)}`, ...(await credentials(home)) };
  log('Starting Neo4j');
  const stopping = new AbortController();
  const start = async () => {
    const archive = await classArchive(installation);
    const javaOptions = [...archive.arguments, ...javaArguments(home, installation.jars, memory)];
    return startProcess(home, javaOptions, address, stopping.signal, archive.keep);
  };
  return keepRunning(await start(), start, address, stopping, log);
}

function keepRunning(
  first: Neo4jProcess,
  start: () => Promise<Neo4jProcess>,
  address: GraphAddress,
  stopping: AbortController,
  log: (line: string) => void,
): Database {
  let current = first;
  const isStopping = () => stopping.signal.aborted;

  async function watch(): Promise<void> {
    const end = await current.ended;
    if (isStopping()) return;
    log(`The database stopped by itself (${end}): starting it again`);
    const next = await startAgain();
    if (next === undefined) return;
    current = next;
    await watch();
  }

  async function startAgain(): Promise<Neo4jProcess | undefined> {
    for (let pauseMs = 500; !isStopping(); pauseMs = Math.min(pauseMs * 2, longestPauseMs)) {
      try {
        return await start();
      } catch (error) {
        if (!isStopping()) log(error instanceof Error ? error.message : String(error));
      }
      await delay(pauseMs, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
    return undefined;
  }

  const watching = watch();
  return {
    address,
    processId: () => current.processId,
    stop: () => {
      stopping.abort();
      return watching;
    },
  };
}
