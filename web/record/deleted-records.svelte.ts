/** What the reader deleted since the tab was opened, the newest first, each of which can be brought back; outlives a reload. */
import { toast } from 'svelte-sonner';
import { Mutation } from '../graphql/mutation.svelte.ts';
import { m } from '../language/messages.ts';
import { problemText } from '../ui/problem-texts.ts';
import { RestoreRecord } from './record.queries.ts';
import { isRecordType, type RecordType } from './visibility.ts';

export interface DeletedRecord {
  id: string;
  type: RecordType;
  /** How it was called. */
  name: string;
}

const storageKey = 'deleted-records';

class DeletedRecords {
  #list = $state.raw<readonly DeletedRecord[]>(rememberedRecords());

  get list(): readonly DeletedRecord[] {
    return this.#list;
  }

  /** Remembers what was just deleted, says so, and offers to undo it. */
  add(record: DeletedRecord): void {
    this.#keep([record, ...this.#list]);
    toast(m.record_deleted({ name: record.name }), {
      action: { label: m.ui_undo(), onClick: () => void this.restore(record) },
    });
  }

  /** Brings it back; says so, or why not. */
  async restore(record: DeletedRecord): Promise<void> {
    const restore = new Mutation(RestoreRecord);
    const data = await restore.send({ input: { id: record.id } });
    if (data) {
      this.#keep(this.#list.filter(({ id }) => id !== record.id));
      toast.success(m.record_restored({ name: record.name }));
    } else if (restore.problem) {
      toast.error(problemText(restore.problem));
    }
  }

  #keep(list: readonly DeletedRecord[]): void {
    this.#list = list;
    try {
      sessionStorage.setItem(storageKey, JSON.stringify(list));
    } catch {
      // Forbidden by the browser's settings: then the list ends with the page.
    }
  }
}

/** What the tab remembers; nothing where reading is forbidden or something else was stored. */
function rememberedRecords(): DeletedRecord[] {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(storageKey) ?? '[]');
    return Array.isArray(stored) ? stored.filter(isDeletedRecord) : [];
  } catch {
    return [];
  }
}

function isDeletedRecord(value: unknown): value is DeletedRecord {
  if (typeof value !== 'object' || value === null || !('id' in value) || !('name' in value) || !('type' in value)) {
    return false;
  }
  return typeof value.id === 'string' && typeof value.name === 'string' && isRecordType(value.type);
}

export const deletedRecords = new DeletedRecords();
