/**
 * Whether the store has an account. Until it has one, whoever reaches the server is its local viewer, and no request
 * carries anything that a statement would have to look up; so the answer "none" is relied on for a moment. Whoever
 * makes a first account waits until that moment is over in every process on the store before saying that it is made.
 */
import { setTimeout as delay } from 'node:timers/promises';
import { readCypher } from '../graph/cypher-file.ts';
import type { Graph } from '../graph/graph.ts';

/** How long "none" is relied on, in milliseconds, from the moment the question was sent. */
const noneForMs = 1_000;
/** Clocks of several machines don't run alike to the last thousandth. */
const clockSlackMs = 100;

const hasAccounts = readCypher('account/has-accounts');

/** Makes a function that tells whether there is an account. Once there is one it asks no more. */
export function watchAccounts(graph: Pick<Graph, 'readNewest'>): () => Promise<boolean> {
  let sentAt = -Infinity;
  let answer = Promise.resolve(false);
  let isAny = false;

  async function ask(): Promise<boolean> {
    isAny ||= await isAnyAccount(graph);
    return isAny;
  }
  return () => {
    if (isAny) return Promise.resolve(true);
    if (performance.now() < sentAt + noneForMs) return answer;
    sentAt = performance.now();
    answer = ask();
    answer.catch(() => {
      sentAt = -Infinity;
    });
    return answer;
  };
}

/** Whether the store has an account now. */
export async function isAnyAccount(graph: Pick<Graph, 'readNewest'>): Promise<boolean> {
  const [row] = await graph.readNewest(hasAccounts);
  return row?.['isAny'] === true;
}

/** Waits until every process on the store knows that it has accounts; at once where that has been so for long. */
export async function untilAccountsAreKnown(graph: Pick<Graph, 'readNewest'>): Promise<void> {
  const [row] = await graph.readNewest(hasAccounts);
  if (row?.['isLongSince'] !== true) await delay(noneForMs + clockSlackMs);
}
