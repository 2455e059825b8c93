/** What the form of a party holds, named as the API's input names it. */
import { formatDay } from '../language/format.ts';
import { m } from '../language/messages.ts';
import { showOption, showOptions, showText, type FieldWords } from '../record/field-words.ts';
import type { Option } from '../ui/option.ts';
import type { PartyDetails } from './partnership.queries.ts';

export interface PartyValues {
  organisationId: Option | null;
  role: string;
  responsibilities: string;
  contactIds: Option[];
  from: string;
  until: string;
}

export const partyWords: FieldWords<PartyValues> = {
  organisationId: { label: m.word_organisation, show: showOption },
  role: { label: m.partnership_role, show: showText },
  responsibilities: { label: m.partnership_responsibilities, show: showText },
  contactIds: { label: m.partnership_contacts, show: showOptions },
  from: { label: m.record_from, show: (day) => day && formatDay(day) },
  until: { label: m.record_until, show: (day) => day && formatDay(day) },
};

/** A new party, of an organisation that may be known already. */
export function newParty(organisationId: Option | null = null): PartyValues {
  return { organisationId, role: '', responsibilities: '', contactIds: [], from: '', until: '' };
}

/** A saved party as its form holds it. */
export function partyValues(party: PartyDetails): PartyValues {
  const { organisation, role, responsibilities, contacts, from, until } = party;
  return {
    organisationId: { value: organisation.id, label: organisation.name },
    role: role ?? '',
    responsibilities: responsibilities ?? '',
    contactIds: contacts.map(({ id, name }) => ({ value: id, label: name })),
    from: from ?? '',
    until: until ?? '',
  };
}

/** The form but for its organisation, as the API takes it; what is empty is null. */
export function partyInput(values: PartyValues) {
  return {
    role: values.role.trim() || null,
    responsibilities: values.responsibilities.trim() || null,
    contactIds: values.contactIds.map(({ value }) => value),
    from: values.from || null,
    until: values.until || null,
  };
}
