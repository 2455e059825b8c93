/** The Neo4j that this file of tests has to itself while it runs. */
import { inject } from 'vitest';
import type { GraphAddress } from '../api/graph/graph.ts';

/** Its address; `VITEST_POOL_ID` numbers the files that run at the same time, from 1. */
export function ownDatabase(): GraphAddress {
  const address = inject('neo4j')[Number(process.env['VITEST_POOL_ID']) - 1];
  if (!address) throw new Error(`No database was started for worker ${String(process.env['VITEST_POOL_ID'])}`);
  return address;
}
