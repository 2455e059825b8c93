/** Gives the tests of one run a Neo4j of their own: a free port, a new folder, migrated; stopped at the end. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { type GraphAddress, openGraph, patientMs } from '../api/graph/graph.ts';
import { migrate } from '../api/graph/migrate.ts';
import { startDatabase } from '../api/neo4j/database.ts';
import { installNeo4j } from '../api/neo4j/installation.ts';
import { requireJava } from '../api/neo4j/tools.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where this run's Neo4j answers. */
    neo4j: GraphAddress;
  }
}

interface RunDatabase {
  readonly address: GraphAddress;
  close(): Promise<void>;
}

declare global {
  /** The projects of a run each load this file anew, and yet share one database: it is kept on the process. */
  var runDatabase: { readonly opened: Promise<RunDatabase>; users: number } | undefined;
}

const memory = { heapMb: 512, pageCacheMb: 64 };

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const shared = (globalThis.runDatabase ??= { opened: open(), users: 0 });
  shared.users += 1;
  const { address, close } = await shared.opened;
  project.provide('neo4j', address);
  return async () => {
    shared.users -= 1;
    if (shared.users > 0) return;
    globalThis.runDatabase = undefined;
    await close();
  };
}

async function open(): Promise<RunDatabase> {
  // Every Java of this run compiles quickly rather than well: starting takes half the work, and tests are short.
  process.env.JAVA_TOOL_OPTIONS ??= '-XX:TieredStopAtLevel=1';
  const log = (line: string) => {
    process.stderr.write(`${line}\n`);
  };
  await requireJava();
  const jars = await installNeo4j(log);
  const home = await mkdtemp(join(tmpdir(), 'kumppanuus-test-'));
  const database = await startDatabase({ home, jars, memory, log });
  const graph = openGraph(database.address, patientMs);
  await migrate(graph);
  await graph.close();
  return {
    address: database.address,
    close: async () => {
      await database.stop();
      await rm(home, { recursive: true });
    },
  };
}
