/** What the commands a person types have in common: they close what they opened, and say why they can't go on. */
import { StartError } from './start-error.ts';

/** What a command leaves to be done when it ends. */
export interface Scope {
  /** Runs at the end, the last one given first, whether the command came to its end, failed, or was told to stop. */
  onClose(close: () => unknown): void;
}

const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/**
 * Runs a command and then ends the process: 0 when the command came to its end (a server does when it is told to
 * stop), 1 with one clear message when it failed. A second Ctrl-C ends it at once.
 */
export function run(command: (scope: Scope) => Promise<void>): void {
  const closers: (() => unknown)[] = [];
  let closing: Promise<void> | undefined;
  let isDone = false;

  const close = async () => {
    for (let closer = closers.pop(); closer !== undefined; closer = closers.pop()) await closer();
  };
  const end = async (code: () => number) => {
    closing ??= close();
    await closing.catch(complain);
    process.exit(code());
  };
  for (const [signal, code] of Object.entries(signals)) {
    process.once(signal, () => void end(() => (isDone ? 0 : code)));
  }
  const finish = () => {
    isDone = true;
    return end(() => 0);
  };
  const fail = (error: unknown) => {
    if (closing === undefined) complain(error); // what fails while all is being closed is no news
    return end(() => 1);
  };
  command({ onClose: (closer) => closers.push(closer) }).then(finish, fail);
}

/** One line for the person who watches. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function complain(error: unknown): void {
  const message = error instanceof Error && !(error instanceof StartError) ? error.stack : undefined;
  process.stderr.write(`${message ?? String(error instanceof Error ? error.message : error)}\n`);
}
