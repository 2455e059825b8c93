/** The projects of the Horizon 2020 register: partnerships with their parties and grant agreements. */
import { sortKeys } from '../../api/graph/sort-key.ts';
import { recordId } from '../record-id.ts';
import type { AgreementRow, PartnershipRow, PartyRow } from '../seed-data.ts';
import { cell, readTable } from '../table.ts';
import { cordisSource, organisationId } from './organisations.ts';

interface Project {
  id: string;
  acronym: string;
  /** Roles by the participant's PIC, each once, in the register's order and words. */
  rolesOf: Map<string, Set<string>>;
}

/** Every project with its participants, each once. */
export async function readProjects(): Promise<Project[]> {
  const projects = new Map<string, Project>();
  for (const line of await readTable(new URL('participations.csv', import.meta.url))) {
    const id = cell(line, 'project');
    const project = projects.get(id) ?? { id, acronym: cell(line, 'acronym'), rolesOf: new Map<string, Set<string>>() };
    projects.set(id, project);
    const pic = cell(line, 'pic');
    project.rolesOf.set(pic, (project.rolesOf.get(pic) ?? new Set()).add(cell(line, 'role')));
  }
  return [...projects.values()];
}

/** The project as a partnership, known to be active on `today`; the register says nothing of its beginning and end. */
export function partnershipRow({ id, acronym }: Project, today: string, createdAt: string): PartnershipRow {
  return {
    id: partnershipId(id),
    externalId: id,
    visibility: 'PUBLIC',
    createdAt,
    updatedAt: createdAt,
    startedOn: null,
    endedOn: null,
    statusDays: [today],
    statuses: ['ACTIVE'],
    stepDays: [today],
    steps: [1],
    overrideStep: null,
    overrideOn: null,
    goalIds: [],
    properties: { name: acronym, attributeNames: [], attributeValues: [], ...sortKeys(acronym) },
  };
}

/** One party for each participant. */
export function partyRows({ id, rolesOf }: Project): PartyRow[] {
  return [...rolesOf].map(([pic, roles]) => ({
    id: recordId(cordisSource, `party ${id} ${pic}`),
    partnershipId: partnershipId(id),
    organisationId: organisationId(pic),
    role: [...roles].join('; '),
    responsibilities: null,
    from: null,
    until: null,
    contactIds: [],
  }));
}

/** The grant agreement, which bears the project's number. */
export function agreementRow({ id }: Project, createdAt: string): AgreementRow {
  const title = `Grant agreement ${id}`;
  return {
    id: recordId(cordisSource, `agreement ${id}`),
    externalId: id,
    visibility: 'PUBLIC',
    createdAt,
    updatedAt: createdAt,
    partnershipId: partnershipId(id),
    validFrom: null,
    validUntil: null,
    properties: { title, status: 'SIGNED', attributeNames: [], attributeValues: [], ...sortKeys(title) },
  };
}

function partnershipId(project: string): string {
  return recordId(cordisSource, `partnership ${project}`);
}
