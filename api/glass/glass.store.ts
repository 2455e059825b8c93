/** When an administrator sees everything: the hour, the notice of it, and its event in the history. */
import { randomUUID } from 'node:crypto';
import { type AccountChange, changeAccounts, type Changer, noteOf } from '../account/account-history.ts';
import { failure } from '../errors.ts';
import { readCypher } from '../graph/cypher-file.ts';
import type { Graph } from '../graph/graph.ts';

const breakOne = readCypher('glass/break');
const mendOne = readCypher('glass/mend');
const dismissOne = readCypher('glass/dismiss');

/** Whose session it is that sees, or saw, everything. */
export interface Breaker extends Changer {
  readonly viewer: { readonly id: string };
  /** The SHA-256 of the session's secret. */
  readonly hash: string;
}

/** Begins the hour, tells those whom it concerns and the history; FORBIDDEN where the session is no administrator's any more. */
export function breakGlass(breaker: Breaker, reason: string): Promise<void> {
  return changeAccounts(breaker, async (change) => {
    const given = { id: randomUUID(), reason };
    if (!(await changed(change, breakOne, breaker, given))) throw failure('administratorsOnly');
  });
}

/** Ends the hour, where there is one, in every session of the administrator's. */
export async function mendGlass(breaker: Breaker): Promise<void> {
  await changeAccounts(breaker, (change) => changed(change, mendOne, breaker, {}));
}

async function changed(
  change: AccountChange,
  statement: string,
  { hash, viewer }: Breaker,
  given: Readonly<Record<string, string>>,
): Promise<boolean> {
  const [row] = await change.run(statement, { ...given, hash, userId: viewer.id });
  if (row === undefined) return false;
  await noteOf(change, viewer.id, { before: null, after: { ...given, until: row['until'] } });
  return true;
}

/** Puts a notice away; false where the account has none like it. */
export async function dismissNotice(graph: Graph, userId: string, id: string): Promise<boolean> {
  return (await graph.write(({ run }) => run(dismissOne, { userId, id }))).length > 0;
}
