/** Making and changing accounts. */
import { failure, fieldFailure, refuse } from '../errors.ts';
import type { Read } from '../graph/graph.ts';
import { readChanges, Reading } from '../input/reading.ts';
import { type AccountChange, changeAccounts, type Changer, noteChange, passwordChanged } from './account-history.ts';
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

interface Values extends AccountValues {
  readonly organisations: readonly OrganisationAccess[] | undefined;
}

/**
 * Makes the account of an address, or changes it; true where it is new. A change of role or password ends its
 * sessions. BAD_USER_INPUT names what is wrong or missing; CONFLICT where no administrator would be left.
 */
export async function saveAccount(by: Changer, given: GivenAccount): Promise<boolean> {
  const values = await read(given);
  const isNew = await changeAccounts(by, async (change) => {
    const before = await findAccount(change.run, values.email);
    if (before === undefined) refuseUnfinished(values);
    await save(change, before, values);
    return before === undefined;
  });
  if (isNew) await untilAccountsAreKnown(by.graph);
  return isNew;
}

/**
 * Changes the role of an account that is there; its id. NOT_FOUND where there is none, CONFLICT where no administrator
 * would be left.
 */
export async function changeRole(by: Changer, given: GivenAccount): Promise<string> {
  const values = await read(given);
  return changeAccounts(by, async (change) => {
    const before = await findAccount(change.run, values.email);
    if (before === undefined) throw failure('unknownUser');
    return save(change, before, values);
  });
}

async function read(given: GivenAccount): Promise<Values> {
  const reading = new Reading();
  const changes = readChanges(accountFields, given, '', reading);
  refuse(reading.problems);
  const { email = '', name = null, role = null, password, organisations } = changes;
  const passwordHash = password === undefined ? null : await hashPassword(password);
  return { email, name, role, passwordHash, organisations };
}

async function save(change: AccountChange, before: Account | undefined, given: Values): Promise<string> {
  const { run } = change;
  if (before) await refuseLastAdministrator(run, before, given);
  const { organisations, ...values } = given;
  const hasNewRole = given.role !== null && given.role !== before?.role;
  const hasNewPassword = given.passwordHash !== null;
  const work = async () => {
    const id = await writeAccount(run, values);
    if (organisations !== undefined) await setOrganisations(run, id, organisations);
    if (hasNewRole || hasNewPassword) await endSessions(run, id);
    return id;
  };
  return noteChange(change, before?.id, work, before && hasNewPassword ? passwordChanged : {});
}

/** NOTE: one change at a time keeps two administrators from taking the role from each other at once. */
async function refuseLastAdministrator(run: Read, before: Account, { role }: Values): Promise<void> {
  const stays = before.role !== 'ADMIN' || role === null || role === 'ADMIN';
  if (!stays && !(await hasOtherAdministrator(run, before.id))) throw failure('lastAdministrator');
}

function refuseUnfinished({ name, role, passwordHash }: Values): void {
  const needed = { name, role, password: passwordHash };
  for (const [field, value] of Object.entries(needed)) if (value === null) throw fieldFailure(field, 'required');
}
