/** What is held about one person, as a record, an account or who was invited: told to them, and erased when they ask for it. */
import { lockAccounts } from '../account/account-history.ts';
import { readCypher } from '../graph/cypher-file.ts';
import type { Graph, Read, Row } from '../graph/graph.ts';
import type { Seal } from '../history/seal.ts';
import { erasingAction } from '../history/verify.ts';
import { StartError } from '../start-error.ts';
import { lock } from '../writing/hold.ts';
import { appendHistory } from '../writing/history.ts';

const personHeld = readCypher('person/held');
const openInvitations = readCypher('person/invitations');
const accountHeld = readCypher('account/held');
const accountOf = readCypher('account/account-of');
const otherAdministrator = readCypher('account/other-administrator');
const invitationsOf = readCypher('account/invitations-of');
const historyOf = readCypher('history/of-records');
const erasePersonRecord = readCypher('person/erase');
const eraseAccount = readCypher('account/erase');
const eraseInvitations = readCypher('person/erase-invitations');
const eraseHistory = readCypher('history/erase');
const eraseOperations = readCypher('person/erase-operations');

/** What the history calls a person's record, an account, and what was sent to an address. */
const labels = ['Person', 'User', 'Invitation'] as const;

/** What is held under what was asked for. */
interface Found {
  readonly label: (typeof labels)[number];
  /** The record or the account; undefined where there is none. */
  readonly held: Row | undefined;
  /** Where invitations went, in lower case; null where that isn't known. */
  readonly email: string | null;
  /** What the history knows it by: the id of the record or the account first, then those of invitations. */
  readonly ids: readonly string[];
}

/** True for an e-mail address, which no id is. */
export const isAddress = (asked: string): boolean => asked.includes('@');

/**
 * Everything that is held under the id of a person's record or account, or under an e-mail address (its account and
 * invitations), as plain values; undefined where nothing is.
 */
export async function personalDataOf(graph: Graph, asked: string): Promise<object | undefined> {
  const { held, email, ids } = await find(graph.read, asked);
  const events = await graph.read(historyOf, { ids, labels });
  if (held === undefined && events.length === 0) return undefined;
  const rows = await graph.read(openInvitations, { email });
  const invitations = rows.map(({ invitation }) => invitation);
  return { ...(held ?? { record: null }), invitations, history: events.map(toldEvent) };
}

async function find(run: Read, asked: string): Promise<Found> {
  if (isAddress(asked)) return findAddress(run, asked.toLowerCase());
  const held = await heldBy(run, asked);
  const label = held?.['account'] === undefined ? 'Person' : 'User';
  const email = (textIn(held, 'account', 'email') ?? textIn(held, 'record', 'email'))?.toLowerCase() ?? null;
  return { label, held, email, ids: [asked, ...(await invitationIds(run, email))] };
}

async function findAddress(run: Read, email: string): Promise<Found> {
  const accountId = await accountIdOf(run, email);
  if (accountId !== null) return find(run, accountId);
  return { label: 'Invitation', held: undefined, email, ids: await invitationIds(run, email) };
}

async function heldBy(run: Read, id: string): Promise<Row | undefined> {
  const [record] = await run(personHeld, { id });
  const [account] = record ? [] : await run(accountHeld, { id });
  return record ?? account;
}

/** What the history calls the invitations of an address, those that were used or ran out too. */
async function invitationIds(run: Read, email: string | null): Promise<string[]> {
  if (email === null) return [];
  const invitations = await run(invitationsOf, { email: JSON.stringify(email) });
  return invitations.map((row) => String(row['id']));
}

async function accountIdOf(run: Read, email: string | null): Promise<string | null> {
  const [account] = await run(accountOf, { email });
  return account ? String(account['id']) : null;
}

function toldEvent({ event, held: values }: Readonly<Record<string, unknown>>): object {
  const value = (name: string): unknown => {
    const [, text]: [string, unknown] | [] = Object.entries(values ?? {}).find(([key]) => key === name) ?? [];
    return typeof text === 'string' ? JSON.parse(text) : null;
  };
  return { ...(typeof event === 'object' ? event : {}), before: value('before'), after: value('after') };
}

/** How much of a person was erased. */
export interface Erasure {
  /** Whether it was an account; else a person's record. */
  readonly isAccount: boolean;
  readonly memberships: number;
  readonly contactRoles: number;
  /** Events of the history whose values are gone. */
  readonly events: number;
  /** The id of an account that has the person's address, and stays; null where there is none. */
  readonly accountId: string | null;
}

/**
 * Removes a person's record, deleted or not, or an account, with all that is tied to it and the invitations of its
 * address, and what the history holds of it; of an e-mail address its account, else its invitations. The history gets an
 * event that says so. Undefined where nothing is held; a StartError for the only administrator.
 */
export async function erasePerson(graph: Graph, asked: string, seal: Seal): Promise<Erasure | undefined> {
  const { erasure, end } = await graph.write(async ({ run }) => {
    await lockAccounts(run);
    await lock({ run }, [asked]);
    const { ids, ...found } = await find(run, asked);
    const [recordId] = ids;
    if (recordId === undefined) return {};
    const gone = await eraseFound(run, recordId, found);
    const erased = await eraseEvents(run, ids);
    if (gone === undefined && erased.length === 0) return {};
    const happening = { recordId, recordLabel: found.label, before: null, after: { erased } };
    const context = { viewer: { id: 'command' }, seal };
    return {
      erasure: {
        isAccount: found.label === 'User',
        memberships: Number(gone?.['memberships'] ?? 0),
        contactRoles: Number(gone?.['contactRoles'] ?? 0),
        events: erased.length,
        accountId: await accountIdOf(run, found.email),
      },
      end: await appendHistory({ run, action: erasingAction, happenings: [happening], context }),
    };
  });
  if (end) seal.keep(end);
  return erasure;
}

/** Removes the record or the account, and invitations; what was tied to it, undefined where there was neither. */
async function eraseFound(run: Read, id: string, { label, held, email }: Omit<Found, 'ids'>): Promise<Row | undefined> {
  const isAccount = label === 'User';
  if (isAccount) await refuseOnlyAdministrator(run, id, held);
  const [gone] = await run(isAccount ? eraseAccount : erasePersonRecord, { id });
  await run(eraseInvitations, { email });
  await run(eraseOperations, { id });
  return gone;
}

/** Removes what the history holds of some ids; the events that held it. */
async function eraseEvents(run: Read, ids: readonly string[]): Promise<unknown[]> {
  const [row] = await run(eraseHistory, { ids, labels, except: erasingAction });
  const erased: unknown[] = Array.isArray(row?.['erased']) ? row['erased'] : [];
  return erased;
}

async function refuseOnlyAdministrator(run: Read, id: string, held: Row | undefined): Promise<void> {
  if (textIn(held, 'account', 'role') !== 'ADMIN' || (await run(otherAdministrator, { id })).length > 0) return;
  throw new StartError('This is the only administrator: make another one first, with npm run user');
}

/** A text of what is held, where there is that text. */
function textIn(held: Row | undefined, what: 'record' | 'account', name: string): string | undefined {
  const values = new Map(Object.entries(held?.[what] ?? {}));
  const text: unknown = values.get(name);
  return typeof text === 'string' ? text : undefined;
}
