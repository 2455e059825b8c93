/** The rivals' packages: installed beside their `package.json` when the bench runs, never with the product. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('rivals/', import.meta.url));

/** Installs them as their lockfile says, unless they are there. */
export function installRivals(say: (line: string) => void): void {
  if (existsSync(`${folder}node_modules/.package-lock.json`)) return;
  say("Installing the rivals' packages (once)");
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'inherit' });
  if (status !== 0) throw new Error("The rivals' packages could not be installed");
}
