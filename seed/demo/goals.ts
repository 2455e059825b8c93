/** The goals of the demo, hand-written in `goals.csv`. */
import { addDays } from '../../api/writing/periods.ts';
import { sortKeys } from '../../api/graph/sort-key.ts';
import type { GoalRow } from '../seed-data.ts';
import { cell, type Line, optionalCell, readTable } from '../table.ts';
import { momentOf } from './days.ts';
import { demoId } from './demo-id.ts';
import type { DemoOrganisation } from './organisations.ts';
import { type Random, randomNamed } from './random.ts';

export interface DemoGoal {
  row: GoalRow;
  theme: string;
  /** The place whose organisations pursue it; null where it is everyone's. */
  within: string | null;
}

/** Every third goal belongs to one organisation of those that care for it, the others to the network. */
export async function readGoals(organisations: readonly DemoOrganisation[], today: string): Promise<DemoGoal[]> {
  const random = randomNamed('goals');
  const lines = await readTable(new URL('goals.csv', import.meta.url));
  return lines.map((line, i) => {
    const goal = { theme: cell(line, 'theme'), within: optionalCell(line, 'within') };
    const owners = organisations.filter(
      ({ kind, isFinnish, ...organisation }) =>
        isFinnish && kind.sector === cell(line, 'ownerSector') && cares({ kind, ...organisation }, goal),
    );
    return { ...goal, row: goalRow(line, i % 3 === 0 ? random.pick(owners).row.id : null, today, random) };
  });
}

type Caring = Pick<DemoOrganisation, 'kind' | 'whereabouts'>;

/** True when an organisation works for the goal's theme where the goal is pursued. */
export function cares({ kind, whereabouts }: Caring, { theme, within }: Pick<DemoGoal, 'theme' | 'within'>): boolean {
  return kind.themes.some((own) => own === theme) && (within === null || whereabouts.includes(within));
}

function goalRow(line: Line, organisationId: string | null, today: string, random: Random): GoalRow {
  const externalId = cell(line, 'id');
  const title = cell(line, 'title');
  const createdOn = addDays(today, -random.between(600, 1_095));
  return {
    id: demoId(externalId),
    externalId,
    visibility: random.pick(['NETWORK', 'NETWORK', 'PUBLIC', 'PUBLIC', 'PARTIES'] as const),
    createdAt: momentOf(createdOn),
    updatedAt: momentOf(addDays(createdOn, random.between(0, 190))),
    organisationId,
    targetDate: addDays(today, 30 * Number(cell(line, 'months'))),
    sdgs: cell(line, 'sdgs').split(' ').map(Number),
    properties: {
      title,
      description: cell(line, 'description'),
      attributeNames: [],
      attributeValues: [],
      ...sortKeys(title),
    },
  };
}
