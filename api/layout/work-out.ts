/** Layouts worked out in a thread of its own, so that requests don't wait for them. */
import { Worker } from 'node:worker_threads';
import type { LayoutNetwork } from './network.ts';

/** x, y of each node of each network; rejects, and the thread ends, when the signal is given. */
export async function workOut(networks: readonly LayoutNetwork[], signal: AbortSignal): Promise<Float64Array[]> {
  signal.throwIfAborted();
  const thread = new Worker(new URL('worker.mjs', import.meta.url), { workerData: networks, execArgv: [] });
  const stop = () => void thread.terminate();
  signal.addEventListener('abort', stop, { once: true });
  try {
    return await new Promise<Float64Array[]>((resolve, reject) => {
      thread.once('message', resolve);
      thread.once('error', reject);
      thread.once('exit', () => reject(new Error('The layout was not finished')));
    });
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  } finally {
    signal.removeEventListener('abort', stop);
    await thread.terminate();
  }
}
