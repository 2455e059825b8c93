/**
 * Lists for a viewer who may read few of many records begin at those: at the index of what is open to them, and at what
 * their organisations may read. Any other list begins at the index of its order and soon meets enough that the viewer
 * may read. The guard stands behind both, so that an answer is the same either way.
 */
import type { GraphQLObjectType } from 'graphql';
import type { Viewer } from '../context.ts';
import type { Read } from './graph.ts';
import { isGuarded } from './compiler/types.ts';

/** Records of a type from which on it matters where a list begins. */
const many = 2_000;
/** Few are at most so many, and at most one in so many of all. */
const most = 1_000;
const oneIn = 20;
/** How long it is taken as known, in milliseconds: what has changed meanwhile makes a list slower, never wrong. */
const knownForMs = 60_000;
/** Viewers and types that are kept in mind. */
const mostKnown = 10_000;

interface Known {
  readonly until: number;
  readonly answer: Promise<boolean>;
}

const knownBy = new WeakMap<Read, Map<string, Known>>();

/** Clauses that bind each of the few records once as `node`, with whatever else the guard will leave out. */
export function fewOf(type: GraphQLObjectType): string {
  const { open, own } = readable(type);
  return `CALL () { ${open} RETURN node UNION ${own} RETURN node }`;
}

/** Whether the viewer may read few of many records of the type. */
export async function mayReadFew(read: Read, type: GraphQLObjectType, viewer: Viewer): Promise<boolean> {
  if (!isGuarded(type) || seesEverything(viewer)) return false;
  const known = knownBy.get(read) ?? new Map<string, Known>();
  const key = JSON.stringify([type.name, viewer.open, viewer.organisations]);
  const now = Date.now();
  const found = known.get(key);
  if (found && found.until > now) return found.answer;
  if (known.size >= mostKnown) known.clear();
  const answer = countFew(read, type, viewer).catch((error: unknown) => {
    known.delete(key);
    throw error;
  });
  knownBy.set(read, known.set(key, { until: now + knownForMs, answer }));
  return answer;
}

/** What is an organisation's own is open to those alone to whom all is. */
const seesEverything = ({ open }: Viewer) => open.includes('OWN');

async function countFew(read: Read, type: GraphQLObjectType, { open, organisations }: Viewer): Promise<boolean> {
  const counts = Object.values(readable(type)).map(
    (clauses) => `COUNT { ${clauses} RETURN node LIMIT ${String(most + 1)} }`,
  );
  const text = `MATCH (node:${type.name}) WITH count(node) AS all RETURN all, ${counts.join(' + ')} AS readable`;
  const [row] = await read(text, { viewer: { open, organisations } });
  const [all, few] = [Number(row?.['all']), Number(row?.['readable'])];
  return all >= many && few <= most && few * oneIn <= all;
}

const readable = ({ name }: GraphQLObjectType) => ({
  open: `MATCH (node:${name}) WHERE node.visibility IN $viewer.open`,
  own: `UNWIND $viewer.organisations AS own MATCH (:Organisation {id: own})<-[:READABLE_BY]-(node:${name})`,
});
