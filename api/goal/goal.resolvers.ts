/** Goals and commitments: what changes them. */
import { failure } from '../errors.ts';
import { readNew } from '../input/reading.ts';
import { forOrganisation } from '../permissions/permission.ts';
import { deleting } from '../writing/deletion.ts';
import { deletingMutation, mutation } from '../writing/mutation.ts';
import { creating, type RecordType, updating } from '../writing/record.ts';
import { all, settle } from '../writing/settle.ts';
import { note } from '../writing/writing.ts';
import { commitmentFields, goalFields, newGoalFields, withdrawalFields } from './goal.input.ts';
import { goalStore, readCommitment, removeCommitment, saveCommitment } from './goal.store.ts';

const goals: RecordType = { label: 'Goal', store: goalStore };

export const mutations = {
  createGoal: mutation(creating(goals, { fields: newGoalFields, permission: forOrganisation })),
  updateGoal: mutation(updating(goals, goalFields)),
  deleteGoal: deletingMutation(deleting(goals)),

  commitToGoal: mutation({
    read: (input, reading) => readNew(commitmentFields, input, '', reading),
    permission: forOrganisation,
    write: async (writing, commitment) => {
      const before = await readCommitment(writing.run, commitment);
      await saveCommitment(writing.run, commitment);
      await settle(writing, all('Goal', [commitment.goalId]));
      note(writing, 'Goal', { commitment: before }, { commitment });
    },
  }),

  withdrawFromGoal: mutation({
    read: (input, reading) => readNew(withdrawalFields, input, '', reading),
    permission: forOrganisation,
    write: async (writing, pair) => {
      const before = await readCommitment(writing.run, pair);
      if (!before) throw failure('noCommitment');
      await removeCommitment(writing.run, pair);
      await settle(writing, all('Goal', [pair.goalId]));
      note(writing, 'Goal', { commitment: before }, { commitment: null });
    },
  }),
};
