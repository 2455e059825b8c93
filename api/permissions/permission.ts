/** What a mutation asks of its writer, decided in its own transaction, once all that its input names is held. */
import { type AccountWrites, publicId, type Viewer } from '../context.ts';
import { ClientError, failure, type Problem } from '../errors.ts';
import type { State, Writing } from '../writing/writing.ts';
import { organisationsOf, ownershipOf } from './ownership.ts';
import { againstActingForAll, againstChange, againstDeletion, againstNetworksOwn } from './rules.ts';

/** What stands against a change, and the field of the input that says so, where one does. */
export interface Refusal extends Problem {
  readonly field?: string;
}

/** Decides on a change by the rights of its writer: what stands against it, or null. */
export type Permission<Input> = (rights: AccountWrites, writing: Writing, input: Input) => Promise<Refusal | null>;

/**
 * Refuses whoever writes no content at all; nothing needs to be read for that. UNAUTHENTICATED for someone who isn't
 * signed in, FORBIDDEN for who is.
 */
export function refuseWhoNeverWrites({ id, writes }: Viewer): void {
  if (id === publicId) throw failure('signInFirst');
  if (writes === 'NOTHING') throw failure('readsOnly');
  if (writes !== 'EVERYTHING' && writes.role === 'ADMIN') throw failure('adminWritesNoContent');
}

/** FORBIDDEN where the permission says so. */
export async function permit<Input>(permission: Permission<Input>, writing: Writing, input: Input): Promise<void> {
  const { viewer } = writing.context;
  refuseWhoNeverWrites(viewer);
  if (typeof viewer.writes === 'string') return;
  const refusal = await permission(viewer.writes, writing, input);
  if (!refusal) return;
  const { field } = refusal;
  throw new ClientError(refusal, field === undefined ? [] : [{ ...refusal, field }]);
}

/** What stands against a change, said of one field. */
export const at = (field: string, against: Problem | null): Refusal | null => against && { ...against, field };

/** For who writes what is the network's own. */
export const byNetworkCoordinator: Permission<unknown> = (rights) => Promise.resolve(againstNetworksOwn(rights));

/** For who writes for the organisation that the input names in `organisationId`; without one it is the network's own. */
export const forOrganisation: Permission<State> = async (rights, writing, { organisationId }) => {
  const ids = typeof organisationId === 'string' ? [organisationId] : [];
  return at('organisationId', againstActingForAll(rights, await organisationsOf(writing, ids), 'coordinatorOnly'));
};

/** For who may change the subject, which the input names in this field. */
export const changing =
  (field = 'id'): Permission<unknown> =>
  async (rights, writing) =>
    at(field, againstChange(rights, await ownershipOf(writing, writing.recordId)));

/** For who may delete the subject, or bring it back. */
export const deletingIt: Permission<unknown> = async (rights, writing) =>
  at('id', againstDeletion(rights, await ownershipOf(writing, writing.recordId)));
