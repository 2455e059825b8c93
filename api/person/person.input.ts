/** What may be written about a person and their memberships. */
import { day, refuseDisorder } from '../input/calendar.ts';
import { type New, optional, type Reading, readNew, required, startingWith } from '../input/reading.ts';
import { attributes, reference, subject, visibilityAmong } from '../input/records.ts';
import { emailAddress, line, orNothing, phoneNumber } from '../input/text.ts';

export const personFields = {
  name: required(line(200)),
  email: optional(orNothing(emailAddress)),
  phone: optional(orNothing(phoneNumber)),
  title: optional(orNothing(line(200))),
  visibility: startingWith('OWN', visibilityAmong(['PUBLIC', 'NETWORK', 'OWN'])),
  attributes,
};

const role = optional(orNothing(line(200)));

export const newPersonFields = { ...personFields, organisationId: optional(reference('Organisation')), role };
export type NewPerson = New<typeof newPersonFields>;

/** A role goes with the organisation it is in. */
export function refuseRoleAlone(person: NewPerson, reading: Reading): NewPerson {
  if (person.role && person.organisationId === null) reading.refuse('role', 'roleWithoutOrganisation');
  return person;
}

const membershipFields = {
  personId: required(subject('Person')),
  organisationId: required(reference('Organisation')),
  role,
  from: optional(day),
  until: optional(day),
};

/** Reads a membership to add, its days in order. */
export function readMembership(input: unknown, reading: Reading): New<typeof membershipFields> {
  const membership = readNew(membershipFields, input, '', reading);
  refuseDisorder(membership.from, membership.until, 'until', reading);
  return membership;
}

export const endOfMembershipFields = {
  personId: required(subject('Person')),
  organisationId: required(reference('Organisation')),
  until: required(day),
};
