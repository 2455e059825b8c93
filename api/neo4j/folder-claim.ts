/**
 * One process at a time runs on a data folder. The claim is a local socket named after the folder, which goes with its
 * process however that ends, and which tells whoever connects where the folder's database and page answer.
 */
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, realpathSync, rmSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { StartError } from '../start-error.ts';

/** What the process that runs on a folder tells of itself; what isn't known yet is absent. */
export interface Owner {
  readonly processId: number;
  /** Where its database answers, as a Bolt address. */
  readonly uri?: string;
  /** Where its page answers. */
  readonly page?: string;
}

export interface FolderClaim {
  /** Tells those who ask later more than those who asked before. */
  tell(more: Partial<Owner>): void;
  release(): void;
}

/** Claims `folder` for this process, making it when it is missing; a StartError names the owner where there is one. */
export async function claimFolder(folder: string): Promise<FolderClaim> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  let owner: Owner = { processId: process.pid };
  const answer = () => JSON.stringify(owner);
  const path = socketOf(folder);
  const server = (await listen(path, answer)) ?? (await takeOver(folder, path, answer));
  return {
    tell: (more) => {
      owner = { ...owner, ...more };
    },
    release: () => {
      server.close();
    },
  };
}

/** The process that runs on `folder` now, if one does. */
export async function ownerOf(folder: string): Promise<Owner | undefined> {
  try {
    const socket = connect(socketOf(folder));
    await once(socket, 'connect');
    return readOwner(JSON.parse(await text(socket)));
  } catch {
    return undefined;
  }
}

/** Listens where nobody does any more, though the socket's file is still there. */
async function takeOver(folder: string, path: string, answer: () => string): Promise<Server> {
  await refuseSecondStart(folder);
  rmSync(path, { force: true });
  const server = await listen(path, answer);
  if (server === undefined) throw new StartError(`${folder} is being started by another process`);
  return server;
}

/** Throws a StartError that names the process that runs on `folder`, if one does. */
export async function refuseSecondStart(folder: string): Promise<void> {
  const owner = await ownerOf(folder);
  if (owner === undefined) return;
  const who = owner.page === undefined ? 'another start' : `the server at ${owner.page}`;
  throw new StartError(
    `${folder} is in use by ${who} (process ${String(owner.processId)}): ` +
      'use that one, stop it, or set DATA_DIR to another folder',
  );
}

async function listen(path: string, answer: () => string): Promise<Server | undefined> {
  const server = createServer((socket) => {
    socket.on('error', () => socket.destroy()); // who asked has gone away
    socket.end(answer());
  });
  try {
    await once(server.listen(path), 'listening');
    return server;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') return undefined;
    throw error;
  }
}

/** NOTE: a socket's path may have about 100 characters, so it can't lie in the folder itself. */
function socketOf(folder: string): string {
  const name = createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 16);
  return join(tmpdir(), `kumppanuus-${name}.sock`);
}

function readOwner(told: unknown): Owner | undefined {
  if (typeof told !== 'object' || told === null) return undefined;
  if (!('processId' in told) || typeof told.processId !== 'number') return undefined;
  const uri = 'uri' in told && typeof told.uri === 'string' ? { uri: told.uri } : {};
  const page = 'page' in told && typeof told.page === 'string' ? { page: told.page } : {};
  return { processId: told.processId, ...uri, ...page };
}
