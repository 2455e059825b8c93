/** Passwords: how they are kept and compared, with argon2id in threads of their own. */
import { hash, verify } from '@node-rs/argon2';
import { newSecret } from './secret.ts';

/** Characters of a password; nothing else is asked of it. */
export const shortestPassword = 12;
/** At most as many, so that hashing takes the same time for all. */
export const longestPassword = 200;

/** OWASP's: 19 MiB, two passes. Argon2id is the library's default. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** One spelling of letters that keyboards put together differently. */
const spelled = (password: string) => password.normalize('NFC');

/** Characters, as a person counts them. */
export function lengthOfPassword(password: string): number {
  return Array.from(spelled(password)).length;
}

/** What is stored of a password: argon2id's hash with its salt and its cost. */
export function hashPassword(password: string): Promise<string> {
  return hash(spelled(password), cost);
}

let hashOfNobody: Promise<string> | undefined;

/** True where the password is the one that `stored` was made of. Where there is no account it takes as long, in vain. */
export async function isPassword(password: string, stored: string | undefined): Promise<boolean> {
  hashOfNobody ??= hashPassword(newSecret());
  const known = stored ?? (await hashOfNobody);
  const fits = await verify(known, spelled(password));
  return fits && stored !== undefined;
}
