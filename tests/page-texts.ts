/** The page's texts, compiled once before the tests that read them. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

export default async function compileTexts(): Promise<void> {
  await promisify(execFile)('npm', ['run', '--silent', 'texts'], { cwd: join(import.meta.dirname, '..') });
}
