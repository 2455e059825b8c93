/** A database process whose parent was killed before it could stop it. */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';

const politeMs = 15_000;

/** Stops the Neo4j that still runs on `home`, if one does, and waits until it is gone. */
export async function stopLeftover(home: string, log: (line: string) => void): Promise<void> {
  const processId = Number(await readFile(join(home, 'run/neo4j.pid'), 'utf8').catch(() => ''));
  if (!processId || !isRunning(processId) || !(await commandOf(processId)).includes(home)) return;
  log('Stopping the database that an earlier run left behind');
  process.kill(processId, 'SIGTERM');
  if (await isGone(processId, politeMs)) return;
  process.kill(processId, 'SIGKILL'); // safe for the data: the next start recovers
  await isGone(processId, politeMs);
}

/** True while a process of that id lives, whoever's it is. */
export function isRunning(processId: number): boolean {
  try {
    return process.kill(processId, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

async function isGone(processId: number, withinMs: number): Promise<boolean> {
  for (const end = Date.now() + withinMs; Date.now() < end; await delay(50)) {
    if (!isRunning(processId)) return true;
  }
  return false;
}

/** The command line of a process: ids are used again, so the id alone doesn't say whose process it is. */
async function commandOf(processId: number): Promise<string> {
  const linux = readFile(`/proc/${String(processId)}/cmdline`, 'utf8');
  const elsewhere = () => promisify(execFile)('ps', ['-o', 'args=', '-p', String(processId)]);
  return linux.catch(() => elsewhere().then(({ stdout }) => stdout)).catch(() => '');
}
