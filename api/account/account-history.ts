/** Changes of accounts, each with its event in the history: who did what to whose account. No secret is part of any. */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../context.ts';
import { failure } from '../errors.ts';
import { readCypher } from '../graph/cypher-file.ts';
import type { Graph, Read } from '../graph/graph.ts';
import type { Seal } from '../history/seal.ts';
import { objectOf } from '../input/reading.ts';
import { appendHistory } from '../writing/history.ts';
import { claim, operationKeyOf } from '../writing/operation.ts';
import type { Happening, State } from '../writing/writing.ts';
import { hashOfSecret } from './secret.ts';

const accountState = readCypher('account/state');
const sessionOf = readCypher('account/session');
const takeLock = readCypher('bookkeeping/take-lock');

/** Where accounts are kept, and what the history of them is sealed with. */
export interface AccountStore {
  readonly graph: Graph;
  readonly seal: Seal;
}

/** By what accounts are changed, and by whom. */
export interface Changer extends AccountStore {
  /** The mutation's name, or the command's. */
  readonly action: string;
  /** Who changes an account; where nobody is named, whoever's it is. */
  readonly viewer?: { readonly id: string };
  /** The session that they do it in, which must not have ended meanwhile. */
  readonly session?: { readonly secret: string | undefined };
  /** What the change is known by, where it is made once however often it is asked for. */
  readonly key?: string;
}

/** Who changes accounts by one mutation field. */
export function changerIn(context: RequestContext, info: GraphQLResolveInfo): Changer {
  const { graph, seal, viewer, session } = context;
  return { graph, seal, viewer, session, action: info.fieldName, key: operationKeyOf(context, info) };
}

/** A change of accounts under way, and what it has done so far. */
export interface AccountChange {
  readonly run: Read;
  readonly happenings: Happening[];
}

/** All that the history is told of another password. */
export const passwordChanged: State = { password: 'changed' };

/** One change of accounts at a time: two that begin together see each other's. */
export async function lockAccounts(run: Read): Promise<void> {
  await run(takeLock, { lock: 'accounts' });
}

/**
 * Changes accounts, alone, and remembers what was noted of it, in one transaction; what `work` gives. Its answer may hold
 * a secret, which is kept nowhere: whoever repeats the key gets CONFLICT, and only the driver's own retry, of a change
 * that it wasn't told the end of, the answer. UNAUTHENTICATED where the session has ended by now.
 */
export async function changeAccounts<T>(
  { graph, seal, action, viewer, session, key = randomUUID() }: Changer,
  work: (change: AccountChange) => Promise<T>,
): Promise<T> {
  const attempt = randomUUID();
  let done: { result: T; end: Awaited<ReturnType<typeof appendHistory>> } | undefined;
  const { result, end } = await graph.write(async ({ run }) => {
    const { isRepeat, recordId } = await claim(run, { key, inputHash: action, recordId: attempt });
    if (isRepeat && recordId === attempt && done) return done;
    if (isRepeat) throw failure('doneAlready');
    await lockAccounts(run);
    if (session) await refuseEnded(run, session, viewer?.id);
    const happenings: Happening[] = [];
    const result = await work({ run, happenings });
    const by = viewer ?? { id: String(happenings[0]?.recordId) };
    done = { result, end: await appendHistory({ run, action, happenings, context: { viewer: by, seal } }) };
    return done;
  });
  if (end) seal.keep(end);
  return result;
}

/** NOTE: whoever loses a role loses their sessions: what they had begun before that must not win it back. */
async function refuseEnded(run: Read, { secret = '' }: NonNullable<Changer['session']>, userId?: string) {
  const [row] = await run(sessionOf, { hash: hashOfSecret(secret), withDemo: true });
  if (row === undefined || row['id'] !== userId) throw failure('signInFirst');
}

/** Makes an account, where `id` is undefined, or changes it; notes what it said before and says after. Its id. */
export async function noteChange(
  change: AccountChange,
  id: string | undefined,
  work: () => Promise<string>,
  further: State = {},
): Promise<string> {
  const before = id === undefined ? null : await stateOf(change.run, id);
  const changedId = await work();
  const account = await stateOf(change.run, changedId);
  noteIn(change, changedId, { before, after: { ...account, ...further } }, account);
  return changedId;
}

/** Notes what was done to an account, also where the account doesn't say it, as of its password. */
export async function noteOf(change: AccountChange, id: string, what: Done): Promise<void> {
  noteIn(change, id, what, await stateOf(change.run, id));
}

type Done = Pick<Happening, 'before' | 'after'>;

function noteIn({ happenings }: AccountChange, id: string, what: Done, { organisations }: State): void {
  const parts: unknown[] = Array.isArray(organisations) ? organisations : [];
  const ids = parts.map((part) => String(objectOf(part)['organisationId']));
  happenings.push({ recordId: id, recordLabel: 'User', ...what, organisations: ids });
}

async function stateOf(run: Read, id: string): Promise<State> {
  const [row] = await run(accountState, { id });
  return objectOf(row?.['account']);
}
