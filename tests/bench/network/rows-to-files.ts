/** From a seed's rows to the importer's files, in the shape of `docs/graph-model.md`. */
import { readPlaces } from '../../../seed/reference/places.ts';
import { readResources } from '../../../seed/reference/resources.ts';
import type { Properties, SeedData, Visibility } from '../../../seed/seed-data.ts';
import type { Cell, Columns, ImportFolder } from './csv.ts';

const recordColumns = {
  visibility: 'string', audience: 'string[]', version: 'long', createdAt: 'datetime', updatedAt: 'datetime',
} as const satisfies Columns; // prettier-ignore
const sortColumns = { sortFi: 'string', sortSv: 'string', sortEn: 'string' } as const satisfies Columns;

interface RecordRow {
  id: string;
  visibility: Visibility;
  createdAt: string;
  updatedAt: string;
  properties: Properties;
}

/** A record's cells; who may read it is settled afterwards unless it is its organisation alone. */
function cellsOf({ properties, ...row }: RecordRow, audience: readonly string[] = []): Record<string, Cell> {
  return { ...properties, ...row, audience, version: 1 };
}

/** The places and resources that records refer to; what they are called is loaded as for any store. */
export async function writeVocabulary(files: ImportFolder): Promise<void> {
  await files.nodes('Place', {}, await readPlaces().then((places) => places.map(({ id }) => ({ id }))));
  await files.nodes('Resource', {}, await readResources().then((resources) => resources.map(({ id }) => ({ id }))));
}

/** Writes all rows of one slice. */
export async function writeSlice(files: ImportFolder, data: SeedData): Promise<void> {
  await writeOrganisations(files, data);
  await writePeople(files, data);
  await writeGoals(files, data);
  await writeWishes(files, data);
  await writePartnerships(files, data);
  await writeAgreements(files, data);
}

async function writeOrganisations(files: ImportFolder, { organisations }: SeedData): Promise<void> {
  const columns = {
    ...recordColumns, ...sortColumns, name: 'string', otherNames: 'string[]', sector: 'string', description: 'string',
    website: 'string',
  } as const; // prettier-ignore
  await files.nodes('Record:Organisation', columns, organisations.map((row) => cellsOf(row, [row.id]))); // prettier-ignore
  await files.relationships('LOCATED_IN', organisations.map(({ id, placeId }) => [id, placeId])); // prettier-ignore
  await files.relationships('OPERATES_IN', organisations.flatMap(({ id, operatesIn }) => operatesIn.map((at) => [id, at] as const))); // prettier-ignore
  await files.relationships('READABLE_BY', organisations.map(({ id }) => [id, id])); // prettier-ignore
}

async function writePeople(files: ImportFolder, { people, memberships }: SeedData): Promise<void> {
  const columns = { ...recordColumns, ...sortColumns, name: 'string', email: 'string' } as const;
  await files.nodes('Record:Person', columns, people.map((row) => cellsOf(row))); // prettier-ignore
  await files.nodes('Membership', { role: 'string', from: 'date', until: 'date' }, memberships.map((row) => ({ ...row }))); // prettier-ignore
  await files.relationships('HAS_MEMBERSHIP', memberships.map(({ id, personId }) => [personId, id])); // prettier-ignore
  await files.relationships('MEMBER_OF', memberships.map(({ id, organisationId }) => [id, organisationId])); // prettier-ignore
}

async function writeGoals(files: ImportFolder, { goals, goalCommitments }: SeedData): Promise<void> {
  const columns = {
    ...recordColumns, ...sortColumns, title: 'string', description: 'string', targetDate: 'date', sdgs: 'long[]',
  } as const; // prettier-ignore
  const commitmentColumns = { motive: 'string', priority: 'long', acceptedOn: 'date' } as const;
  await files.nodes('Record:Goal', columns, goals.map(({ targetDate, sdgs, ...row }) => ({ ...cellsOf(row), targetDate, sdgs }))); // prettier-ignore
  await files.nodes('GoalCommitment', commitmentColumns, goalCommitments.map((row) => ({ ...row }))); // prettier-ignore
  await files.relationships('COMMITS', goalCommitments.map(({ id, organisationId }) => [organisationId, id])); // prettier-ignore
  await files.relationships('COMMITTED_TO', goalCommitments.map(({ id, goalId }) => [id, goalId])); // prettier-ignore
}

async function writeWishes(files: ImportFolder, { offers, needs }: SeedData): Promise<void> {
  const offered = offers.map((row) => ({ ...cellsOf(row, [row.organisationId]), from: row.from, until: row.until }));
  const needed = needs.map((row) => ({ ...cellsOf(row, [row.organisationId]), priority: row.priority }));
  const all = [...offers, ...needs];
  await files.nodes('Record:Offer', { ...recordColumns, from: 'date', until: 'date' }, offered);
  await files.nodes('Record:Need', { ...recordColumns, priority: 'long' }, needed);
  await files.relationships('OFFERS', offers.map(({ id, organisationId }) => [organisationId, id])); // prettier-ignore
  await files.relationships('NEEDS', needs.map(({ id, organisationId }) => [organisationId, id])); // prettier-ignore
  await files.relationships('OF', all.map(({ id, resourceId }) => [id, resourceId])); // prettier-ignore
  await files.relationships('READABLE_BY', all.map(({ id, organisationId }) => [id, organisationId])); // prettier-ignore
}

async function writePartnerships(files: ImportFolder, { partnerships, parties }: SeedData): Promise<void> {
  const columns = {
    ...recordColumns, ...sortColumns, name: 'string', startedOn: 'date', endedOn: 'date', statusDays: 'date[]',
    statuses: 'string[]', stepDays: 'date[]', steps: 'long[]',
  } as const; // prettier-ignore
  const partyColumns = { role: 'string', responsibilities: 'string', from: 'date', until: 'date' } as const;
  const cells = partnerships.map((row) => {
    const { startedOn, endedOn, statusDays, statuses, stepDays, steps } = row;
    return { ...cellsOf(row), startedOn, endedOn, statusDays, statuses, stepDays, steps };
  });
  await files.nodes('Record:Partnership', columns, cells);
  await files.nodes('Party', partyColumns, parties.map((row) => ({ ...row }))); // prettier-ignore
  await files.relationships('PURSUES', partnerships.flatMap(({ id, goalIds }) => goalIds.map((goal) => [id, goal] as const))); // prettier-ignore
  await files.relationships('HAS_PARTY', parties.map(({ id, partnershipId }) => [partnershipId, id])); // prettier-ignore
  await files.relationships('PLAYED_BY', parties.map(({ id, organisationId }) => [id, organisationId])); // prettier-ignore
  await files.relationships('CONTACT', parties.flatMap(({ id, contactIds }) => contactIds.map((person) => [id, person] as const))); // prettier-ignore
}

async function writeAgreements(files: ImportFolder, { agreements, decisions }: SeedData): Promise<void> {
  const columns = {
    ...recordColumns, ...sortColumns, title: 'string', status: 'string', validFrom: 'date', validUntil: 'date',
  } as const; // prettier-ignore
  const agreed = agreements.map((row) => ({ ...cellsOf(row), validFrom: row.validFrom, validUntil: row.validUntil }));
  const decided = decisions.map((row) => ({ ...cellsOf(row), on: row.on }));
  await files.nodes('Record:Agreement', columns, agreed);
  await files.nodes('Record:Decision', { ...recordColumns, kind: 'string', on: 'date' }, decided);
  await files.relationships('HAS_AGREEMENT', agreements.map(({ id, partnershipId }) => [partnershipId, id])); // prettier-ignore
  await files.relationships('HAS_DECISION', decisions.map(({ id, partnershipId }) => [partnershipId, id])); // prettier-ignore
  await files.relationships('BY', decisions.map(({ id, organisationId }) => [id, organisationId])); // prettier-ignore
}
