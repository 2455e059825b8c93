/** A person is invited into an organisation, by a link that works once within a week, unless it is withdrawn. */
import { randomUUID } from 'node:crypto';
import { ClientError, failure, fieldFailure, refuse } from '../errors.ts';
import type { RequestContext } from '../context.ts';
import type { Read } from '../graph/graph.ts';
import { readCypher } from '../graph/cypher-file.ts';
import { viewerParameter } from '../graph/viewer-parameter.ts';
import { objectOf, optional, readNew, Reading } from '../input/reading.ts';
import { line } from '../input/text.ts';
import { organisationsOf } from '../permissions/ownership.ts';
import { at } from '../permissions/permission.ts';
import { againstActingForAll } from '../permissions/rules.ts';
import { viewerNow } from '../permissions/viewer-now.ts';
import { type AccountChange, changeAccounts, type Changer, noteChange } from './account-history.ts';
import { accountFields, partFields } from './account.input.ts';
import { findAccount, joinOrganisation, writeAccount } from './account.store.ts';
import { type AccountLink, newLink, useLink } from './account-links.ts';
import { untilAccountsAreKnown } from './account-watch.ts';
import { countUse } from './counted-uses.ts';
import { invitationLetter } from './letters.ts';
import { hashPassword } from './password.ts';
import { startSession, tryPassword } from './sessions.ts';

const createInvitation = readCypher('account/create-invitation');
const readInvitation = readCypher('account/invitation');
const removeLink = readCypher('account/remove-account-link');

/** How long an invitation holds, an ISO 8601 duration. */
const lifetime = 'P7D';
/** Invitations of one account in a quarter of an hour. */
const mostInvitations = 50;

const fields = { email: accountFields.email, name: optional(line(200)), ...partFields };

/** What is told of an invitation that was made. */
export interface Invited {
  readonly email: string;
  /** ISO 8601. */
  readonly expiresAt: string;
  /** Null where it went out by e-mail. */
  readonly link: string | null;
}

/**
 * Invites a person. FORBIDDEN but for administrators and for who writes for the organisation, RATE_LIMITED after 50 in a
 * quarter of an hour, BAD_USER_INPUT for the rest.
 */
export async function invite(context: RequestContext, by: Changer, input: unknown): Promise<Invited> {
  const { graph, viewer, origin, mail, language } = context;
  const reading = new Reading();
  const given = readNew(fields, input, '', reading);
  refuse(reading.problems);
  await countUse(graph, [`invitations of ${viewer.id}`], mostInvitations);
  const { hash, link } = newLink('INVITATION', origin);
  const made = await changeAccounts(by, async ({ run, happenings }) => {
    const viewer = await viewerNow(run, context.viewer);
    await refuseWhoMayNotInvite(run, { ...context, viewer }, given.organisationId, 'organisationId');
    const id = randomUUID();
    const [row] = await run(createInvitation, { ...given, id, hash, lifetime, senderId: viewer.id });
    const organisations = [given.organisationId];
    happenings.push({ recordId: id, recordLabel: 'Invitation', before: null, after: given, organisations });
    return {
      expiresAt: String(row?.['expiresAt']),
      organisation: String(row?.['organisationName']),
      sentBy: String(row?.['sentBy']),
    };
  });
  const letter = invitationLetter({ ...given, ...made, link }, language);
  const isSent = (await mail?.deliver(letter)) ?? false;
  return { email: given.email, expiresAt: made.expiresAt, link: isSent ? null : link };
}

/**
 * Withdraws the invitation with this id; the id of the organisation that it led into. NOT_FOUND where none holds that the
 * viewer may read, FORBIDDEN for who reads it and may not invite.
 */
export function withdraw(context: RequestContext, by: Changer, id: string): Promise<string> {
  return changeAccounts(by, async ({ run, happenings }) => {
    const viewer = await viewerNow(run, context.viewer);
    const [row] = await run(readInvitation, { id, viewer: viewerParameter(viewer) });
    if (!row) throw failure('notFound');
    const invitation = objectOf(row['invitation']);
    const organisationId = String(invitation['organisationId']);
    await refuseWhoMayNotInvite(run, { ...context, viewer }, organisationId, 'id');
    await run(removeLink, { hash: row['hash'] });
    const organisations = [organisationId];
    happenings.push({ recordId: id, recordLabel: 'Invitation', before: invitation, after: null, organisations });
    return organisationId;
  });
}

/**
 * Asked in the change's own transaction, of the viewer as they are in it: a right that was taken away a moment ago
 * counts. `field`: what of the input names the organisation.
 */
async function refuseWhoMayNotInvite(
  run: Read,
  context: RequestContext,
  organisationId: string,
  field: 'organisationId' | 'id',
): Promise<void> {
  const { writes } = context.viewer;
  if (typeof writes === 'string') throw failure('signInFirst');
  const organisations = await organisationsOf({ run, context }, [organisationId]);
  if (!organisations.some(({ isVisible }) => isVisible)) throw fieldFailure(field, 'unknownOrganisation');
  if (writes.role === 'ADMIN') return;
  const refusal = at(field, againstActingForAll(writes, organisations, 'coordinatorOnly'));
  if (refusal) throw new ClientError(refusal, [{ ...refusal, field }]);
}

/** Who accepts, and how they show that the account is theirs. */
interface Accepting {
  readonly link: string;
  readonly name: unknown;
  readonly password: unknown;
}

/**
 * Joins the invited person to the organisation; the secret of their session. An address that has an account keeps it:
 * whoever is signed in as it is asked for nothing, anyone else for its password. NOT_FOUND where the link holds no
 * longer, BAD_USER_INPUT for the rest.
 */
export function accept(context: RequestContext, found: AccountLink, accepting: Accepting): Promise<string> {
  const { knownBy, viewer, session } = context;
  if (found.userId === null) return acceptAnew(context, found, accepting);
  const isTheirs = knownBy === 'SESSION' && viewer.id === found.userId;
  if (isTheirs && session.secret !== undefined) return acceptSignedIn(context, accepting.link, session.secret);
  return acceptWithPassword(context, found, accepting);
}

async function acceptAnew(context: RequestContext, found: AccountLink, accepting: Accepting) {
  const { name, password } = accountFields;
  const reading = new Reading();
  const given = { name: accepting.name ?? found.name, password: accepting.password };
  const values = readNew({ name, password }, given, '', reading);
  refuse(reading.problems);
  const passwordHash = await hashPassword(values.password);
  const secret = await useLink(context, accepting.link, 'INVITATION', async (change, invitation) => {
    const { run } = change;
    const email = String(invitation.email);
    if (await findAccount(run, email)) throw failure('accountMeanwhile');
    const userId = await noteChange(change, undefined, async () => {
      const id = await writeAccount(run, { email, name: values.name, role: 'MEMBER', passwordHash });
      return joined(run, id, invitation);
    });
    return startSession(run, { userId, passwordHash }, context.session.secret);
  });
  await untilAccountsAreKnown(context.graph);
  return secret;
}

function acceptSignedIn(context: RequestContext, link: string, secret: string): Promise<string> {
  return useLink(context, link, 'INVITATION', async (change, invitation) => {
    await join(change, context.viewer.id, invitation);
    return secret;
  });
}

async function acceptWithPassword(context: RequestContext, found: AccountLink, accepting: Accepting) {
  const { graph, address, session } = context;
  const { link, password } = accepting;
  if (typeof password !== 'string') throw fieldFailure('password', 'passwordOfAccount');
  const known = await tryPassword(graph, { email: String(found.email) }, password, address);
  if (known === undefined) throw fieldFailure('password', 'passwordOfAccount');
  return useLink(context, link, 'INVITATION', async (change, invitation) => {
    await join(change, known.userId, invitation);
    return startSession(change.run, known, session.secret);
  });
}

const join = (change: AccountChange, userId: string, invitation: AccountLink) =>
  noteChange(change, userId, () => joined(change.run, userId, invitation));

/** The id of the account that has joined. */
async function joined(run: Read, userId: string, { organisationId, role }: AccountLink): Promise<string> {
  const part = role === 'COORDINATOR' ? 'COORDINATOR' : 'MEMBER';
  await joinOrganisation(run, userId, { id: String(organisationId), role: part });
  return userId;
}
