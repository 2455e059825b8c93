/** Partnerships: what changes them. */
import { refuse } from '../errors.ts';
import { readNew } from '../input/reading.ts';
import type { Visibility } from '../input/records.ts';
import { withHidden } from '../permissions/kept.ts';
import { deleting } from '../writing/deletion.ts';
import { deletingMutation, mutation, type Plan } from '../writing/mutation.ts';
import { creating, type RecordType, updating } from '../writing/record.ts';
import { all, settle } from '../writing/settle.ts';
import { note, type Writing } from '../writing/writing.ts';
import { decide } from './decisions.ts';
import {
  completed, type DecisionInput, newPartnershipFields, type NewPartnership, overrideFields, partnershipFields,
  readDecision,
} from './partnership.input.ts'; // prettier-ignore
import {
  acceptancesOf, beginTimelines, narrowAgreementsTo, partnershipStore, recordDecision, setStep, statusesOf, texts,
} from './partnership.store.ts'; // prettier-ignore
import { deciding, overriding, proposing } from './partnership.permissions.ts';
import { partyMutations } from './party.mutations.ts';
import { makeParties, partiesOf } from './party.store.ts';

const partnerships: RecordType = {
  label: 'Partnership',
  store: partnershipStore,
  period: ['startedOn', 'endedOn'],
  keep: async (writing, before, given) =>
    given['goalIds'] === undefined
      ? {}
      : { goalIds: await withHidden(writing, texts(given['goalIds']), texts(before['goalIds'])) },
};

/** Timelines begin with the partnership, at the latest today: what begins later stands there already. */
async function furnish({ run, context, recordId }: Writing, given: NewPartnership): Promise<void> {
  const { startedOn, endedOn, status, parties } = given;
  const [firstDay = context.today] = [startedOn ?? endedOn ?? context.today, context.today].sort();
  await beginTimelines(run, recordId, firstDay, status);
  await makeParties(run, recordId, parties);
}

const update = updating(partnerships, partnershipFields);

/** Agreements are never seen more widely than their partnership: a narrower one takes them with it. */
const updateWithAgreements: Plan<Parameters<typeof update.write>[1]> = {
  read: update.read,
  permission: update.permission,
  write: async (writing, given) => {
    await update.write(writing, given);
    if (given.visibility !== undefined) await narrowAgreements(writing, given.visibility);
  },
};

async function narrowAgreements({ run, recordId, happenings }: Writing, visibility: Visibility): Promise<void> {
  for (const { id, visibility: earlier } of await narrowAgreementsTo(run, recordId, visibility)) {
    const before = { visibility: earlier };
    happenings.push({ recordId: id, recordLabel: 'Agreement', before, after: { visibility } });
  }
}

async function writeDecision(writing: Writing, decision: DecisionInput): Promise<void> {
  const { run, context, recordId: id } = writing;
  const statuses = await statusesOf(run, id);
  const [parties, acceptances] = [await partiesOf(run, id), await acceptancesOf(run, id)];
  const decided = decide(decision, { statuses, parties, acceptances, today: context.today });
  if ('reason' in decided) return refuse([decided]);
  await recordDecision(run, decision, decided);
  await settle(writing, all('Partnership', [id]));
  const before = { decision: null, status: statuses.values.at(-1) };
  note(writing, 'Partnership', before, { decision, status: decided.values.at(-1) });
}

export const mutations = {
  createPartnership: mutation(
    creating(partnerships, { fields: newPartnershipFields, permission: proposing, refine: completed, furnish }),
  ),
  updatePartnership: mutation(updateWithAgreements),
  deletePartnership: deletingMutation(deleting(partnerships)),
  ...partyMutations,

  recordDecision: mutation({ read: readDecision, permission: deciding, write: writeDecision }),

  overrideStep: mutation({
    read: (input, reading) => readNew(overrideFields, input, '', reading),
    permission: overriding,
    write: async (writing, { step, reason }) => {
      const stepOverride = { step, reason, day: writing.context.today };
      const earlier = await setStep(writing.run, writing.recordId, stepOverride);
      note(writing, 'Partnership', { stepOverride: earlier }, { stepOverride });
    },
  }),
};
