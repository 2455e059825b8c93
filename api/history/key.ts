/** The history's key: 256 random bits that the store never sees, made once, readable by their owner alone. */
import { createHash, createHmac, randomBytes, randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { StartError } from '../start-error.ts';
import type { KeyedHash } from './event.ts';

const keyBytes = 32;

/** A key in use. */
export interface HistoryKey {
  /** Names the key without telling it. */
  readonly keyId: string;
  /** HMAC-SHA-256. */
  readonly keyed: KeyedHash;
}

/** The key of these bytes. */
export function keyOf(bytes: Buffer): HistoryKey {
  return {
    keyId: createHash('sha256').update('the name of a history key').update(bytes).digest('hex').slice(0, 16),
    keyed: (text) => createHmac('sha256', bytes).update(text).digest('hex'),
  };
}

/** The key in a file; undefined where there is no such file. A StartError says where it holds anything else. */
export async function readKey(file: string): Promise<HistoryKey | undefined> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if (isMissing(error)) return undefined;
    throw error;
  });
  if (text === undefined) return undefined;
  if (!/^[0-9a-f]{64}\n?$/.test(text)) throw new StartError(`${file} holds no key of a history: restore it.`);
  return keyOf(Buffer.from(text.trim(), 'hex'));
}

/** Makes the key's file; of two processes that do so at the same time both get the key of the first. */
export async function makeKey(file: string): Promise<HistoryKey> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, `${randomBytes(keyBytes).toString('hex')}\n`, { mode: 0o600 });
  await link(draft, file).catch((error: unknown) => {
    if (!isTaken(error)) throw error;
  });
  await rm(draft);
  const key = await readKey(file);
  if (key === undefined) throw new Error(`${file} was removed while it was being made`);
  return key;
}

/** True for the error of a file that isn't there. */
export const isMissing = (error: unknown): boolean => codeOf(error) === 'ENOENT';

const isTaken = (error: unknown) => codeOf(error) === 'EEXIST';

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? error.code : undefined);
