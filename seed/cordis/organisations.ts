/** The organisations of the Horizon 2020 register, as the register has them. */
import { foldedName } from '../../api/graph/folded-name.ts';
import { sortKeys } from '../../api/graph/sort-key.ts';
import { businessIdOf } from '../../api/input/business-id.ts';
import { recordId } from '../record-id.ts';
import { readPlaces } from '../reference/places.ts';
import type { OrganisationRow, Sector } from '../seed-data.ts';
import { cell, type Line, optionalCell, readTable } from '../table.ts';

/** The name under which the records say where they come from. */
export const cordisSource = 'CORDIS H2020';

/** The record's id of an organisation with that participant identification code (PIC). */
export function organisationId(pic: string): string {
  return recordId(cordisSource, `organisation ${pic}`);
}

/** Every organisation once, `createdAt` being the moment given. */
export async function readOrganisations(createdAt: string): Promise<OrganisationRow[]> {
  const municipalities = await readMunicipalities();
  const lines = await readTable(new URL('organisations.csv', import.meta.url));
  return lines.map((line) => organisationRow(line, placeOf(line, municipalities), createdAt));
}

function organisationRow(line: Line, placeId: string, createdAt: string): OrganisationRow {
  const pic = cell(line, 'pic');
  const name = cell(line, 'name');
  const shortName = optionalCell(line, 'shortName');
  const attributes = Object.entries({
    activityType: optionalCell(line, 'activityType'),
    city: optionalCell(line, 'city'),
  }).flatMap(([key, value]) => (value === null ? [] : [{ key, value }]));
  return {
    id: organisationId(pic),
    externalId: pic,
    visibility: 'PUBLIC',
    createdAt,
    updatedAt: createdAt,
    businessId: businessIdFrom(cell(line, 'vatNumber')),
    placeId,
    operatesIn: [],
    properties: {
      name,
      otherNames: shortName === null || shortName === name ? [] : [shortName],
      sector: sectors[cell(line, 'activityType')] ?? null,
      website: websiteFrom(cell(line, 'website')),
      attributeNames: attributes.map(({ key }) => key),
      attributeValues: attributes.map(({ value }) => value),
      ...sortKeys(name),
    },
  };
}

/** What the register's activity types say of the sector; schools, research and others may be of any. */
const sectors: Readonly<Record<string, Sector>> = { PRC: 'PRIVATE', PUB: 'PUBLIC' };

/** Eurostat's country codes where they differ from ISO 3166-1. */
const isoCountries: Readonly<Record<string, string>> = { EL: 'GR', UK: 'GB' };

/** The municipality named as the city of a Finnish organisation is, letters folded; else its country. */
function placeOf(line: Line, municipalities: ReadonlyMap<string, string>): string {
  const country = cell(line, 'country');
  const municipality = country === 'FI' ? municipalities.get(foldedName(cell(line, 'city'))) : undefined;
  return municipality ?? `country:${isoCountries[country] ?? country}`;
}

/** Ids of today's municipalities by their folded names in any language. */
async function readMunicipalities(): Promise<ReadonlyMap<string, string>> {
  const places = await readPlaces();
  return new Map(
    places
      .filter(({ place, successor }) => place.level === 'MUNICIPALITY' && successor === null)
      .flatMap(({ id, names }) => names.map((name) => [foldedName(name), id])),
  );
}

/** The Finnish business id within a VAT number (FI and eight digits), null where there is none or its check digit is wrong. */
function businessIdFrom(vatNumber: string): string | null {
  const [, number, checkDigit] = /^FI(\d{7})(\d)$/.exec(vatNumber) ?? [];
  return number === undefined || checkDigit === undefined ? null : businessIdOf(`${number}-${checkDigit}`);
}

function websiteFrom(text: string): string | null {
  return /^https?:\/\/\S+$/i.test(text) && URL.canParse(text) ? text : null;
}
