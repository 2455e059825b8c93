/** The participations in Horizon 2020 that CORDIS last updated in spring 2023: public, real, and without people. */
import type { SeedData } from '../seed-data.ts';
import { readOrganisations } from './organisations.ts';
import { agreementRow, partnershipRow, partyRows, readProjects } from './projects.ts';

/** The whole register as it is loaded on a day. */
export async function readCordis(today: string): Promise<SeedData> {
  const createdAt = `${today}T00:00:00Z`;
  const projects = await readProjects();
  return {
    organisations: await readOrganisations(createdAt),
    partnerships: projects.map((project) => partnershipRow(project, today, createdAt)),
    parties: projects.flatMap(partyRows),
    agreements: projects.map((project) => agreementRow(project, createdAt)),
    people: [],
    memberships: [],
    goals: [],
    goalCommitments: [],
    offers: [],
    needs: [],
    decisions: [],
  };
}
