/** When an administrator sees everything: the hour, the notice of it, and its event in the history. */
import { randomUUID } from 'node:crypto';
import { changeAccounts, noteOf } from '../account/account-history.ts';
import { readCypher } from '../graph/cypher-file.ts';
import type { Graph } from '../graph/graph.ts';
import type { Seal } from '../history/seal.ts';

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

function change(
  { graph, seal, viewer, hash }: Breaker,
  statement: string,
  action: string,
  given: Readonly<Record<string, string>>,
): Promise<boolean> {
  return changeAccounts({ graph, seal, viewer, action }, async (account) => {
    const [row] = await account.run(statement, { ...given, hash, userId: viewer.id });
    if (row === undefined) return false;
    await noteOf(account, viewer.id, { before: null, after: { ...given, until: row['until'] } });
    return true;
  });
}

/** Puts a notice away; false where the account has none like it. */
export async function dismissNotice(graph: Graph, userId: string, id: string): Promise<boolean> {
  return (await graph.write(({ run }) => run(dismissOne, { userId, id }))).length > 0;
}
