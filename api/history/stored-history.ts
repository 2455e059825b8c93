/** The history as the store holds it, read in pages, so that a long one needs no more memory than a short one. */
import { readCypher } from '../graph/cypher-file.ts';
import type { Graph, Row } from '../graph/graph.ts';
import type { EventValues, StoredEvent } from './event.ts';
import { filesIn, keyFor, readStoredEnd } from './seal.ts';
import { readKeptEnd } from './kept-end.ts';
import { type Verdict, verify } from './verify.ts';

const takeAuditLock = readCypher('writing/take-audit-lock');
const endOf = readCypher('history/end');
const lastOf = readCypher('history/last');
const page = readCypher('history/page');

/** Events in one page. */
const pageSize = 1_000;

/** Verifies a store's history by the key and the end in DATA_DIR; changes made meanwhile are left out. */
export async function verifyStore(graph: Graph, dataDir: string): Promise<Verdict> {
  const files = filesIn(dataDir);
  const kept = await readKeptEnd(files.end); // NOTE: before the store's own end, which then is as far or further
  const { stored, last } = await endWithoutWriters(graph);
  const key = await keyFor(files.key, stored);
  return verify(eventsUntil(graph, Math.max(stored.sequence, last)), { stored, kept, key });
}

/** The end while no writer is between its event and its commit. */
async function endWithoutWriters(graph: Graph) {
  return graph.write(async ({ run }) => {
    await run(takeAuditLock, { ids: [] });
    const [end] = await run(endOf);
    const [row] = await run(lastOf);
    return { stored: readStoredEnd(end), last: Number(row?.['last']) };
  });
}

async function* eventsUntil(graph: Graph, until: number): AsyncGenerator<StoredEvent> {
  let after = 0;
  for (let rows = await next(); rows.length > 0; rows = await next()) {
    const events = rows.map(storedEvent);
    yield* events;
    after = events.at(-1)?.sequence ?? until;
  }

  function next(): Promise<Row[]> {
    return graph.read(page, { after, until, size: pageSize });
  }
}

/** NOTE: a value that isn't what was written becomes a text that no hash agrees with. */
function storedEvent({ event, held }: Row): StoredEvent {
  const fact = (name: string) => propertyOf(event, name);
  const organisations = fact('organisations') ?? [];
  return {
    sequence: Number(fact('sequence')),
    at: momentOf(fact('at')),
    viewer: textOf(fact('viewer')),
    action: textOf(fact('action')),
    recordId: textOf(fact('recordId')),
    recordLabel: textOf(fact('recordLabel')),
    organisations: Array.isArray(organisations) ? organisations.map(textOf) : [textOf(organisations)],
    valuesHash: textOf(fact('valuesHash')),
    previousHash: textOf(fact('previousHash')),
    hash: textOf(fact('hash')),
    keyId: fact('keyId') === null ? null : textOf(fact('keyId')),
    values: valuesOf(held),
  };
}

/** Null where none are held; two of them agree with no hash. */
function valuesOf(held: unknown): EventValues | null {
  if (!Array.isArray(held) || held.length === 0) return null;
  const value = (name: string) => textOf(held.length === 1 ? propertyOf(held[0], name) : held);
  return { salt: value('salt'), before: value('before'), after: value('after') };
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));

/** The store leaves out zeros at the end; what is finer than a millisecond was not written by us. */
function momentOf(value: unknown): string {
  const text = textOf(value);
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?Z$/.test(text) ? new Date(text).toISOString() : text;
}

function propertyOf(value: unknown, name: string): unknown {
  const properties = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  const [, found = null]: [string, unknown] | [] = properties.find(([key]) => key === name) ?? [];
  return found;
}
