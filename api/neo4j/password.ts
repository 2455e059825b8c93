/** The embedded database's password: made once, kept beside the data, readable by its owner alone. */
import { createHash, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { GraphAddress } from '../graph/graph.ts';
import { StartError } from '../start-error.ts';

/** The embedded database's only user. */
export const user = 'neo4j';

/** The password of the database in `home`, which was started there before. */
export function readPassword(home: string): Promise<string> {
  return readFile(fileIn(home), 'utf8');
}

/** User and password of the database in `home`; for a new database they are made and handed to it. */
export async function credentials(home: string): Promise<Omit<GraphAddress, 'uri'>> {
  const file = fileIn(home);
  const isNew = !existsSync(join(home, 'data/databases/system'));
  if (!existsSync(file)) {
    if (!isNew) throw new StartError(`The database's password is missing: restore ${file}, or move ${home} away.`);
    await writePrivately(file, randomBytes(24).toString('base64url'));
  }
  const password = await readPassword(home);
  if (isNew) await writePrivately(join(home, 'data/dbms/auth.ini'), initialUser(password));
  return { user, password };
}

function fileIn(home: string): string {
  return join(home, 'password');
}

/**
 * The file that `neo4j-admin dbms set-initial-password` would write, which would show the password to everyone on the
 * machine in its list of processes: SHA-256 of salt and password, and of that again, 1024 times in all.
 */
function initialUser(password: string): string {
  const iterations = 1024;
  const salt = randomBytes(32);
  let hash: Buffer = Buffer.concat([salt, Buffer.from(password, 'utf8')]);
  for (let i = 0; i < iterations; i += 1) hash = createHash('sha256').update(hash).digest();
  return `${user}:SHA-256,${hash.toString('hex')},${salt.toString('hex')},${String(iterations)}:\n`;
}

/** A stop in the middle leaves the file as it was. */
async function writePrivately(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.new`, text, { mode: 0o600 });
  await rename(`${file}.new`, file);
}
