/** A store of records of one type: `cypher/<concept>/state.cypher` reads one, `save.cypher` writes one. */
import { readCypher } from '../graph/cypher-file.ts';
import { sortKeys } from '../graph/sort-key.ts';
import { objectOf } from '../input/reading.ts';
import type { RecordStore } from './record.ts';

/** `nameField`: the value that lists of these records are sorted by, where they are sorted by one of their own. */
export function recordStore(concept: string, nameField?: string): RecordStore {
  const state = readCypher(`${concept}/state`);
  const save = readCypher(`${concept}/save`);
  return {
    read: async (run, id) => {
      const [row] = await run(state, { id });
      return objectOf(row?.['state']);
    },
    save: async (run, id, values) => {
      const keys = nameField === undefined ? {} : { sortKeys: sortKeys(String(values[nameField])) };
      await run(save, { id, state: values, ...keys });
    },
  };
}
