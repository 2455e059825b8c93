/** People and memberships: what changes them. */
import { failure, fieldFailure } from '../errors.ts';
import { localisedDay } from '../errors/sentences.ts';
import { readNew } from '../input/reading.ts';
import { changing, forOrganisation, type Permission } from '../permissions/permission.ts';
import { deleting } from '../writing/deletion.ts';
import { deletingMutation, mutation } from '../writing/mutation.ts';
import { clashesWithOpen, openAmong } from '../writing/periods.ts';
import { creating, type RecordType, updating } from '../writing/record.ts';
import { all, settle } from '../writing/settle.ts';
import { note, type State } from '../writing/writing.ts';
import {
  endOfMembershipFields,
  newPersonFields,
  personFields,
  readMembership,
  refuseRoleAlone,
} from './person.input.ts';
import { closeMembership, makeMembership, membershipsOf, personStore } from './person.store.ts';

const people: RecordType = { label: 'Person', store: personStore };

/** Whose person it is, and whose it will be too: who could join another's people to their own could change them. */
const joining: Permission<State> = async (rights, writing, membership) =>
  (await forOrganisation(rights, writing, membership)) ?? changing('personId')(rights, writing, membership);

export const mutations = {
  createPerson: mutation(
    creating(people, {
      fields: newPersonFields,
      permission: forOrganisation,
      refine: refuseRoleAlone,
      furnish: async ({ run, recordId: personId }, { organisationId, role }) => {
        if (organisationId !== null) {
          await makeMembership(run, { personId, organisationId, role, from: null, until: null });
        }
      },
    }),
  ),
  updatePerson: mutation(updating(people, personFields)),
  deletePerson: deletingMutation(deleting(people)),

  addMembership: mutation({
    read: (input, reading) => readMembership(input, reading),
    permission: joining,
    write: async (writing, membership) => {
      if (clashesWithOpen(membership, await membershipsOf(writing.run, membership))) throw failure('memberAlready');
      await makeMembership(writing.run, membership);
      await settle(writing, all('Person', [membership.personId]));
      note(writing, 'Person', { membership: null }, { membership });
    },
  }),

  endMembership: mutation({
    read: (input, reading) => readNew(endOfMembershipFields, input, '', reading),
    permission: forOrganisation,
    write: async (writing, { until, ...pair }) => {
      const open = openAmong(await membershipsOf(writing.run, pair));
      if (!open) throw failure('noOpenMembership');
      if (open.from !== null && open.from > until) {
        throw fieldFailure('until', 'endsBeforeStart', { first: localisedDay(open.from) });
      }
      await closeMembership(writing.run, open.id, until);
      await settle(writing, all('Person', [pair.personId]));
      note(writing, 'Person', { membership: { ...pair, until: null } }, { membership: { ...pair, until } });
    },
  }),
};
