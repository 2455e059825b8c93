/** The parties of one partnership in the demo: their roles, periods and contact people. */
import { addDays } from '../../api/writing/periods.ts';
import type { MembershipRow, PartyRow } from '../seed-data.ts';
import { cell, type Line } from '../table.ts';
import { demoId } from './demo-id.ts';
import type { History } from './history.ts';
import type { DemoOrganisation } from './organisations.ts';
import type { PartnershipPlan } from './plans.ts';
import { type Random, randomNamed } from './random.ts';

export interface PartySource {
  plan: PartnershipPlan;
  history: History;
  /** Lines of `roles.csv`. */
  roles: readonly Line[];
  memberships: readonly MembershipRow[];
  today: string;
}

export function makeParties(source: PartySource): PartyRow[] {
  const { externalId, organisations } = source.plan;
  const random = randomNamed(`parties of ${externalId}`);
  return organisations.map((organisation, i) => {
    const { row, kind } = organisation;
    const role = roleOf(kind.name, i, source, random);
    return {
      id: demoId(`${externalId} with ${row.externalId}`),
      partnershipId: demoId(externalId),
      organisationId: row.id,
      role: role === null ? null : cell(role, 'role'),
      responsibilities: role === null ? null : cell(role, 'responsibilities'),
      ...periodOf(i, source, random),
      contactIds: contactsOf(organisation, source, random),
    };
  });
}

/** Roles are agreed on the way: of those who still explore, only the first has one. */
function roleOf(
  kindName: string,
  index: number,
  { roles, plan: { status } }: PartySource,
  random: Random,
): Line | null {
  if (status === 'EXPLORING' && index > 0) return null;
  return random.pick(roles.filter((line) => cell(line, 'kind') === kindName));
}

/** From the first talks to the end, but some of the later ones join later, have left, or have said when they will. */
function periodOf(index: number, { plan: { status, organisations }, history, today }: PartySource, random: Random) {
  const closedOn = status === 'DECLINED' || status === 'ENDED' ? (history.statusDays.at(-1) ?? null) : null;
  const whole = { from: history.begunOn, until: closedOn };
  if (status !== 'ACTIVE' || index < 2) return whole;
  const turn = random.between(1, 12);
  if (turn === 1) return { from: addDays(today, random.between(10, 60)), until: null };
  if (turn === 2) return { ...whole, until: addDays(today, random.between(15, 240)) };
  if (turn === 3 && organisations.length > 3) return { ...whole, until: addDays(today, -random.between(10, 120)) };
  return whole;
}

/** One person of the organisation, seldom two; those who still explore may have nobody yet. */
function contactsOf(
  { row }: DemoOrganisation,
  { memberships, plan: { status } }: PartySource,
  random: Random,
): string[] {
  const own = memberships.filter(({ organisationId, until }) => organisationId === row.id && until === null);
  if (random.chance(status === 'EXPLORING' ? 0.4 : 0.05)) return [];
  return own.slice(0, random.chance(0.15) ? 2 : 1).map(({ personId }) => personId);
}
