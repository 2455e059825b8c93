/** How long a process has kept a processor busy. */
import { readFile } from 'node:fs/promises';

const microsecondsPerTick = 10_000; // Linux counts in hundredths of a second

/** Microseconds so far, all threads; undefined where the system doesn't tell. */
export async function processorTime(processId: number): Promise<number | undefined> {
  const stat = await readFile(`/proc/${String(processId)}/stat`, 'utf8').catch(() => '');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [user, system] = [Number(fields[11]), Number(fields[12])];
  return Number.isNaN(user + system) ? undefined : (user + system) * microsecondsPerTick;
}
