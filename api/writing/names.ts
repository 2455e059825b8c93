/** Records named in an error: those that the viewer may see, the rest as "others". */
import type { Localised } from '../errors/sentences.ts';
import type { Row } from '../graph/graph.ts';
import { languages } from '../graph/sort-key.ts';

/** How many are named before the rest are "others". */
const most = 5;

const others: Localised = { fi: 'muita', sv: 'andra', en: 'others' };

/** Rows with `id`, `label`, `name` (by language) and `isVisible`, as one text in each language and as facts. */
export function namesOf(rows: readonly Row[]): { names: Localised; visible: { id: string; type: string }[] } {
  const visible = rows.filter((row) => row['isVisible'] === true).slice(0, most);
  const rest = visible.length < rows.length ? [others] : [];
  const said = [...visible.map(({ name }) => localised(name)), ...rest];
  const [fi, sv, en] = languages.map((language) => said.map((name) => name[language]).join(', '));
  return {
    names: { fi: fi ?? '', sv: sv ?? '', en: en ?? '' },
    visible: visible.map((row) => ({ id: String(row['id']), type: String(row['label']) })),
  };
}

function localised(name: unknown): Localised {
  const { fi, sv, en } = typeof name === 'object' && name !== null ? { fi: '', sv: '', en: '', ...name } : others;
  return { fi, sv, en };
}
