/** Making and changing accounts. */
import { failure, fieldFailure, refuse } from '../errors.ts';
import type { Read } from '../graph/answer.ts';
import { readCypher } from '../graph/cypher-file.ts';
import type { Graph } from '../graph/graph.ts';
import { readChanges, Reading } from '../input/reading.ts';
import { untilAccountsAreKnown } from './account-watch.ts';
import { accountFields, type OrganisationAccess } from './account.input.ts';
import {
  type Account, type AccountValues, endSessions, findAccount, hasOtherAdministrator, setOrganisations, writeAccount,
} from './account.store.ts'; // prettier-ignore
import { hashPassword } from './password.ts';

/** An account as someone gives it; what is absent stays as it is, and a new account must have all but organisations. */
export interface GivenAccount {
  readonly email: string;
  readonly name?: string | undefined;
  readonly role?: string | undefined;
  readonly password?: string | undefined;
  /** In place of those that it had. */
  readonly organisations?: readonly OrganisationAccess[] | undefined;
}

interface Change extends AccountValues {
  readonly organisations: readonly OrganisationAccess[] | undefined;
}

/**
 * Makes the account of an address, or changes it; true where it is new. A change of role or password ends its
 * sessions. BAD_USER_INPUT names what is wrong or missing.
 */
export async function saveAccount(graph: Graph, given: GivenAccount): Promise<boolean> {
  const change = await read(given);
  const isNew = await graph.write(async ({ run }) => {
    const before = await findAccount(run, change.email);
    if (before === undefined) refuseUnfinished(change);
    await save(run, before, change);
    return before === undefined;
  });
  if (isNew) await untilAccountsAreKnown(graph);
  return isNew;
}

const takeLock = readCypher('bookkeeping/take-lock');

/**
 * Changes the role of an account that is there; its id. NOT_FOUND where there is none, CONFLICT where no administrator
 * would be left. The lock keeps two administrators from taking the role from each other at once.
 */
export async function changeRole(graph: Graph, given: GivenAccount): Promise<string> {
  const change = await read(given);
  return graph.write(async ({ run }) => {
    await run(takeLock, { lock: 'accounts' });
    const before = await findAccount(run, change.email);
    if (before === undefined) throw failure('unknownUser');
    const wasAdministrator = before.role === 'ADMIN' && change.role !== 'ADMIN';
    if (wasAdministrator && !(await hasOtherAdministrator(run, before.id))) throw failure('lastAdministrator');
    return save(run, before, change);
  });
}

async function read(given: GivenAccount): Promise<Change> {
  const reading = new Reading();
  const changes = readChanges(accountFields, given, '', reading);
  refuse(reading.problems);
  const { email = '', name = null, role = null, password, organisations } = changes;
  const passwordHash = password === undefined ? null : await hashPassword(password);
  return { email, name, role, passwordHash, organisations };
}

async function save(run: Read, before: Account | undefined, change: Change): Promise<string> {
  const { organisations, ...values } = change;
  const id = await writeAccount(run, values);
  if (organisations !== undefined) await setOrganisations(run, id, organisations);
  if ((change.role !== null && change.role !== before?.role) || change.passwordHash !== null)
    await endSessions(run, id);
  return id;
}

function refuseUnfinished({ name, role, passwordHash }: Change): void {
  const needed = { name, role, password: passwordHash };
  for (const [field, value] of Object.entries(needed)) if (value === null) throw fieldFailure(field, 'required');
}
