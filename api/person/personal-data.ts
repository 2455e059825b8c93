/** What is held about one person, as a record or an account: told to them, and erased when they ask for it. */
import { lockAccounts } from '../account/account-history.ts';
import { readCypher } from '../graph/cypher-file.ts';
import type { Graph, Read, Row } from '../graph/graph.ts';
import type { Seal } from '../history/seal.ts';
import { erasingAction } from '../history/verify.ts';
import { StartError } from '../start-error.ts';
import { lock } from '../writing/hold.ts';
import { appendHistory } from '../writing/history.ts';

const personHeld = readCypher('person/held');
const accountHeld = readCypher('account/held');
const accountOf = readCypher('account/account-of');
const otherAdministrator = readCypher('account/other-administrator');
const invitationsOf = readCypher('account/invitations-of');
const historyOf = readCypher('history/of-records');
const erasePersonRecord = readCypher('person/erase');
const eraseAccount = readCypher('account/erase');
const eraseHistory = readCypher('history/erase');
const eraseOperations = readCypher('person/erase-operations');

/** What the history calls a person's record, an account, and what was sent to an account's address. */
const labels = ['Person', 'User', 'Invitation'];

/** Everything that is held under an id, a person's or an account's, as plain values; undefined where nothing is. */
export async function personalDataOf(graph: Graph, id: string): Promise<object | undefined> {
  const held = await heldBy(graph.read, id);
  const events = await graph.read(historyOf, { ids: await idsOf(graph.read, id, held), labels });
  if (held === undefined && events.length === 0) return undefined;
  return { ...(held ?? { record: null }), history: events.map(toldEvent) };
}

async function heldBy(run: Read, id: string): Promise<Row | undefined> {
  const [record] = await run(personHeld, { id });
  const [account] = record ? [] : await run(accountHeld, { id });
  return record ?? account;
}

/** The ids that the history knows it by: an account's invitations have ids of their own. */
async function idsOf(run: Read, id: string, held: Row | undefined): Promise<string[]> {
  const email = textIn(held, 'account', 'email');
  if (email === undefined) return [id];
  const invitations = await run(invitationsOf, { email: JSON.stringify(email) });
  return [id, ...invitations.map((row) => String(row['id']))];
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
 * Removes a person's record, deleted or not, or an account, with all that is tied to it, and what the history holds of
 * it; the history gets an event that says so. Undefined where nothing is held; a StartError for the only administrator.
 */
export async function erasePerson(graph: Graph, id: string, seal: Seal): Promise<Erasure | undefined> {
  const { erasure, end } = await graph.write(async ({ run }) => {
    await lockAccounts(run);
    await lock({ run }, [id]);
    const held = await heldBy(run, id);
    const isAccount = held?.['account'] !== undefined;
    if (isAccount) await refuseOnlyAdministrator(run, id, held);
    const ids = await idsOf(run, id, held);
    const [gone] = await run(isAccount ? eraseAccount : erasePersonRecord, { id });
    const [row] = await run(eraseHistory, { ids, labels, except: erasingAction });
    const erased: unknown[] = Array.isArray(row?.['erased']) ? row['erased'] : [];
    if (gone === undefined && erased.length === 0) return {};
    await run(eraseOperations, { id });
    const recordLabel = isAccount ? 'User' : 'Person';
    const happening = { recordId: id, recordLabel, before: null, after: { erased } };
    const context = { viewer: { id: 'command' }, seal };
    return {
      erasure: {
        isAccount,
        memberships: Number(gone?.['memberships'] ?? 0),
        contactRoles: Number(gone?.['contactRoles'] ?? 0),
        events: erased.length,
        accountId: await accountOfPerson(run, held),
      },
      end: await appendHistory({ run, action: erasingAction, happenings: [happening], context }),
    };
  });
  if (end) seal.keep(end);
  return erasure;
}

async function refuseOnlyAdministrator(run: Read, id: string, held: Row): Promise<void> {
  if (textIn(held, 'account', 'role') !== 'ADMIN' || (await run(otherAdministrator, { id })).length > 0) return;
  throw new StartError('This is the only administrator: make another one first, with npm run user');
}

async function accountOfPerson(run: Read, held: Row | undefined): Promise<string | null> {
  const email = textIn(held, 'record', 'email');
  if (email === undefined) return null;
  const [account] = await run(accountOf, { email: email.toLowerCase() });
  return account ? String(account['id']) : null;
}

/** A text of what is held, where there is that text. */
function textIn(held: Row | undefined, what: 'record' | 'account', name: string): string | undefined {
  const values = new Map(Object.entries(held?.[what] ?? {}));
  const text: unknown = values.get(name);
  return typeof text === 'string' ? text : undefined;
}
