/** Another password for someone who has forgotten theirs. */
import type { RequestContext } from '../context.ts';
import { failure, fieldFailure, refuse } from '../errors.ts';
import { readCypher } from '../graph/cypher-file.ts';
import type { Read } from '../graph/graph.ts';
import { readNew, Reading } from '../input/reading.ts';
import { type AccountStore, changeAccounts, noteOf, passwordChanged } from './account-history.ts';
import { accountFields } from './account.input.ts';
import { findAccount } from './account.store.ts';
import { findLinkOf, newLink, useLink } from './account-links.ts';
import { countUse, isStillAllowed } from './counted-uses.ts';
import { resetLetter } from './letters.ts';
import { hashPassword } from './password.ts';
import { isAdministrator } from './refusals.ts';
import { startSession } from './sessions.ts';

const createLink = readCypher('account/create-reset-link');
const setPassword = readCypher('account/reset-password');

/** How long a link holds that goes out by e-mail at once, and one that an administrator asks for: ISO 8601 durations. */
const lifetimes = { own: 'PT1H', passedOn: 'P1D' };
/** Requests in a quarter of an hour: letters to one address, and requests from one network address. */
const most = { ofEmail: 3, ofAddress: 10 };

/** What is told of a request for another password. */
export interface ResetAsked {
  /** Whether this server sends e-mail at all. */
  readonly sendsMail: boolean;
  /** For an administrator who asked in someone else's place, where no e-mail went out; else null. */
  readonly link: string | null;
}

/**
 * Sends the person of an address a link to set another password. An administrator who asks for someone else is told of
 * an address without an account, and shown a link that can't be sent; everyone else always gets the same answer in the
 * same time. RATE_LIMITED after 10 requests in a quarter of an hour; BAD_USER_INPUT for what is no address.
 */
export async function askForReset(context: RequestContext, input: unknown): Promise<ResetAsked> {
  const { graph, viewer, knownBy, isDemo } = context;
  const reading = new Reading();
  const { email } = readNew({ email: accountFields.email }, input, '', reading);
  refuse(reading.problems);
  const mayAskForOthers = knownBy === 'SESSION' && !isDemo && isAdministrator(viewer);
  const account = mayAskForOthers ? await findAccount(graph.readNewest, email) : undefined;
  return mayAskForOthers && account?.id !== viewer.id ? askForOther(context, email) : askForOwn(context, email);
}

/** NOTE: until it has answered, nothing is looked up that the answer's time could tell of. */
async function askForOwn({ graph, origin, mail, language, address }: RequestContext, email: string) {
  await countUse(graph, [`resets from ${address}`], most.ofAddress);
  mail?.deliverLater(async () => {
    if (!(await isStillAllowed(graph, [`resets of ${email}`], most.ofEmail))) return undefined;
    const made = await graph.write(({ run }) => makeLink(run, origin, email, lifetimes.own));
    return made && resetLetter({ email, ...made }, language);
  });
  return { sendsMail: mail !== undefined, link: null };
}

async function askForOther(context: RequestContext, email: string) {
  const { origin, mail, language } = context;
  const made = await changeAccounts({ ...context, action: 'requestPasswordReset' }, async (change) => {
    const link = await makeLink(change.run, origin, email, lifetimes.passedOn);
    if (link === undefined) throw fieldFailure('email', 'unknownUser');
    await noteOf(change, link.userId, { before: null, after: { resetLink: 'made' } });
    return link;
  });
  const isSent = (await mail?.deliver(resetLetter({ email, ...made }, language))) ?? false;
  return { sendsMail: mail !== undefined, link: isSent ? null : made.link };
}

/** Makes the link of an account; undefined where the address has none. */
async function makeLink(run: Read, origin: string, email: string, lifetime: string) {
  const { hash, link } = newLink('RESET', origin);
  const [row] = await run(createLink, { hash, email, lifetime });
  return row && { link, userId: String(row['userId']), expiresAt: String(row['expiresAt']) };
}

/**
 * Sets another password, ends the account's sessions and its other links, and begins a session in place of the
 * browser's; its secret. NOT_FOUND where the link holds no longer; BAD_USER_INPUT for a password that is none.
 */
export async function resetPassword(
  store: AccountStore,
  link: string,
  given: unknown,
  secretBefore: string | undefined,
): Promise<string> {
  await findLinkOf(store.graph.readNewest, link, 'RESET'); // before any work is done for whoever has none
  const reading = new Reading();
  const { password } = readNew({ password: accountFields.password }, given, '', reading);
  refuse(reading.problems);
  const passwordHash = await hashPassword(password);
  return useLink(store, link, 'RESET', async (change, { userId }) => {
    const { run } = change;
    if (userId === null) throw failure('linkOver');
    await run(setPassword, { userId, passwordHash });
    await noteOf(change, userId, { before: null, after: passwordChanged });
    return startSession(run, { userId, passwordHash }, secretBefore);
  });
}
