/** What the form of a new partnership holds: its own facts, its status and its parties. */
import type { PartnershipStatus } from '../language/words.ts';
import type { Option } from '../ui/option.ts';
import { partnershipInput, partnershipValues, type PartnershipValues } from './partnership-form.ts';
import { newParty, partyInput, type PartyValues } from './party-form.ts';

export interface NewPartnershipValues extends PartnershipValues {
  status: PartnershipStatus;
  parties: PartyValues[];
}

/** Two parties at least, those that are known first; named after them until the reader names it. */
export function newPartnership(organisations: readonly Option[], goals: readonly Option[]): NewPartnershipValues {
  const parties = organisations.map((organisation) => newParty(organisation));
  while (parties.length < 2) parties.push(newParty());
  const name = organisations.length > 1 ? organisations.map(({ label }) => label).join(' – ') : '';
  return { ...partnershipValues(null), name: name.slice(0, 200), goalIds: [...goals], status: 'EXPLORING', parties };
}

/** Paths of parties whose organisation isn't chosen. */
export function missingParties({ parties }: NewPartnershipValues): string[] {
  return parties.flatMap(({ organisationId }, index) => (organisationId ? [] : [`parties.${index}.organisationId`]));
}

/** The form as the API takes it; parties without an organisation are left out. */
export function newPartnershipInput(values: NewPartnershipValues) {
  const parties = values.parties.flatMap((party) =>
    party.organisationId ? [{ ...partyInput(party), organisationId: party.organisationId.value }] : [],
  );
  return { ...partnershipInput(values), status: values.status, parties };
}
