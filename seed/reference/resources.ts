/** The taxonomy of resources that organisations offer and need. */
import { sortKey } from '../../api/graph/sort-key.ts';
import { cell, optionalCell, readTable } from '../table.ts';

/** One resource as `cypher/seed/resources.cypher` takes it. */
export interface ResourceRow {
  id: string;
  /** The wider resource that this one is a kind of. */
  broader: string | null;
  /** Properties of the node, named as `docs/graph-model.md` names them. */
  resource: Readonly<Record<string, unknown>>;
}

/** Every resource, each after its broader one, with the names of its category. */
export async function readResources(): Promise<ResourceRow[]> {
  const categories = new Map(
    (await readTable(new URL('categories.csv', import.meta.url))).map((line) => [cell(line, 'id'), line]),
  );
  const lines = await readTable(new URL('resources.csv', import.meta.url));
  return lines.map((line) => {
    const category = categories.get(cell(line, 'category'));
    if (category === undefined) throw new Error(`No category ${cell(line, 'category')}`);
    return {
      id: cell(line, 'id'),
      broader: optionalCell(line, 'broader'),
      resource: {
        category: cell(line, 'category'),
        categoryFi: cell(category, 'nameFi'),
        categorySv: cell(category, 'nameSv'),
        categoryEn: cell(category, 'nameEn'),
        nameFi: cell(line, 'nameFi'),
        nameSv: cell(line, 'nameSv'),
        nameEn: cell(line, 'nameEn'),
        sortFi: sortKey(cell(line, 'nameFi'), 'fi'),
        sortSv: sortKey(cell(line, 'nameSv'), 'sv'),
        sortEn: sortKey(cell(line, 'nameEn'), 'en'),
      },
    };
  });
}
