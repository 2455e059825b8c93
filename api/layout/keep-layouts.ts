/** Keeps the positions of the organic layout in step with the store, in the background. */
import { setTimeout as wait } from 'node:timers/promises';
import { type Graph, isUnavailable } from '../graph/graph.ts';
import { isMadeOf, readInput, readStamp, writePositions } from './layout.store.ts';
import { layouts } from './layouts.ts';
import { workOut } from './work-out.ts';

export interface KeepOptions {
  graph: Graph;
  today: () => string;
  log: { debug(message: string): void; error(error: unknown): void };
  /** How long the store must have been left alone before layouts are made anew, in milliseconds. */
  pauseMs?: number;
  /** What making them takes is followed by at least so many times as long of rest. */
  rest?: number;
}

/** Where the store changes without end, layouts are made anew after so many pauses all the same. */
const mostPauses = 12;
/** How long closing waits for a database that doesn't answer, in milliseconds. */
const closingMs = 2_000;

/** Makes the layouts now and whenever the store has changed, until it is closed. */
export function keepLayouts(options: KeepOptions): { close(): Promise<void> } {
  const closing = new AbortController();
  const keeping = keep(options, closing.signal);
  return {
    close: async () => {
      closing.abort();
      await Promise.race([keeping, wait(closingMs, undefined, { ref: false })]);
    },
  };
}

async function keep(
  { graph, today, log, pauseMs = 5_000, rest = 10 }: KeepOptions,
  signal: AbortSignal,
): Promise<void> {
  const follow = follower(async () => makeLayouts({ graph, today: today(), log, signal }));
  while (!signal.aborted) {
    const begun = performance.now();
    await readStamp(graph, today())
      .then(follow)
      .catch((error: unknown) => {
        if (!isUnavailable(error) && !isAbort(error)) log.error(error);
      });
    const pause = Math.max(pauseMs, rest * (performance.now() - begun));
    await wait(pause, undefined, { signal, ref: false }).catch(() => undefined);
  }
}

const isAbort = (error: unknown) => error instanceof Error && error.name === 'AbortError';

/** Does the work at the first stamp, and then once for each new one, when it has been seen twice. */
function follower(work: () => Promise<void>): (stamp: string) => Promise<void> {
  let made: string | null = null;
  let seen: string | null = null;
  let pauses = 0;
  return async (stamp) => {
    const isQuiet = made === null || stamp === seen || pauses >= mostPauses;
    seen = stamp;
    if (stamp === made) return;
    pauses += 1;
    if (!isQuiet) return;
    await work();
    [made, pauses] = [stamp, 0];
  };
}

/** Makes each layout whose network has changed; of several processes one does, and the others find it done. */
export async function makeLayouts(options: {
  graph: Graph;
  today: string;
  log: Pick<KeepOptions['log'], 'debug'>;
  signal: AbortSignal;
}): Promise<void> {
  const { graph, today, log, signal } = options;
  await graph.exclusively('layout', async () => {
    const begun = performance.now();
    const changed = [];
    for (const layout of layouts) {
      const input = await readInput(graph, layout, today);
      if (!(await isMadeOf(graph, layout, input))) changed.push({ layout, input });
    }
    if (changed.length === 0) return;
    const positions = await workOut(
      changed.map(({ input }) => input.network),
      signal,
    );
    for (const [i, { layout, input }] of changed.entries()) {
      await writePositions(graph, layout, input, positions[i] ?? new Float64Array());
    }
    const names = changed.map(({ layout }) => layout.name).join(', ');
    log.debug(`Layouts made in ${(performance.now() - begun).toFixed(0)} ms: ${names}`);
  });
}
