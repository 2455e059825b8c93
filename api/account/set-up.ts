/** The first administrator, made by a link that only whoever starts the server sees. */
import { refuse } from '../errors.ts';
import { readCypher } from '../graph/cypher-file.ts';
import type { Graph } from '../graph/graph.ts';
import { readNew, Reading } from '../input/reading.ts';
import { type AccountChange, type AccountStore, lockAccounts, noteChange } from './account-history.ts';
import { accountFields } from './account.input.ts';
import { findLinkOf, newLink, useLink } from './account-links.ts';
import { writeAccount } from './account.store.ts';
import { isAnyAccount, untilAccountsAreKnown } from './account-watch.ts';
import { hashPassword } from './password.ts';
import { startSession } from './sessions.ts';

const createLink = readCypher('account/create-set-up-link');

/** How long the link holds, an ISO 8601 duration. */
const lifetime = 'PT30M';

/** Makes the setup link of a store without accounts, in place of earlier ones; undefined where there is an account. */
export async function makeSetUpLink(graph: Graph, origin: string): Promise<string | undefined> {
  if (await isAnyAccount(graph)) return undefined;
  const { hash, link } = newLink('SETUP', origin);
  await graph.write(async ({ run }) => {
    await lockAccounts(run);
    await run(createLink, { hash, lifetime });
  });
  return link;
}

const { email, name, password } = accountFields;
const fields = { email, name, password };

/**
 * Makes the first administrator and begins a session in place of the browser's; its secret. NOT_FOUND where the link
 * holds no longer, CONFLICT where there is an account, BAD_USER_INPUT for the rest.
 */
export async function setUp(
  store: AccountStore,
  link: string,
  given: unknown,
  secretBefore: string | undefined,
): Promise<string> {
  await findLinkOf(store.graph.readNewest, link, 'SETUP'); // before any work is done for whoever has none
  const reading = new Reading();
  const { password: chosen, ...values } = readNew(fields, given, '', reading);
  refuse(reading.problems);
  const passwordHash = await hashPassword(chosen);
  const begin = async (change: AccountChange) => {
    const { run } = change;
    const make = () => writeAccount(run, { ...values, role: 'ADMIN', passwordHash });
    const userId = await noteChange(change, undefined, make);
    return startSession(run, { userId, passwordHash }, secretBefore);
  };
  const secret = await useLink(store, link, 'SETUP', begin);
  await untilAccountsAreKnown(store.graph);
  return secret;
}
