/**
 * Gives the tests of one run Neo4j of their own: free ports, new folders, migrated; stopped at the end.
 * The page is built before any of them starts, since two files that find it missing would build into one folder.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { type GraphAddress, openGraph, patientMs } from '../api/graph/graph.ts';
import { migrate } from '../api/graph/migrate.ts';
import { hasClassArchive } from '../api/neo4j/class-archive.ts';
import { startDatabase } from '../api/neo4j/database.ts';
import { type Installation, requireNeo4j } from '../api/neo4j/installation.ts';
import { builtPage } from '../api/page-build.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where this run's Neo4j answer, one for each file that may run at the same time. */
    neo4j: readonly GraphAddress[];
  }
}

interface RunDatabases {
  readonly addresses: readonly GraphAddress[];
  close(): Promise<void>;
}

declare global {
  /** The projects of a run each load this file anew, and yet share the databases: they are kept on the process. */
  var runDatabases: { readonly opened: Promise<RunDatabases>; users: number } | undefined;
}

/** Files of tests that run at the same time, each with a database of its own; also `maxWorkers` in vitest.config.ts. */
const atOnce = 2;

const memory = { heapMb: 512, pageCacheMb: 64 };

/** A plan is kept however much the store has changed: else nearly every file would have the same statements planned anew. */
const settings = { 'dbms.cypher.min_replan_interval': '2h' };

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const shared = (globalThis.runDatabases ??= { opened: open(), users: 0 });
  shared.users += 1;
  const { addresses, close } = await shared.opened;
  project.provide('neo4j', addresses);
  return async () => {
    shared.users -= 1;
    if (shared.users > 0) return;
    globalThis.runDatabases = undefined;
    await close();
  };
}

async function open(): Promise<RunDatabases> {
  // Every Java of this run compiles quickly rather than well: starting takes half the work, and tests are short. Room for
  // what it compiled is not enough by default then: after some minutes the planner would be interpreted again.
  process.env.JAVA_TOOL_OPTIONS ??= '-XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=240m';
  const installation = await requireNeo4j(log);
  const [databases] = await Promise.all([openDatabases(installation), builtPage(log)]);
  return {
    addresses: databases.map(({ address }) => address),
    close: async () => {
      await Promise.all(databases.map(({ close }) => close()));
    },
  };
}

/** A fresh clone has no kept classes, and databases that tests kill leave none: one is started and stopped for them all. */
async function openDatabases(installation: Installation) {
  if (!hasClassArchive(installation)) await (await openDatabase(installation)).close();
  return Promise.all(Array.from({ length: atOnce }, () => openDatabase(installation)));
}

async function openDatabase(installation: Installation): Promise<{ address: GraphAddress; close(): Promise<void> }> {
  const home = await mkdtemp(join(tmpdir(), 'kumppanuus-test-'));
  const database = await startDatabase({ home, installation, memory, settings, log });
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

function log(line: string): void {
  process.stderr.write(`${line}\n`);
}
