/** API tokens, by which programs read in the name of an account. */
import { failure, refuse } from '../errors.ts';
import type { Graph } from '../graph/graph.ts';
import { readNew, Reading } from '../input/reading.ts';
import { tokenFields } from './account.input.ts';
import { type TokenValues, writeToken } from './account.store.ts';
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
export async function makeToken(graph: Graph, userId: string, given: GivenToken, today: string): Promise<MadeToken> {
  const reading = new Reading();
  const read = readNew(tokenFields(today), given, '', reading);
  refuse(reading.problems);
  const token = newToken();
  const values = { ...read, scope: given.scope, hash: hashOfSecret(token) };
  const id = await graph.write(({ run }) => writeToken(run, userId, values));
  if (id === undefined) throw failure('unknownUser');
  return { id, token };
}
