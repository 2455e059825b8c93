/** The people of the demo and the organisations they belong to, now or earlier. */
import { addDays } from '../../api/writing/periods.ts';
import { foldedName } from '../../api/graph/folded-name.ts';
import { sortKeys } from '../../api/graph/sort-key.ts';
import type { MembershipRow, PersonRow } from '../seed-data.ts';
import { momentOf } from './days.ts';
import { demoId } from './demo-id.ts';
import { firstNames, namesAbroad, surnames } from './names.ts';
import type { DemoOrganisation } from './organisations.ts';
import { type Random, randomNamed } from './random.ts';

export interface People {
  people: PersonRow[];
  memberships: MembershipRow[];
}

const peopleCount = 200;

/** One person for each organisation, the rest for some of them; every sixth has, or had, another organisation too. */
export function makePeople(organisations: readonly DemoOrganisation[], today: string): People {
  const random = randomNamed('people');
  const extra = random.shuffled(organisations).slice(0, peopleCount - organisations.length);
  const names = freeNames(random);
  const abroad = namesAbroad[Symbol.iterator]();
  const people: PersonRow[] = [];
  const memberships: MembershipRow[] = [];
  [...organisations, ...extra].forEach((organisation, i) => {
    const name = organisation.isFinnish ? names[i] : abroad.next().value;
    if (name === undefined) throw new Error('Too few names');
    const title = organisation.isFinnish ? random.pick(organisation.kind.titles) : 'project manager';
    const person = personRow(i + 1, { name, title, domain: organisation.domain }, today, random);
    people.push(person);
    const joinedOn = addDays(today, -random.between(200, 2_500));
    memberships.push(membershipRow(person, organisation, title, joinedOn, null));
    if (i % 6 === 5) memberships.push(sideMembership(person, random.pick(organisations), joinedOn, today, random));
  });
  return { people, memberships: memberships.filter(isFirstOfItsKind) };
}

/** Every first name with every surname, in an order of chance. */
function freeNames(random: Random): string[] {
  return random.shuffled(firstNames.flatMap((first) => surnames.map((last) => `${first} ${last}`)));
}

interface Identity {
  name: string;
  title: string;
  domain: string;
}

function personRow(number: number, { name, title, domain }: Identity, today: string, random: Random): PersonRow {
  const externalId = `demo-person-${String(number).padStart(3, '0')}`;
  const createdOn = addDays(today, -random.between(30, 1_000));
  const mailbox = foldedName(name).replaceAll(' ', '.');
  return {
    id: demoId(externalId),
    externalId,
    visibility: random.pick(['OWN', 'OWN', 'NETWORK', 'NETWORK', 'PUBLIC'] as const),
    createdAt: momentOf(createdOn),
    updatedAt: momentOf(addDays(createdOn, random.between(0, 30))),
    properties: {
      name,
      title,
      email: `${mailbox}@${domain}`,
      // 000 begins no subscriber's number.
      phone: random.chance(0.6) ? `+358 50 000 ${String(random.between(0, 9_999)).padStart(4, '0')}` : null,
      attributeNames: [],
      attributeValues: [],
      ...sortKeys(name),
    },
  };
}

function sideMembership(
  person: PersonRow,
  organisation: DemoOrganisation,
  joinedOn: string,
  today: string,
  random: Random,
) {
  if (random.chance(0.5)) {
    const role = random.pick(['hallituksen jäsen', 'varapuheenjohtaja', 'asiantuntijajäsen', 'vapaaehtoinen']);
    return membershipRow(person, organisation, role, addDays(today, -random.between(60, 900)), null);
  }
  const leftOn = addDays(joinedOn, -random.between(1, 120));
  return membershipRow(person, organisation, random.pick(organisation.kind.titles), addDays(leftOn, -800), leftOn);
}

function membershipRow(
  person: PersonRow,
  { row }: DemoOrganisation,
  role: string,
  from: string,
  until: string | null,
): MembershipRow {
  const id = demoId(`${person.externalId} in ${row.externalId}`);
  return { id, personId: person.id, organisationId: row.id, role, from, until };
}

function isFirstOfItsKind(membership: MembershipRow, i: number, all: readonly MembershipRow[]): boolean {
  return all.findIndex(({ id }) => id === membership.id) === i;
}
