/** Needs: what changes them. */
import { hiddenAmong } from '../permissions/kept.ts';
import { forOrganisation } from '../permissions/permission.ts';
import { deleting } from '../writing/deletion.ts';
import { deletingMutation, mutation } from '../writing/mutation.ts';
import { creating, type RecordType, updating } from '../writing/record.ts';
import { needFields, newNeedFields } from './need.input.ts';
import { needStore } from './need.store.ts';

const needs: RecordType = {
  label: 'Need',
  store: needStore,
  keep: async (writing, { goalId }, given) => {
    const isCleared = given['goalId'] === null && typeof goalId === 'string';
    return isCleared && (await hiddenAmong(writing, [goalId])).length > 0 ? { goalId } : {};
  },
};

export const mutations = {
  createNeed: mutation(creating(needs, { fields: newNeedFields, permission: forOrganisation })),
  updateNeed: mutation(updating(needs, needFields)),
  deleteNeed: deletingMutation(deleting(needs)),
};
