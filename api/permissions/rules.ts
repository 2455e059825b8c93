/** Who may write what: by an account's rights and whose a record is, what stands against a change; null: nothing. */
import type { AccountWrites } from '../context.ts';
import { type Problem, problem } from '../errors.ts';
import { namesOf } from '../writing/names.ts';
import type { Owner, Ownership } from './ownership.ts';

/** True for a network coordinator. */
export const isNetworkCoordinator = ({ role }: AccountWrites): boolean => role === 'NETWORK_COORDINATOR';

/** True for who writes for an organisation: its coordinator; a network coordinator as long as no account is that. */
export const actsFor = (rights: AccountWrites, { id, hasCoordinator }: Owner): boolean =>
  rights.coordinates.includes(id) || (isNetworkCoordinator(rights) && !hasCoordinator);

/** The owners that count: whose membership or time as a party has not ended; where all have, whose ended last. */
export const currentOwners = ({ owners }: Ownership): readonly Owner[] => owners.filter(({ isCurrent }) => isCurrent);

/** Writing for each of these organisations; what belongs to none is the network's own. */
export function againstActingForAll(
  rights: AccountWrites,
  organisations: readonly Owner[],
  reason: 'coordinatorOnly' | 'partiesAcceptThemselves' | 'everyPartyAgrees' | 'partiesDeleteTogether',
): Problem | null {
  if (organisations.length === 0) return againstNetworksOwn(rights);
  const others = organisations.filter((each) => !actsFor(rights, each));
  return others.length === 0 ? null : problem(reason, { organisations: named(others) });
}

/** Writing for one of the parties. */
export function againstParty(rights: AccountWrites, parties: readonly Owner[]): Problem | null {
  const isTheirs = parties.some((party) => actsFor(rights, party));
  return isTheirs ? null : problem('partiesOnly', { organisations: named(parties) });
}

/** Changing a record. A network coordinator changes every partnership, and decides in none that decides for itself. */
export function againstChange(rights: AccountWrites, ownership: Ownership): Problem | null {
  const owners = currentOwners(ownership);
  if (ownership.label === 'Partnership') return isNetworkCoordinator(rights) ? null : againstParty(rights, owners);
  if (ownership.label === 'Agreement') return againstParty(rights, owners);
  if (owners.some((owner) => actsFor(rights, owner))) return null;
  return againstActingForAll(rights, owners, 'coordinatorOnly');
}

/**
 * Deleting a record and bringing it back. A person goes only with the leave of all whose person it is, a partnership
 * that is more than explored only with that of every party: it is the history of them all.
 */
export function againstDeletion(rights: AccountWrites, ownership: Ownership): Problem | null {
  const { label, status } = ownership;
  const owners = currentOwners(ownership);
  if (label === 'Person') return againstActingForAll(rights, owners, 'coordinatorOnly');
  if (label !== 'Partnership' || status === 'EXPLORING') return againstChange(rights, ownership);
  return againstActingForAll(rights, owners, 'partiesDeleteTogether');
}

/** Writing what is no single organisation's. */
export const againstNetworksOwn = (rights: AccountWrites): Problem | null =>
  isNetworkCoordinator(rights) ? null : problem('networkCoordinatorOnly');

/** Proposing a partnership between these organisations. */
export function againstProposal(rights: AccountWrites, organisations: readonly Owner[]): Problem | null {
  const isOwn = (each: Owner) => actsFor(rights, each) || rights.memberOf.includes(each.id);
  return isNetworkCoordinator(rights) || organisations.some(isOwn) ? null : problem('proposeForOwn');
}

const openToTheNetwork = new Set(['PUBLIC', 'NETWORK']);

/** Naming a person a contact, which shows their details to the parties. */
export function againstContact(rights: AccountWrites, person: Ownership): Problem | null {
  if (openToTheNetwork.has(person.visibility) || againstChange(rights, person) === null) return null;
  return problem('contactOfOthers', { organisations: named(currentOwners(person)) });
}

const named = (organisations: readonly Owner[]) =>
  namesOf(
    organisations.map(({ id, name, isVisible }) => ({
      id,
      label: 'Organisation',
      name: { fi: name, sv: name, en: name },
      isVisible,
    })),
  ).names;
