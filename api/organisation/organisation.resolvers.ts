/** Organisations: what changes them. */
import { ClientError, problem } from '../errors.ts';
import { byNetworkCoordinator } from '../permissions/permission.ts';
import { deleting } from '../writing/deletion.ts';
import { deletingMutation, mutation } from '../writing/mutation.ts';
import { namesOf } from '../writing/names.ts';
import { creating, type RecordType, updating } from '../writing/record.ts';
import { all } from '../writing/settle.ts';
import type { Writing } from '../writing/writing.ts';
import { organisationFields } from './organisation.input.ts';
import { holderOf, organisationStore, partnershipIdsOf } from './organisation.store.ts';

const organisations: RecordType = {
  label: 'Organisation',
  store: organisationStore,
  check: async (writing, _after, given) => {
    if (typeof given['businessId'] === 'string') await refuseTaken(writing, given['businessId']);
  },
  unsettled: async ({ run, recordId }, before, after) =>
    before['placeId'] === after['placeId'] ? [] : all('Partnership', await partnershipIdsOf(run, recordId)),
};

async function refuseTaken(writing: Writing, businessId: string): Promise<void> {
  const holder = await holderOf(writing, businessId);
  if (!holder) return;
  const { names, visible } = namesOf([holder]);
  const what = problem('businessIdTaken', { businessId, holder: names });
  throw new ClientError(what, [{ field: 'businessId', ...what }], { businessId, holders: visible });
}

export const mutations = {
  createOrganisation: mutation(
    creating(organisations, { fields: organisationFields, permission: byNetworkCoordinator }),
  ),
  updateOrganisation: mutation(updating(organisations, organisationFields)),
  deleteOrganisation: deletingMutation(deleting(organisations)),
};
