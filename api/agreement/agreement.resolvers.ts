/** Agreements: what changes them. */
import { fieldFailure } from '../errors.ts';
import { isWider } from '../input/records.ts';
import { deleting } from '../writing/deletion.ts';
import { lock } from '../writing/hold.ts';
import { deletingMutation, mutation } from '../writing/mutation.ts';
import { creating, type RecordType, updating } from '../writing/record.ts';
import type { State, Writing } from '../writing/writing.ts';
import { agreementFields, newAgreementFields } from './agreement.input.ts';
import { changingAgreement, makingAgreement } from './agreement.permissions.ts';
import { agreementStore, visibilityOfPartnership } from './agreement.store.ts';

const agreements: RecordType = {
  label: 'Agreement',
  store: agreementStore,
  period: ['validFrom', 'validUntil'],
  check: async (writing, after, given) => {
    if (given['visibility'] !== undefined) await refuseWiderThanPartnership(writing, after);
  },
};

async function refuseWiderThanPartnership(writing: Writing, { partnershipId, visibility }: State): Promise<void> {
  const id = String(partnershipId);
  await lock(writing, [id]);
  const widest = await visibilityOfPartnership(writing.run, id);
  if (isWider(visibility, widest)) throw fieldFailure('visibility', 'visibilityWiderThanPartnership', { widest });
}

export const mutations = {
  createAgreement: mutation(creating(agreements, { fields: newAgreementFields, permission: makingAgreement })),
  updateAgreement: mutation(updating(agreements, agreementFields, changingAgreement)),
  deleteAgreement: deletingMutation(deleting(agreements)),
};
