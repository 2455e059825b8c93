/** One Java process that is Neo4j: started, waited for, stopped. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync, closeSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { type GraphAddress, openGraph } from '../graph/graph.ts';
import { StartError } from '../start-error.ts';

export interface Neo4jProcess {
  readonly processId: number;
  /** Settles when the process is gone, for whatever reason; says how it ended. */
  readonly ended: Promise<string>;
}

const answerWithinMs = 300_000; // a recovery after an unclean stop may have much to do
const pollMs = 50;
const stopWithinMs = 20_000;

/**
 * The shell becomes Java and leaves a watcher beside it, whose standard input is ours: when this process ends, however
 * it ends, the watcher reads the end of its input and stops the database. Java takes part in no Ctrl-C of ours.
 */
const besideWatcher = 'exec 3<&0 </dev/null; (read -r _ <&3; kill $$) >/dev/null 2>&1 & exec "$@" 3<&-';

/**
 * Starts Neo4j and returns when it answers at `address`; throws a StartError with its own reason when it doesn't.
 * `stopping` stops it, whether it answers yet or not; it has ended once `afterwards`, told how, is done too.
 */
export async function startProcess(
  home: string,
  javaArguments: readonly string[],
  address: GraphAddress,
  stopping: AbortSignal,
  afterwards: (end: string) => Promise<void>,
): Promise<Neo4jProcess> {
  const output = join(home, 'logs/console.log');
  const log = openSync(output, 'w', 0o600);
  const child = spawn('/bin/sh', ['-c', besideWatcher, 'sh', 'java', ...javaArguments], {
    detached: true,
    stdio: ['pipe', log, log],
  });
  closeSync(log);
  if (child.pid === undefined) throw new StartError('Neo4j did not start: no process could be made');
  const ended = once(child, 'exit').then(async ([code, signal]: unknown[]) => {
    child.stdin?.destroy(); // the watcher's work is over too
    const end = String(code ?? signal);
    await afterwards(end);
    return end;
  });
  stopping.addEventListener('abort', () => void stop(child, ended), { once: true });
  if (await answers(address, ended)) return { processId: child.pid, ended };
  await stop(child, ended);
  throw new StartError(`Neo4j did not start: ${reasonIn(await readFile(output, 'utf8'))}. All of it is in ${output}`);
}

async function stop(child: ChildProcess, ended: Promise<string>): Promise<void> {
  child.kill('SIGTERM');
  const hasEnded = await Promise.race([ended.then(() => true), delay(stopWithinMs, false, { ref: false })]);
  if (!hasEnded) child.kill('SIGKILL'); // safe for the data: the next start recovers
  await ended;
}

/** True when the database answers, false when its process ended first or time is up. */
async function answers(address: GraphAddress, ended: Promise<string>): Promise<boolean> {
  const graph = openGraph(address);
  const isOver = ended.then(() => true);
  try {
    for (const end = Date.now() + answerWithinMs; Date.now() < end;) {
      if (await graph.isAnswering()) return true;
      if (await Promise.race([isOver, delay(pollMs, false)])) return false;
    }
    return false;
  } finally {
    await graph.close();
  }
}

/** The innermost cause that Neo4j printed, which is the one a person can act on. */
function reasonIn(output: string): string {
  const lines = output.trim().split('\n');
  const causes = lines.filter((line) => line.startsWith('Caused by: '));
  const reason =
    causes
      .at(-1)
      ?.replace('Caused by: ', '')
      .replace(/^[\w.$]+: /, '') ?? lines.at(-1);
  return reason === undefined || reason === '' ? 'it said nothing' : reason;
}
