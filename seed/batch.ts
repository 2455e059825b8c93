/** What a seed asks of the graph: statements, each run with slices of rows, one transaction a slice. */
import type { Parameters } from '../api/graph/graph.ts';
import type { SeedData } from './seed-data.ts';

/** One statement and all that it takes; `listName` names the parameter that carries a slice of `list`. */
export interface Batch {
  /** The statement's file below `cypher/`, without its ending. */
  file: string;
  listName: 'rows' | 'ids';
  list: readonly unknown[];
  parameters: Parameters;
}

/** Writes rows that need nothing beside them. */
export function rowsBatch(file: string, list: readonly unknown[], parameters: Parameters = {}): Batch {
  return { file: `seed/${file}`, listName: 'rows', list, parameters };
}

/** The batches that write records in an order in which each finds what it refers to, and then settle them. */
export function recordBatches(data: SeedData, source: string, today: string): Batch[] {
  const from = { source, importedAt: `${today}T00:00:00Z` };
  return [
    rowsBatch('organisations', data.organisations, from),
    rowsBatch('people', data.people, from),
    rowsBatch('memberships', data.memberships),
    rowsBatch('goals', data.goals, from),
    rowsBatch('goal-commitments', data.goalCommitments),
    rowsBatch('offers', data.offers, from),
    rowsBatch('needs', data.needs, from),
    rowsBatch('partnerships', data.partnerships, from),
    rowsBatch('parties', data.parties),
    rowsBatch('agreements', data.agreements, from),
    rowsBatch('decisions', data.decisions, from),
    settleBatch('owned', [...data.organisations, ...data.offers, ...data.needs]),
    settleBatch('goals', data.goals),
    settleBatch('partnerships', data.partnerships, { today }),
    settleBatch('people', data.people, { today }),
  ];
}

function settleBatch(file: string, records: readonly { id: string }[], parameters: Parameters = {}): Batch {
  return { file: `settle/${file}`, listName: 'ids', list: records.map(({ id }) => id), parameters };
}
