/** Records that an address names by their ids, as options that can be shown and taken away. */
import { ask } from '../graphql/ask.ts';
import { language } from '../language/language.svelte.ts';
import type { Option } from '../ui/option.ts';
import { recordName } from './record-name.ts';
import { RecordNameQuery } from './record.queries.ts';

/** Made while a component starts; ids that lead nowhere are left out. */
export class RecordOptions {
  list = $state.raw<Option[]>([]);
  /** False until the names of the present ids have come. */
  isReady = $state(false);

  readonly #ids: () => readonly string[];
  /** The ids as one text, so that an address that changed elsewhere asks nothing. */
  readonly #key = $derived.by(() => this.#ids().join(','));

  constructor(ids: () => readonly string[]) {
    this.#ids = ids;
    $effect(() => {
      void language.current;
      let isStale = false;
      void loadOptions(this.#key.split(',').filter(Boolean)).then((list) => {
        if (isStale) return;
        this.list = list;
        this.isReady = true;
      });
      return () => {
        isStale = true;
      };
    });
  }
}

async function loadOptions(ids: readonly string[]): Promise<Option[]> {
  const answers = await Promise.all(ids.map((id) => ask(RecordNameQuery, { id })));
  return answers.flatMap((answer) => {
    const record = answer?.record;
    if (!record) return [];
    const detail = record.__typename === 'Organisation' ? record.place?.name : undefined;
    return [{ value: record.id, label: recordName(record), detail }];
  });
}
