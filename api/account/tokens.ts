/** API tokens, by which programs read in the name of an account. */
import { failure, refuse } from '../errors.ts';
import { readNew, Reading } from '../input/reading.ts';
import type { State } from '../writing/writing.ts';
import { changeAccounts, type Changer, noteOf } from './account-history.ts';
import { tokenFields } from './account.input.ts';
import { deleteToken, type TokenValues, writeToken } from './account.store.ts';
import { hashOfSecret, newToken } from './secret.ts';

/** A token as its owner asks for it. */
export interface GivenToken {
  readonly name: string;
  /** The last day on which it holds, at most a year from today. */
  readonly expiresOn: string;
  /** What it reads: all that its owner may, or public records alone. */
  readonly scope: TokenValues['scope'];
}

/** A new token: the only time that the token itself is there to be seen. */
export interface MadeToken {
  readonly id: string;
  readonly token: string;
}

/** Makes a token of an account; NOT_FOUND where there is no such account, BAD_USER_INPUT for the rest. */
export async function makeToken(by: Changer, userId: string, given: GivenToken, today: string): Promise<MadeToken> {
  const reading = new Reading();
  const read = readNew(tokenFields(today), given, '', reading);
  refuse(reading.problems);
  const token = newToken();
  const values = { ...read, scope: given.scope, hash: hashOfSecret(token) };
  const id = await changeAccounts(by, async (change) => {
    const made = await writeToken(change.run, userId, values);
    if (made === undefined) throw failure('unknownUser');
    await noteOf(change, userId, { before: null, after: told(values) });
    return made;
  });
  return { id, token };
}

/** Takes a token of `userId`, or of anyone where that is null, out of use; NOT_FOUND where there is none. */
export function revokeToken(by: Changer, id: string, userId: string | null): Promise<void> {
  return changeAccounts(by, async (change) => {
    const gone = await deleteToken(change.run, id, userId);
    if (gone === undefined) throw failure('unknownToken');
    await noteOf(change, gone.userId, { before: told(gone), after: null });
  });
}

/** What the history is told of a token. */
const told = ({ name, scope, expiresOn }: Omit<TokenValues, 'hash'>): State => ({ token: name, scope, expiresOn });
