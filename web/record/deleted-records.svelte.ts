/** What the reader deleted since the tab was opened, the newest first, each of which can be brought back. */
import { toast } from 'svelte-sonner';
import { Mutation } from '../graphql/mutation.svelte.ts';
import { m } from '../language/messages.ts';
import { problemText } from '../ui/problem-texts.ts';
import { RestoreRecord } from './record.queries.ts';
import type { RecordType } from './visibility.ts';

export interface DeletedRecord {
  id: string;
  type: RecordType;
  /** How it was called. */
  name: string;
}

class DeletedRecords {
  list = $state.raw<readonly DeletedRecord[]>([]);

  /** Remembers what was just deleted, says so, and offers to undo it. */
  add(record: DeletedRecord): void {
    this.list = [record, ...this.list];
    toast(m.record_deleted({ name: record.name }), {
      action: { label: m.ui_undo(), onClick: () => void this.restore(record) },
    });
  }

  /** Brings it back; says so, or why not. */
  async restore(record: DeletedRecord): Promise<void> {
    const restore = new Mutation(RestoreRecord);
    const data = await restore.send({ input: { id: record.id } });
    if (data) {
      this.list = this.list.filter(({ id }) => id !== record.id);
      toast.success(m.record_restored({ name: record.name }));
    } else if (restore.problem) {
      toast.error(problemText(restore.problem));
    }
  }
}

export const deletedRecords = new DeletedRecords();
