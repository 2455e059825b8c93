/** Records of any type: bringing back what was deleted. */
import { ClientError, problem } from '../errors.ts';
import { readNew, required } from '../input/reading.ts';
import { subject } from '../input/records.ts';
import { deletingIt } from '../permissions/permission.ts';
import { lock } from '../writing/hold.ts';
import { mutation } from '../writing/mutation.ts';
import { namesOf } from '../writing/names.ts';
import { settle, surroundingsOf } from '../writing/settle.ts';
import { note, type Writing } from '../writing/writing.ts';
import { bringBack, businessIdHolderOf, restingPlacesOf } from './record.store.ts';

export const mutations = {
  restoreRecord: mutation({
    read: (input, reading) => readNew({ id: required(subject('Deleted')) }, input, '', reading),
    permission: deletingIt,
    write: async (writing) => {
      const resting = await restingPlacesOf(writing);
      await lock(writing, resting.map((row) => String(row['id']))); // prettier-ignore
      await refuseWhatRestsOnGone(writing);
      await refuseTakenBusinessId(writing);
      const { label, state } = await bringBack(writing);
      await settle(writing, await surroundingsOf(writing, writing.recordId));
      note(writing, label, null, state);
    },
  }),
};

/** What it rests on is looked up again once it is held. */
async function refuseWhatRestsOnGone(writing: Writing): Promise<void> {
  const gone = (await restingPlacesOf(writing)).filter((row) => row['isGone'] === true);
  if (gone.length === 0) return;
  const { names, visible } = namesOf(gone);
  throw new ClientError(problem('restsOnGone', { names }), [], { holders: visible });
}

async function refuseTakenBusinessId(writing: Writing): Promise<void> {
  const holder = await businessIdHolderOf(writing);
  if (!holder) return;
  const { names, visible } = namesOf([holder]);
  const businessId = String(holder['businessId']);
  throw new ClientError(problem('businessIdTaken', { businessId, holder: names }), [], {
    businessId,
    holders: visible,
  });
}
