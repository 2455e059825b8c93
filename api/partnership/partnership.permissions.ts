/** Who may write partnerships, parties and decisions. */
import type { AccountWrites } from '../context.ts';
import { organisationsOf, type Ownership, ownershipOf, ownershipsOf } from '../permissions/ownership.ts';
import { at, type Permission, type Refusal } from '../permissions/permission.ts';
import {
  againstActingForAll, againstChange, againstContact, againstParty, againstProposal, currentOwners,
} from '../permissions/rules.ts'; // prettier-ignore
import type { Writing } from '../writing/writing.ts';
import type { DecisionInput, NewParty, NewPartnership, PartyChanges } from './partnership.input.ts';
import { partiesOf } from './party.store.ts';

/** Making a partnership: to propose it, for one's own; to begin it otherwise, for who accepts for every party. */
export const proposing: Permission<NewPartnership> = async (rights, writing, { status, parties }) => {
  const organisations = await organisationsOf(writing, parties.map(({ organisationId }) => organisationId)); // prettier-ignore
  const refusal =
    status === 'EXPLORING'
      ? at('parties', againstProposal(rights, organisations))
      : at('status', againstActingForAll(rights, organisations, 'partiesAcceptThemselves'));
  if (refusal) return refusal;
  for (const [i, { contactIds }] of parties.entries()) {
    const unwilling = await againstContacts(rights, writing, contactIds, `parties.${String(i)}.contactIds`);
    if (unwilling) return unwilling;
  }
  return null;
};

/** Adding a party: for who changes the partnership, and once that is more than explored, accepts for the new party. */
export const addingParty: Permission<{ party: NewParty }> = async (rights, writing, { party }) => {
  const partnership = await ownershipOf(writing, writing.recordId);
  const joins = await organisationsOf(writing, [party.organisationId]);
  const isExplored = partnership.status === 'EXPLORING';
  return (
    at('partnershipId', againstChange(rights, partnership)) ??
    at('party.organisationId', isExplored ? null : againstActingForAll(rights, joins, 'partiesAcceptThemselves')) ??
    againstContacts(rights, writing, party.contactIds, 'party.contactIds')
  );
};

/** Changing a party: for who changes the partnership; its days, likewise, for who accepts for the party. */
export const changingParty: Permission<PartyChanges> = async (rights, writing, { organisationId, changes }) => {
  const partnership = await ownershipOf(writing, writing.recordId);
  const refusal = at('partnershipId', againstChange(rights, partnership));
  if (refusal) return refusal;
  const field = changes.until === undefined ? 'from' : 'until';
  const party = partnership.owners.filter(({ id }) => id === organisationId);
  const isFree = partnership.status === 'EXPLORING' || changes[field] === undefined || party.length === 0;
  const unaccepted = isFree ? null : at(field, againstActingForAll(rights, party, 'partiesAcceptThemselves'));
  const contacts = await newContacts(writing, organisationId, changes.contactIds ?? []);
  return unaccepted ?? againstContacts(rights, writing, contacts, 'contactIds');
};

/** Deciding: for the party in whose name it is decided; in the name of all, for who accepts for every party. */
export const deciding: Permission<DecisionInput> = async (rights, writing, { byOrganisationId }) => {
  const parties = currentOwners(await ownershipOf(writing, writing.recordId));
  if (byOrganisationId === null) {
    return at('byOrganisationId', againstActingForAll(rights, parties, 'partiesAcceptThemselves'));
  }
  const by = await organisationsOf(writing, [byOrganisationId]);
  return at('byOrganisationId', againstParty(rights, parties) ?? againstActingForAll(rights, by, 'coordinatorOnly'));
};

/** Setting the step by hand: for who writes for a party. */
export const overriding: Permission<unknown> = async (rights, writing) =>
  at('partnershipId', againstParty(rights, currentOwners(await ownershipOf(writing, writing.recordId))));

async function newContacts(writing: Writing, organisationId: string, contactIds: readonly string[]) {
  const parties = await partiesOf(writing.run, writing.recordId);
  const earlier = parties.filter((each) => each.organisationId === organisationId).flatMap((each) => each.contactIds);
  return contactIds.filter((id) => !earlier.includes(id));
}

async function againstContacts(
  rights: AccountWrites,
  writing: Writing,
  ids: readonly string[],
  field: string,
): Promise<Refusal | null> {
  const people = ids.length === 0 ? [] : await ownershipsOf(writing, ids);
  const refused = (person: Ownership) => at(field, againstContact(rights, person));
  return people.map(refused).find((refusal) => refusal !== null) ?? null;
}
