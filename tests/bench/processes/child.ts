/** A process of the bench: started on a core of its own choosing, asked by messages, stopped by its id. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** Every process that is measured has the second core to itself; the database and whoever asks over HTTP the first. */
export const sharedCore = 0;
const measuredCore = 1;

const canPin = cpus().length > 1 && spawnSync('taskset', ['-c', '0', 'true']).status === 0;
const root = fileURLToPath(new URL('../../../', import.meta.url));

/** How processes are pinned, in words. */
export const pinning = canPin
  ? 'what is measured alone on core 1, database and asker on core 0'
  : 'processes not pinned';

/** Pins a process that runs already, all its threads. */
export function pin(processId: number, core: number): void {
  if (canPin) spawnSync('taskset', ['-a', '-c', '-p', String(core), String(processId)]);
}

export class Child {
  readonly processId: number;
  readonly #process: ChildProcess;
  /** Rejects when the process ends, whoever ended it. */
  readonly #end: Promise<never>;

  constructor(child: ChildProcess) {
    if (child.pid === undefined) throw new Error('No process could be made');
    this.#process = child;
    this.processId = child.pid;
    this.#end = once(child, 'exit').then(([code]: unknown[]) => {
      throw new Error(`A process of the bench ended (${String(code)})`);
    });
    this.#end.catch(() => undefined); // told to whoever waits for the process
  }

  /** Sends a message and waits for the one that answers it. */
  async ask(message: object): Promise<unknown> {
    this.#process.send(message);
    const [answer] = (await Promise.race([once(this.#process, 'message'), this.#end])) as unknown[];
    return answer;
  }

  /** The most memory it has held so far, in megabytes; undefined where the system doesn't tell. */
  async peakMemoryMb(): Promise<number | undefined> {
    const status = await readFile(`/proc/${String(this.processId)}/status`, 'utf8').catch(() => '');
    const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(status) ?? [];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
  }

  /** The address that it prints as `Ready: <address>`. */
  async ready(): Promise<string> {
    const output = this.#process.stdout;
    if (!output) throw new Error('The process has no output');
    const lines = createInterface(output);
    const address = new Promise<string>((resolve) => {
      lines.on('line', (line) => {
        if (line.startsWith('Ready: ')) resolve(line.slice('Ready: '.length));
      });
    });
    return Promise.race([address, this.#end]);
  }

  async stop(): Promise<void> {
    this.#process.kill('SIGTERM');
    await this.#end.catch(() => undefined);
  }
}

/** Starts a module below the project's folder with Node, pinned where that can be done. */
export function startChild(
  module: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
  core = measuredCore,
): Child {
  const node = [process.execPath, '--import', 'tsx', module, ...args];
  const [command = '', ...rest] = canPin ? ['taskset', '-c', String(core), ...node] : node;
  const stdio = ['ignore', 'pipe', 'inherit', 'ipc'] as const;
  return new Child(spawn(command, rest, { cwd: root, env: environment, stdio: [...stdio] }));
}
