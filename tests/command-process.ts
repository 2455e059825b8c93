/** One of the product's commands as a process of its own, as a person would run it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { onTestFinished } from 'vitest';

const root = join(import.meta.dirname, '..');

export interface CommandProcess {
  readonly child: ChildProcess;
  /** What it has printed so far, line by line, on both outputs. */
  readonly lines: readonly string[];
  /** The first line from now on, or already printed, that holds `text`; fails when the command ends without it. */
  lineWith(text: string): Promise<string>;
  /** Its exit code, or the signal that ended it. */
  readonly ended: Promise<number | string>;
}

export type Environment = Readonly<Record<string, string>>;

/** `node` with the product's loader on one of its files. */
export function runFile(file: string, args: readonly string[], env: Environment): CommandProcess {
  return runCommand(process.execPath, ['--import', 'tsx', file, ...args], env);
}

/** A command in a process group of its own, as a terminal gives it, in the project's folder. */
export function runCommand(command: string, args: readonly string[], env: Environment): CommandProcess {
  const child = spawn(command, args, { cwd: root, detached: true, env: { ...process.env, NEO4J_URI: '', ...env } });
  const lines: string[] = [];
  const waiting = new Set<() => void>();
  const ended = once(child, 'close').then(([code, signal]: unknown[]) => code ?? signal) as Promise<number | string>;
  for (const output of [child.stdout, child.stderr]) {
    createInterface(output).on('line', (line) => {
      lines.push(line);
      waiting.forEach((look) => {
        look();
      });
    });
  }
  const lineWith = (text: string) =>
    new Promise<string>((resolve, reject) => {
      const look = () => {
        const found = lines.find((line) => line.includes(text));
        if (found !== undefined) resolve(found);
      };
      look();
      waiting.add(look);
      void ended.then((code) => {
        reject(new Error(`Ended with ${String(code)} before "${text}":\n${lines.join('\n')}`));
      });
    });
  return { child, lines, lineWith, ended };
}

/** A new empty folder, removed when the test is over. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kumppanuus-test-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
