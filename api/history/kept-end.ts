/**
 * The history's end, kept outside the store, so that a tail that is cut off there is missed here. It follows a moment
 * behind: changes that come close together are written down once.
 */
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { StartError } from '../start-error.ts';
import type { End } from './event.ts';
import { isMissing } from './key.ts';

/** How long an end may be known to this process alone, in milliseconds. */
const lagMs = 100;

export interface KeptEnd {
  /** The furthest end that this process knows of; sequence 0 before the first. */
  last(): End;
  /** Keeps the end of a change that is committed; one that came before a later one is no news. */
  keep(end: End): void;
  /** Writes down what isn't yet. */
  close(): Promise<void>;
}

/** The end in a file; undefined where there is no such file. A StartError says where it holds anything else. */
export async function readKeptEnd(file: string): Promise<End | undefined> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if (isMissing(error)) return undefined;
    throw error;
  });
  if (text === undefined) return undefined;
  const [, sequence, hash] = /^(\d{1,15}) ([0-9a-f]{64})\n$/.exec(text) ?? [];
  if (sequence === undefined || hash === undefined) {
    throw new StartError(`${file} holds no end of a history: restore it, or remove it if you know why it is so.`);
  }
  return { sequence: Number(sequence), hash };
}

/** Keeps the end in a file from now on; `first` is what it holds. What can't be written is told to `log`. */
export function keptEndIn(file: string, first: End | undefined, log: (line: string) => void): KeptEnd {
  let last: End = first ?? { sequence: 0, hash: '' };
  let timer: NodeJS.Timeout | undefined;
  let writing: Promise<void> = Promise.resolve();

  const write = () => {
    clearTimeout(timer);
    timer = undefined;
    writing = writing
      .then(() => replace(file, last))
      .catch((error: unknown) => {
        log(`The end of the history could not be kept in ${file}: ${String(error)}`);
      });
    return writing;
  };
  return {
    last: () => last,
    keep: (end) => {
      if (end.sequence <= last.sequence) return;
      last = end;
      timer ??= setTimeout(() => void write(), lagMs);
    },
    close: () => (timer === undefined ? writing : write()),
  };
}

/** A stop in the middle leaves the file as it was; another process that is further on is not set back. */
async function replace(file: string, end: End): Promise<void> {
  const there = await readKeptEnd(file);
  if (there !== undefined && there.sequence >= end.sequence) return;
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const draft = `${file}.${String(process.pid)}`;
  await writeFile(draft, `${String(end.sequence)} ${end.hash}\n`, { mode: 0o600 });
  await rename(draft, file);
}
