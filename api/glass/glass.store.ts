/** When an administrator sees everything: the hour, the notice of it, and its event in the history. */
import { randomUUID } from 'node:crypto';
import { readCypher } from '../graph/cypher-file.ts';
import type { Graph } from '../graph/graph.ts';
import type { Seal } from '../history/seal.ts';
import { appendHistory } from '../writing/history.ts';

const breakOne = readCypher('glass/break');
const mendOne = readCypher('glass/mend');
const dismissOne = readCypher('glass/dismiss');

/** Whose session it is that sees, or saw, everything. */
export interface Breaker {
  readonly graph: Graph;
  readonly seal: Seal;
  readonly viewer: { readonly id: string };
  /** The SHA-256 of the session's secret. */
  readonly hash: string;
}

/** Begins the hour, tells the coordinators and the history; false where the session is no administrator's any more. */
export function breakGlass(breaker: Breaker, reason: string): Promise<boolean> {
  return change(breaker, breakOne, 'breakGlass', { id: randomUUID(), reason });
}

/** Ends the hour; false where there was none. */
export function mendGlass(breaker: Breaker): Promise<boolean> {
  return change(breaker, mendOne, 'mendGlass', {});
}

async function change(
  { graph, seal, viewer, hash }: Breaker,
  statement: string,
  action: string,
  given: Readonly<Record<string, string>>,
): Promise<boolean> {
  const { isDone, end } = await graph.write(async ({ run }) => {
    const [row] = await run(statement, { ...given, hash, userId: viewer.id });
    if (row === undefined) return { isDone: false };
    const after = { ...given, until: row['until'] };
    const happening = { recordId: viewer.id, recordLabel: 'User', before: null, after };
    return {
      isDone: true,
      end: await appendHistory({ run, action, happenings: [happening], context: { viewer, seal } }),
    };
  });
  if (end) seal.keep(end);
  return isDone;
}

/** Puts a notice away; false where the account has none like it. */
export async function dismissNotice(graph: Graph, userId: string, id: string): Promise<boolean> {
  return (await graph.write(({ run }) => run(dismissOne, { userId, id }))).length > 0;
}
