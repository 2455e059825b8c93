/**
 * A list for a viewer who may read few records of its type begins at those: at the index of what is open to them, and
 * at what their organisations may read. Any other list begins at the index of its order and meets enough of what the
 * viewer may read soon. The guard stands behind both.
 */
import { type GraphQLNamedType, isObjectType } from 'graphql';
import type { Statement } from './statement.ts';
import { isGuarded } from './types.ts';

/** Records that are few; a longer list is read in its order, past at most as many hidden ones as there are for each. */
const most = 1_000;

/** How a list knows whether its viewer may read few records, and how it finds them. */
export interface Few {
  /** A variable of the statement that is true where they are few. */
  isTrue: string;
  /** Clauses that bind each of them once, with whatever else the viewer may not read. */
  clauses: string;
}

/** The few records of a type, to be bound as `node`; null for a type that all may read. */
export function fewOf(statement: Statement, type: GraphQLNamedType, node: string): Few | null {
  if (!isObjectType(type) || !isGuarded(type)) return null;
  const open = `MATCH (${node}:${type.name}) WHERE ${node}.visibility IN $viewer.open RETURN ${node}`;
  const own = `UNWIND $viewer.organisations AS own MATCH (:Organisation {id: own})<-[:READABLE_BY]-(${node}:${type.name}) RETURN ${node}`;
  const counted = [open, own].map((clauses) => `COUNT { ${clauses} LIMIT ${String(most + 1)} }`);
  return {
    isTrue: statement.decide(`${counted.join(' + ')} <= ${String(most)}`),
    clauses: `CALL () { ${open} UNION ${own} }`,
  };
}
