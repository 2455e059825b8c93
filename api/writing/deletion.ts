/** Deleting a record for 30 days, unless others rest on it. */
import { ClientError, problem } from '../errors.ts';
import { readCypher } from '../graph/cypher-file.ts';
import { readNew } from '../input/reading.ts';
import { changeOf } from '../input/records.ts';
import { deletingIt } from '../permissions/permission.ts';
import { namesOf } from './names.ts';
import type { Plan } from './mutation.ts';
import type { RecordType } from './record.ts';
import { settle, surroundingsOf } from './settle.ts';
import { note, type Writing } from './writing.ts';

const whoRestsOn = readCypher('writing/who-rests-on');
const deleteRecord = readCypher('writing/delete-record');

/** The plan of a mutation that deletes a record and what goes with it. */
export function deleting(type: RecordType): Plan<unknown> {
  return {
    read: (input, reading) => readNew(changeOf(type.label), input, '', reading),
    permission: deletingIt,
    write: async (writing) => {
      const { run, recordId: id } = writing;
      await refuseWhileOthersRestOn(writing);
      const before = await type.store.read(run, id);
      const near = await surroundingsOf(writing, id);
      await run(deleteRecord, { id });
      await settle(writing, near);
      note(writing, type.label, before, null);
    },
  };
}

async function refuseWhileOthersRestOn({ run, context, recordId }: Writing): Promise<void> {
  const { viewer, today } = context;
  const rows = await run(whoRestsOn, { id: recordId, viewer, today });
  if (rows.length === 0) return;
  const { names, visible } = namesOf(rows);
  throw new ClientError(problem('othersRestOnIt', { holders: names }), [], { holders: visible });
}
