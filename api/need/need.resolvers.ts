/** Needs: what changes them. */
import { deleting } from '../writing/deletion.ts';
import { deletingMutation, mutation } from '../writing/mutation.ts';
import { creating, type RecordType, updating } from '../writing/record.ts';
import { needFields, newNeedFields } from './need.input.ts';
import { needStore } from './need.store.ts';

const needs: RecordType = { label: 'Need', store: needStore };

export const mutations = {
  createNeed: mutation(creating(needs, { fields: newNeedFields })),
  updateNeed: mutation(updating(needs, needFields)),
  deleteNeed: deletingMutation(deleting(needs)),
};
