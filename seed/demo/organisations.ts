/** The organisations of the demo, hand-written in `organisations.csv`; none of them exists. */
import { addDays } from '../../api/writing/periods.ts';
import { foldedName } from '../../api/graph/folded-name.ts';
import { sortKeys } from '../../api/graph/sort-key.ts';
import type { OrganisationRow, Sector } from '../seed-data.ts';
import { cell, type Line, optionalCell, readTable } from '../table.ts';
import { momentOf } from './days.ts';
import { demoId } from './demo-id.ts';
import { type Kind, readKinds } from './kinds.ts';
import { readWhereabouts, type Whereabouts } from './places.ts';
import { type Random, randomNamed } from './random.ts';

export interface DemoOrganisation {
  row: OrganisationRow;
  kind: Kind;
  whereabouts: Whereabouts;
  /** Ids of the resources it offers; empty where any of its kind will do. */
  offers: readonly string[];
  /** What its web and mail addresses end with; '.example' belongs to nobody. */
  domain: string;
  isFinnish: boolean;
}

export async function readOrganisations(today: string): Promise<DemoOrganisation[]> {
  const [whereabouts, kinds] = [await readWhereabouts(), await readKinds()];
  const random = randomNamed('organisations');
  const lines = await readTable(new URL('organisations.csv', import.meta.url));
  return lines.map((line) => {
    const placeId = optionalCell(line, 'place');
    const kind = kinds.get(cell(line, 'kind'));
    if (kind === undefined) throw new Error(`No kind of organisation ${cell(line, 'kind')}`);
    const domain = domainOf(cell(line, 'name'));
    return {
      row: organisationRow(line, kind.sector, domain, today, random),
      kind,
      whereabouts: (placeId === null ? undefined : whereabouts.get(placeId)) ?? [],
      offers: listOf(line, 'offers', ' '),
      domain,
      isFinnish: !placeId?.startsWith('country:') || placeId === 'country:FI',
    };
  });
}

function organisationRow(line: Line, sector: Sector, domain: string, today: string, random: Random): OrganisationRow {
  const externalId = cell(line, 'id');
  const name = cell(line, 'name');
  const createdOn = addDays(today, -random.between(400, 1_095));
  const isOldEnough = random.chance(0.6);
  return {
    id: demoId(externalId),
    externalId,
    visibility: random.chance(0.7) ? 'PUBLIC' : 'NETWORK',
    createdAt: momentOf(createdOn),
    updatedAt: momentOf(addDays(createdOn, random.between(0, 390))),
    businessId: null,
    placeId: optionalCell(line, 'place'),
    operatesIn: listOf(line, 'operatesIn', '|'),
    properties: {
      name,
      otherNames: listOf(line, 'otherNames', '|'),
      sector,
      description: cell(line, 'description'),
      website: random.chance(0.65) ? `https://www.${domain}/` : null,
      attributeNames: isOldEnough ? ['Perustamisvuosi'] : [],
      attributeValues: isOldEnough ? [String(random.between(1984, 2021))] : [],
      ...sortKeys(name),
    },
  };
}

function listOf(line: Line, column: string, separator: string): string[] {
  return cell(line, column)
    .split(separator)
    .filter((item) => item !== '');
}

function domainOf(name: string): string {
  const words = foldedName(name)
    .split(/[^a-z0-9]+/)
    .filter((word) => !legalForms.has(word) && word !== '');
  return `${words.slice(0, 3).join('')}.example`;
}

const legalForms = new Set(['oy', 'ry', 'sr', 'osuuskunta', 'rf', 'gmbh', 'ja']);
