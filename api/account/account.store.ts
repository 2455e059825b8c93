/** Accounts, their organisations and their API tokens, as they are written. */
import { randomUUID } from 'node:crypto';
import { fieldFailure } from '../errors.ts';
import type { Read } from '../graph/graph.ts';
import { readCypher } from '../graph/cypher-file.ts';
import type { OrganisationAccess } from './account.input.ts';

const accountOf = readCypher('account/account-of');
const saveUser = readCypher('account/save-user');
const unknownOrganisations = readCypher('account/unknown-organisations');
const replaceOrganisations = readCypher('account/set-organisations');
const addPart = readCypher('account/join-organisation');
const createToken = readCypher('account/create-token');
const removeToken = readCypher('account/revoke-token');
const otherAdministrator = readCypher('account/other-administrator');
const removeSessions = readCypher('account/end-sessions');

/** An account as others know it. */
export interface Account {
  readonly id: string;
  readonly role: string;
}

/** The account of an address in lower case; undefined where there is none. */
export async function findAccount(run: Read, email: string): Promise<Account | undefined> {
  const [row] = await run(accountOf, { email });
  return row && { id: String(row['id']), role: String(row['role']) };
}

/** What of an account is to be; null stays as it is. */
export interface AccountValues {
  readonly email: string;
  readonly name: string | null;
  readonly role: string | null;
  readonly passwordHash: string | null;
}

/** Makes or changes an account; its id. */
export async function writeAccount(run: Read, values: AccountValues): Promise<string> {
  const [row] = await run(saveUser, { ...values, id: randomUUID() });
  return String(row?.['id']);
}

/** Gives an account its organisations, in place of those that it had; one that isn't there is BAD_USER_INPUT. */
export async function setOrganisations(run: Read, id: string, accesses: readonly OrganisationAccess[]): Promise<void> {
  const ids = accesses.map((access) => access.id);
  const [unknown] = await run(unknownOrganisations, { ids });
  if (unknown) {
    const path = `organisations.${String(ids.indexOf(String(unknown['id'])))}.organisationId`;
    throw fieldFailure(path, 'unknownOrganisation');
  }
  const idsOf = (role: OrganisationAccess['role']) =>
    accesses.filter((access) => access.role === role).map((access) => access.id);
  await run(replaceOrganisations, { id, coordinates: idsOf('COORDINATOR'), memberOf: idsOf('MEMBER') });
}

/** Gives an account its part in an organisation beside those that it has; whoever coordinates it goes on doing so. */
export async function joinOrganisation(run: Read, userId: string, { id, role }: OrganisationAccess): Promise<void> {
  await run(addPart, { userId, organisationId: id, role });
}

/** True where another account than this is an administrator's. */
export async function hasOtherAdministrator(run: Read, id: string): Promise<boolean> {
  return (await run(otherAdministrator, { id })).length > 0;
}

/** Ends every session of an account; false where there is no such account. */
export async function endSessions(run: Read, id: string): Promise<boolean> {
  const [row] = await run(removeSessions, { id });
  return row !== undefined;
}

/** What is stored of a new API token. */
export interface TokenValues {
  readonly hash: string;
  readonly name: string;
  readonly scope: 'OWNER' | 'PUBLIC';
  readonly expiresOn: string;
}

/** Makes an API token of an account; its id, or undefined where there is no such account. */
export async function writeToken(run: Read, userId: string, values: TokenValues): Promise<string | undefined> {
  const id = randomUUID();
  const [row] = await run(createToken, { ...values, userId, id });
  return row && id;
}

/** An API token that was removed, and whose it was. */
export interface RemovedToken extends Omit<TokenValues, 'hash'> {
  readonly userId: string;
}

/** Removes an API token of `userId`, or of anyone where that is null; what it was, undefined where there is none. */
export async function deleteToken(run: Read, id: string, userId: string | null): Promise<RemovedToken | undefined> {
  const [row] = await run(removeToken, { id, userId });
  return (
    row && {
      userId: String(row['userId']),
      name: String(row['name']),
      scope: row['scope'] === 'PUBLIC' ? 'PUBLIC' : 'OWNER',
      expiresOn: String(row['expiresOn']),
    }
  );
}
