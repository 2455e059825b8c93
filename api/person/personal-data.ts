/** What is held about one person: told to them, and erased when they ask for it. */
import { readCypher } from '../graph/cypher-file.ts';
import type { Graph } from '../graph/graph.ts';
import type { Seal } from '../history/seal.ts';
import { erasingAction } from '../history/verify.ts';
import { lock } from '../writing/hold.ts';
import { appendHistory } from '../writing/history.ts';

const held = readCypher('person/held');
const history = readCypher('person/history');
const erase = readCypher('person/erase');
const eraseHistory = readCypher('person/erase-history');
const eraseOperations = readCypher('person/erase-operations');

/** Everything that is held about a person, as plain values; undefined where nothing is. */
export async function personalDataOf(graph: Graph, id: string): Promise<object | undefined> {
  const [row] = await graph.read(held, { id });
  const events = await graph.read(history, { id });
  if (row === undefined && events.length === 0) return undefined;
  return { ...(row ?? { record: null }), history: events.map(toldEvent) };
}

function toldEvent({ event, held: values }: Readonly<Record<string, unknown>>): object {
  const value = (name: string): unknown => {
    const [, text]: [string, unknown] | [] = Object.entries(values ?? {}).find(([key]) => key === name) ?? [];
    return typeof text === 'string' ? JSON.parse(text) : null;
  };
  return { ...(typeof event === 'object' ? event : {}), before: value('before'), after: value('after') };
}

/** How much of a person was erased. */
export interface Erasure {
  readonly memberships: number;
  readonly contactRoles: number;
  /** Events of the history whose values are gone. */
  readonly events: number;
}

/**
 * Removes a person's record, deleted or not, with all that is tied to it, and what the history holds of it; the history
 * gets an event that says so. Undefined where nothing is held about them.
 */
export async function erasePerson(graph: Graph, id: string, seal: Seal): Promise<Erasure | undefined> {
  const { erasure, end } = await graph.write(async ({ run }) => {
    await lock({ run }, [id]);
    const [gone] = await run(erase, { id });
    const [row] = await run(eraseHistory, { id, except: erasingAction });
    const erased: unknown[] = Array.isArray(row?.['erased']) ? row['erased'] : [];
    if (gone === undefined && erased.length === 0) return {};
    await run(eraseOperations, { id });
    const happening = { recordId: id, recordLabel: 'Person', before: null, after: { erased } };
    const context = { viewer: { id: 'command' }, seal };
    return {
      erasure: {
        memberships: Number(gone?.['memberships'] ?? 0),
        contactRoles: Number(gone?.['contactRoles'] ?? 0),
        events: erased.length,
      },
      end: await appendHistory({ run, action: erasingAction, happenings: [happening], context }),
    };
  });
  if (end) seal.keep(end);
  return erasure;
}
