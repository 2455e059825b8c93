/** What accounts are, in the reader's words. */
import type { graphql } from '../graphql/graphql.ts';
import { m } from '../language/messages.ts';

export type UserRole = ReturnType<typeof graphql.scalar<'UserRole'>>;
export type OrganisationRole = ReturnType<typeof graphql.scalar<'OrganisationRole'>>;
export type DemoPart = ReturnType<typeof graphql.scalar<'DemoPart'>>;
export type TokenScope = ReturnType<typeof graphql.scalar<'TokenScope'>>;

export const userRoles = ['MEMBER', 'NETWORK_COORDINATOR', 'ADMIN'] as const satisfies readonly UserRole[];
export const organisationRoles = ['MEMBER', 'COORDINATOR'] as const satisfies readonly OrganisationRole[];
export const tokenScopes = ['OWNER', 'PUBLIC'] as const satisfies readonly TokenScope[];

const userRoleNames: Record<UserRole, () => string> = {
  MEMBER: m.account_role_MEMBER,
  NETWORK_COORDINATOR: m.account_role_NETWORK_COORDINATOR,
  ADMIN: m.account_role_ADMIN,
};

const organisationRoleNames: Record<OrganisationRole, () => string> = {
  MEMBER: m.account_organisation_role_MEMBER,
  COORDINATOR: m.account_organisation_role_COORDINATOR,
};

const organisationRoleTexts: Record<OrganisationRole, () => string> = {
  MEMBER: m.account_demo_may_MEMBER,
  COORDINATOR: m.account_demo_may_COORDINATOR,
};

const demoPartNames: Record<DemoPart, () => string> = {
  MEMBER: m.account_organisation_role_MEMBER,
  COORDINATOR: m.account_organisation_role_COORDINATOR,
  NETWORK_COORDINATOR: m.account_role_NETWORK_COORDINATOR,
  ANALYST: m.account_demo_analyst,
  ADMIN: m.account_role_ADMIN,
};

const demoPartTexts: Record<DemoPart, () => string> = {
  MEMBER: m.account_demo_may_MEMBER,
  COORDINATOR: m.account_demo_may_COORDINATOR,
  NETWORK_COORDINATOR: m.account_demo_may_NETWORK_COORDINATOR,
  ANALYST: m.account_demo_may_ANALYST,
  ADMIN: m.account_demo_may_ADMIN,
};

const tokenScopeNames: Record<TokenScope, () => string> = {
  OWNER: m.account_token_scope_OWNER,
  PUBLIC: m.account_token_scope_PUBLIC,
};

export const userRoleName = (role: UserRole) => userRoleNames[role]();
export const organisationRoleName = (role: OrganisationRole) => organisationRoleNames[role]();
/** What someone may do for an organisation, in a sentence. */
export const organisationRoleText = (role: OrganisationRole) => organisationRoleTexts[role]();
export const demoPartName = (part: DemoPart) => demoPartNames[part]();
/** What an account of the demo may do, in a sentence. */
export const demoPartText = (part: DemoPart) => demoPartTexts[part]();
export const tokenScopeName = (scope: TokenScope) => tokenScopeNames[scope]();

/** Of an account of the demo, what it is and where: “coordinator, Example Association”. */
export function demoPartWhere({
  demoPart,
  organisations,
}: {
  demoPart: DemoPart | null;
  organisations: readonly { organisation: { name: string } }[];
}): string {
  const part = demoPart === null ? '' : demoPartName(demoPart);
  return [part, ...organisations.map(({ organisation }) => organisation.name)].filter(Boolean).join(', ');
}
