/**
 * Layouts worked out in a process of its own, so that requests don't wait for them and what it takes of memory is given
 * back.
 */
import { fork } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import type { LayoutNetwork } from './network.ts';

/** x, y of each node of each network; rejects, and the process ends, when the signal is given. */
export async function workOut(networks: readonly LayoutNetwork[], signal: AbortSignal): Promise<Float64Array[]> {
  signal.throwIfAborted();
  const worker = fork(new URL('organic.process.ts', import.meta.url), {
    execArgv: ['--import', 'tsx'],
    env: {}, // it has no business with the settings, least of all with the password
    serialization: 'advanced',
  });
  const stop = () => void worker.kill();
  signal.addEventListener('abort', stop, { once: true });
  try {
    return await new Promise<Float64Array[]>((resolve, reject) => {
      worker.once('message', (positions) => {
        resolve(positions as unknown as Float64Array[]); // what organic.process.ts sends
      });
      worker.once('error', reject);
      worker.once('exit', () => reject(new Error('The layout was not finished')));
      if (worker.pid !== undefined) setPriority(worker.pid, constants.priority.PRIORITY_BELOW_NORMAL);
      worker.send(networks);
    });
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  } finally {
    signal.removeEventListener('abort', stop);
    if (worker.connected) worker.disconnect();
  }
}
