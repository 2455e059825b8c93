/** What the form of a membership holds, named as the API's input names it. */
import type { Option } from '../ui/option.ts';

export interface MembershipValues {
  personId: Option | null;
  organisationId: Option | null;
  role: string;
  from: string;
  until: string;
}

/** A new membership, of whose ends one is known. */
export function newMembership(ends: Partial<Pick<MembershipValues, 'personId' | 'organisationId'>>): MembershipValues {
  return { personId: null, organisationId: null, role: '', from: '', until: '', ...ends };
}

/** The form as the API takes it; undefined while an end is missing. */
export function membershipInput({ personId, organisationId, role, from, until }: MembershipValues) {
  if (!personId || !organisationId) return undefined;
  return {
    personId: personId.value,
    organisationId: organisationId.value,
    role: role.trim() || null,
    from: from || null,
    until: until || null,
  };
}
