/**
 * What a new day brings, before its first request is answered: parties and memberships begin or end, deleted records
 * have been kept for long enough, and so have the keys of changes, sessions, links and tries at passwords.
 */
import { readCypher } from '../graph/cypher-file.ts';
import type { Graph } from '../graph/graph.ts';
import { all, type Near, settle } from '../writing/settle.ts';

const turnedTo = readCypher('turn-of-day/turned-to');
const markTurned = readCypher('turn-of-day/mark-turned');
const duePartnerships = readCypher('settle/due-partnerships');
const duePeople = readCypher('settle/due-people');
const purges = [
  'purge-deleted', 'purge-operations', 'purge-sessions', 'purge-sign-in-tries', 'purge-account-links',
  'purge-oidc-starts',
].map((name) => readCypher(`turn-of-day/${name}`)); // prettier-ignore

/** Records settled in one transaction. */
const batchSize = 200;

/**
 * Makes a function that turns the store to a day, once for all servers on it. It remembers the last day, so it may be
 * called before each request; calls at the same time wait for the same turn.
 */
export function turnOfDay(graph: Graph): (today: string) => Promise<void> {
  let lastDay = '';
  let turning: Promise<void> | undefined;
  return async (today) => {
    if (today <= lastDay) return;
    turning ??= turnAlone(graph, today)
      .then(() => {
        lastDay = today;
      })
      .finally(() => {
        turning = undefined;
      });
    await turning;
  };
}

function turnAlone(graph: Graph, today: string): Promise<void> {
  return graph.exclusively('turn-of-day', async (holder) => {
    const [last] = await holder.run(turnedTo);
    if (typeof last?.['day'] === 'string' && last['day'] >= today) return;
    await settleDue(graph, today);
    for (const purge of purges) await graph.runAlone(purge);
    await holder.run(markTurned, { today });
  });
}

async function settleDue(graph: Graph, today: string): Promise<void> {
  const idsOf = async (text: string) => (await graph.read(text, { today })).map((row) => String(row['id']));
  const due: Near[] = [...all('Partnership', await idsOf(duePartnerships)), ...all('Person', await idsOf(duePeople))];
  for (let start = 0; start < due.length; start += batchSize) {
    const batch = due.slice(start, start + batchSize);
    await graph.write(({ run }) => settle({ run, context: { today } }, batch));
  }
}
