/** The bench's partnerships, their parties, agreements and decisions. */
import { sortKeys } from '../../../api/graph/sort-key.ts';
import type { PartnershipStatus, PartyRow, SeedData, Visibility } from '../../../seed/seed-data.ts';
import type { Chance } from './chance.ts';
import { idOf, organisationId, record } from './records.ts';
import { roles, themes } from './words.ts';

const sizes = [[2, 40], [3, 28], [4, 16], [5, 8], [6, 5], [7, 3]] as const; // prettier-ignore
const meanSize = sizes.reduce((sum, [size, percent]) => sum + (size * percent) / 100, 0);
const partiesPerOrganisation = 3;
const startedOn = '2024-03-01';
const endedOn = '2026-03-01';

type Made = Pick<SeedData, 'partnerships' | 'parties' | 'agreements' | 'decisions'>;

/** The partnerships begun by these neighbouring organisations, so many that each is in three on average. */
export function partnershipsOf(
  chance: Chance,
  beginners: readonly number[],
  organisations: number,
  goals: number,
): Made {
  const from = partnershipsBefore(beginners[0] ?? 0);
  const until = partnershipsBefore((beginners[0] ?? 0) + beginners.length);
  const made = Array.from({ length: until - from }, (_, i) =>
    partnership(chance, from + i, chance.pick(beginners), organisations, goals),
  );
  return {
    partnerships: made.map((each) => each.partnership),
    parties: made.flatMap((each) => each.parties),
    agreements: made.flatMap((each) => each.agreements),
    decisions: made.flatMap((each) => each.decisions),
  };
}

/** How many partnerships those organisations have that come before an index. */
const partnershipsBefore = (index: number) => Math.round((index * partiesPerOrganisation) / meanSize);

function partnership(chance: Chance, index: number, beginner: number, organisations: number, goals: number) {
  const name = `${chance.pick(themes)} -kumppanuus ${String(index)}`;
  const visibility = chance.weighted<Visibility>([['NETWORK', 4], ['PARTIES', 4], ['PUBLIC', 2]]); // prettier-ignore
  const isOver = chance.isOneIn(10);
  const statuses: PartnershipStatus[] = isOver ? ['ACTIVE', 'ENDED'] : [chance.weighted([['ACTIVE', 8], ['EXPLORING', 2]])]; // prettier-ignore
  const parties = partiesOf(chance, index, beginner, organisations, isOver);
  const partnershipId = idOf('partnership', index);
  return {
    partnership: {
      ...record(visibility, 'partnership', index),
      properties: { name, ...sortKeys(name) },
      startedOn,
      endedOn: isOver ? endedOn : null,
      statusDays: isOver ? [startedOn, endedOn] : [startedOn],
      statuses,
      stepDays: [startedOn, '2025-03-01'],
      steps: [1, 1 + chance.below(5)],
      overrideStep: null,
      overrideOn: null,
      goalIds: chance.isOneIn(2) ? [idOf('goal', chance.below(goals))] : [],
    },
    parties,
    agreements: chance.isOneIn(2) ? [agreementOf(visibility, index, partnershipId, name)] : [],
    decisions: [decisionOf(index, partnershipId, parties)],
  };
}

/** Two to seven parties: the beginner, and others of its town, its region or anywhere. */
function partiesOf(
  chance: Chance,
  index: number,
  beginner: number,
  organisations: number,
  isOver: boolean,
): PartyRow[] {
  const draw = () => partner(chance, beginner, organisations);
  const others = chance.different(chance.weighted(sizes) - 1, draw);
  return [beginner, ...others].map((organisation, i) => ({
    id: idOf('party', index, organisation),
    partnershipId: idOf('partnership', index),
    organisationId: organisationId(organisation),
    role: i === 0 ? roles[0] : chance.pick(roles),
    responsibilities: null,
    from: startedOn,
    until: isOver ? endedOn : null,
    contactIds: i === 0 ? [idOf('person', organisation)] : [],
  }));
}

/** NOTE: neighbours have neighbouring indexes; every fortieth organisation is one that many work with. */
function partner(chance: Chance, beginner: number, organisations: number): number {
  const reach = chance.weighted([[20, 60], [Math.ceil(organisations / 20), 25], [organisations, 15]]); // prettier-ignore
  const index = (beginner + chance.below(2 * reach) - reach + organisations) % organisations;
  const other = chance.isOneIn(10) ? index - (index % 40) : index;
  return other === beginner ? (beginner + 1) % organisations : other;
}

function agreementOf(visibility: Visibility, index: number, partnershipId: string, name: string) {
  const title = `${name}: sopimus`;
  return {
    ...record(visibility === 'PUBLIC' ? 'NETWORK' : 'PARTIES', 'agreement', index),
    properties: { title, status: 'SIGNED', ...sortKeys(title) },
    partnershipId,
    validFrom: startedOn,
    validUntil: '2027-12-31',
  };
}

function decisionOf(index: number, partnershipId: string, [first]: readonly PartyRow[]) {
  return {
    ...record('PARTIES', 'decision', index),
    properties: { kind: 'ENTER', reason: null },
    partnershipId,
    on: startedOn,
    organisationId: first?.organisationId ?? null,
  };
}
