/** The page as files: built when it is missing or older than what it is made of. */
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { StartError } from './start-error.ts';

const root = join(import.meta.dirname, '..');
/** Where the built page lies, if it was built. */
export const pageFolder = join(root, 'dist/web');
const sources = ['web', 'vite.config.ts', 'package-lock.json', 'api/schema.generated.graphql'];

/** The folder of the built page; builds it first where that is needed. */
export async function builtPage(log: (line: string) => void): Promise<string> {
  if (isFresh()) return pageFolder;
  log('Building the page');
  await promisify(execFile)('npm', ['run', '--silent', 'build'], { cwd: root }).catch(() => {
    throw new StartError('The page could not be built: npm run build shows why');
  });
  return pageFolder;
}

function isFresh(): boolean {
  if (!existsSync(join(root, 'web'))) return true; // a container holds the page without what it is made of
  const made = statSync(join(pageFolder, 'index.html'), { throwIfNoEntry: false });
  if (made === undefined) return false;
  return sources.map((source) => join(root, source)).every((source) => newestIn(source) <= made.mtimeMs);
}

const generated = 'generated';

/** When a file or anything below a folder was last written; what is generated there, by the build itself, is left out. */
function newestIn(path: string): number {
  if (!existsSync(path)) return 0;
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  const names = readdirSync(path);
  // A folder is written, too, when a folder in it is made anew.
  const own = names.includes(generated) ? 0 : found.mtimeMs;
  return Math.max(own, ...names.filter((name) => name !== generated).map((name) => newestIn(join(path, name))));
}
