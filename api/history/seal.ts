/** What makes a history one that nobody can rewrite who has the store alone: its key and its end, both kept outside. */
import { join } from 'node:path';
import { readCypher } from '../graph/cypher-file.ts';
import type { Graph } from '../graph/graph.ts';
import { StartError } from '../start-error.ts';
import type { End, KeyedHash } from './event.ts';
import { type HistoryKey, makeKey, readKey } from './key.ts';
import { keptEndIn, readKeptEnd } from './kept-end.ts';

/** What a writer of the history needs. */
export interface Seal {
  /** Names the key; each event says which one sealed it. */
  readonly keyId: string;
  /** HMAC-SHA-256 with the key, in hexadecimal. */
  readonly keyed: KeyedHash;
  /** Throws unless a history that ends so may be continued: by this key, and not cut short since the last change. */
  follow(end: StoredEnd): void;
  /** Keeps outside the store how far the history goes; called once the change is committed. */
  keep(end: End): void;
}

/** The end of the history as the store notes it. */
export interface StoredEnd extends End {
  /** The key of the last event; null where that has none. */
  readonly keyId: string | null;
}

export interface OpenSeal extends Seal {
  /** Writes down what isn't yet. */
  close(): Promise<void>;
}

const endOf = readCypher('history/end');
const hashOf = readCypher('history/hash-of');

/** Where the key and the end of the history lie below DATA_DIR. */
export const filesIn = (dataDir: string): { key: string; end: string } => ({
  key: join(dataDir, 'history/key'),
  end: join(dataDir, 'history/end'),
});

/**
 * Opens the seal of a migrated store; its key is made when the history has none yet. A StartError says when the key is
 * missing or another one, or when the history doesn't hold the end that was kept.
 */
export async function openSeal(dataDir: string, graph: Graph, log: (line: string) => void): Promise<OpenSeal> {
  const files = filesIn(dataDir);
  const kept = await readKeptEnd(files.end);
  const stored = await storedEndOf(graph);
  const key = (await keyFor(files.key, stored)) ?? (await makeKey(files.key));
  if (kept !== undefined) await refuseCutHistory(graph, kept, files.end);
  const end = keptEndIn(files.end, kept, log);
  if (await isThere(graph, stored)) end.keep(stored);
  return {
    ...key,
    follow: (found) => {
      if (found.keyId !== null && found.keyId !== key.keyId) throw new Error(anotherKey(files.key));
      const { sequence } = end.last();
      if (found.sequence < sequence) throw new Error(cutHistory(sequence, found.sequence, files.end));
    },
    keep: (next) => {
      end.keep(next);
    },
    close: () => end.close(),
  };
}

/** The key in a file, as far as the history needs one; undefined where neither has one. */
export async function keyFor(file: string, { keyId }: StoredEnd): Promise<HistoryKey | undefined> {
  const key = await readKey(file);
  if (key === undefined && keyId !== null) throw new StartError(missingKey(file));
  if (key !== undefined && keyId !== null && key.keyId !== keyId) throw new StartError(anotherKey(file));
  return key;
}

/** Where the store says that its history ends. */
export async function storedEndOf(graph: Pick<Graph, 'read'>): Promise<StoredEnd> {
  const [row] = await graph.read(endOf);
  return readStoredEnd(row);
}

/** An end as a row of the store tells it. */
export function readStoredEnd(row: Readonly<Record<string, unknown>> | undefined): StoredEnd {
  const { sequence, hash, keyId } = row ?? {};
  return {
    sequence: Number(sequence ?? 0),
    hash: typeof hash === 'string' ? hash : '',
    keyId: typeof keyId === 'string' ? keyId : null,
  };
}

async function refuseCutHistory(graph: Graph, kept: End, file: string): Promise<void> {
  if (!(await isThere(graph, kept))) throw new StartError(cutHistory(kept.sequence, undefined, file));
}

async function isThere(graph: Graph, { sequence, hash }: End): Promise<boolean> {
  const [row] = await graph.read(hashOf, { sequence });
  return row?.['hash'] === hash;
}

const missingKey = (file: string) =>
  `The history's key is missing: restore ${file}, or copy it from where another server of this store has it. ` +
  'Nothing is written to a history whose key is not there.';

const anotherKey = (file: string) =>
  `The history was sealed with another key than the one in ${file}: restore that one, or give each store a DATA_DIR ` +
  'of its own.';

const cutHistory = (kept: number, found: number | undefined, file: string) =>
  `The store's history ${found === undefined ? 'is not the one' : `ends with event ${String(found)}, before the one`} ` +
  `whose event ${String(kept)} was kept in ${file}. If this is another store, give it a DATA_DIR of its own; if it is ` +
  'an older copy of this one, put that file away; else see what is missing: npm run audit -- verify';
