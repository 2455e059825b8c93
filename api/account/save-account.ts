/** Making and changing accounts. */
import { fieldFailure, refuse } from '../errors.ts';
import type { Graph } from '../graph/graph.ts';
import { readChanges, Reading } from '../input/reading.ts';
import { untilAccountsAreKnown } from './account-watch.ts';
import { accountFields, type OrganisationAccess } from './account.input.ts';
import { endSessions, findAccount, setOrganisations, writeAccount } from './account.store.ts';
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

/**
 * Makes the account of an address, or changes it; true where it is new. A change of role or password ends its
 * sessions. BAD_USER_INPUT names what is wrong or missing.
 */
export async function saveAccount(graph: Graph, given: GivenAccount): Promise<boolean> {
  const reading = new Reading();
  const {
    email = '',
    name = null,
    role = null,
    password,
    organisations,
  } = readChanges(accountFields, given, '', reading);
  refuse(reading.problems);
  const passwordHash = password === undefined ? null : await hashPassword(password);
  const isNew = await graph.write(async ({ run }) => {
    const before = await findAccount(run, email);
    if (before === undefined) refuseUnfinished({ name, role, password: passwordHash });
    const id = await writeAccount(run, { email, name, role, passwordHash });
    if (organisations !== undefined) await setOrganisations(run, id, organisations);
    if ((role !== null && role !== before?.role) || passwordHash !== null) await endSessions(run, id);
    return before === undefined;
  });
  if (isNew) await untilAccountsAreKnown(graph);
  return isNew;
}

function refuseUnfinished(values: Readonly<Record<string, unknown>>): void {
  const missing = Object.keys(values).find((name) => values[name] === null);
  if (missing !== undefined) throw fieldFailure(missing, 'required');
}
