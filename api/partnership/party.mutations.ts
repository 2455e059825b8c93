/** Parties: what changes them. */
import { failure, fieldFailure } from '../errors.ts';
import { localisedDay } from '../errors/sentences.ts';
import { readNew } from '../input/reading.ts';
import { withHidden } from '../permissions/kept.ts';
import { changing } from '../permissions/permission.ts';
import { mutation } from '../writing/mutation.ts';
import { clashesWithOpen, newestAmong, openAmong } from '../writing/periods.ts';
import { all, settle, surroundingsOf } from '../writing/settle.ts';
import { note, type Writing } from '../writing/writing.ts';
import { additionFields, endOfPartyFields, readPartyChanges } from './partnership.input.ts';
import { addingParty, changingParty } from './partnership.permissions.ts';
import { countChange } from './partnership.store.ts';
import { changeParty, makeParties, partiesOf, type Party } from './party.store.ts';

export const partyMutations = {
  addParty: mutation({
    read: (input, reading) => readNew(additionFields, input, '', reading),
    permission: addingParty,
    write: async (writing, { party }) => {
      const { run, recordId } = writing;
      const earlier = periodsOf(await partiesOf(run, recordId), party.organisationId);
      if (clashesWithOpen(party, earlier)) throw failure('partyAlready');
      await makeParties(run, recordId, [party]);
      await finish(writing, null, party);
    },
  }),

  updateParty: mutation({
    read: readPartyChanges,
    permission: changingParty,
    write: async (writing, { organisationId, changes }) => {
      const periods = periodsOf(await partiesOf(writing.run, writing.recordId), organisationId);
      const before = newestAmong(periods);
      if (!before) throw failure('noParty');
      const { contactIds } = changes;
      const kept = contactIds && { contactIds: await withHidden(writing, contactIds, before.contactIds) };
      const after = { ...before, ...changes, ...kept };
      refuseDisorder(after, changes.until === undefined ? 'from' : 'until');
      const others = periods.filter(({ id }) => id !== before.id);
      if (clashesWithOpen(after, others)) throw failure('partyAlready');
      await changeParty(writing.run, after);
      await finish(writing, before, after);
    },
  }),

  endParty: mutation({
    read: (input, reading) => readNew(endOfPartyFields, input, '', reading),
    permission: changing('partnershipId'),
    write: async (writing, { organisationId, until }) => {
      const before = openAmong(periodsOf(await partiesOf(writing.run, writing.recordId), organisationId));
      if (!before) throw failure('noOpenParty');
      const after = { ...before, until };
      refuseDisorder(after, 'until');
      await changeParty(writing.run, after);
      await finish(writing, before, after);
    },
  }),
};

const periodsOf = (parties: readonly Party[], organisationId: string): Party[] =>
  parties.filter((party) => party.organisationId === organisationId);

function refuseDisorder({ from, until }: Pick<Party, 'from' | 'until'>, field: string): void {
  if (from !== null && until !== null && from > until) {
    throw fieldFailure(field, 'endsBeforeStart', { first: localisedDay(from) });
  }
}

/** A contact who is no longer one is settled with those who still are. */
async function finish(writing: Writing, before: Party | null, after: Omit<Party, 'id'>): Promise<void> {
  await countChange(writing.run, writing.recordId);
  const near = await surroundingsOf(writing, writing.recordId);
  await settle(writing, [...near, ...all('Person', before?.contactIds ?? [])]);
  note(writing, 'Partnership', { party: before }, { party: after });
}
