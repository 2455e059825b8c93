/** What a seed of records consists of: the rows that `cypher/seed/` takes, dates as '2026-11-24', moments as ISO 8601. */

export type Sector = 'PUBLIC' | 'PRIVATE' | 'THIRD';
export type Visibility = 'PUBLIC' | 'NETWORK' | 'PARTIES' | 'OWN';
export type PartnershipStatus = 'EXPLORING' | 'ACTIVE' | 'PAUSED' | 'ENDED' | 'DECLINED';
export type AgreementStatus = 'DRAFT' | 'PROPOSED' | 'SIGNED' | 'TERMINATED';
export type DecisionKind = 'ENTER' | 'DECLINE' | 'PAUSE' | 'RESUME' | 'END';

/** Properties that the node takes as they are, named as `docs/graph-model.md` names them; null ones are left out. */
export type Properties = Readonly<Record<string, string | readonly string[] | null>>;

interface RecordRow {
  id: string;
  /** The record's id at its source. */
  externalId: string;
  visibility: Visibility;
  createdAt: string;
  updatedAt: string;
  properties: Properties;
}

export interface OrganisationRow extends RecordRow {
  businessId: string | null;
  placeId: string | null;
  /** Ids of places. */
  operatesIn: readonly string[];
}

export type PersonRow = RecordRow;

export interface MembershipRow {
  id: string;
  personId: string;
  organisationId: string;
  role: string | null;
  from: string | null;
  until: string | null;
}

export interface GoalRow extends RecordRow {
  targetDate: string | null;
  /** 1 to 17. */
  sdgs: readonly number[];
  /** Its owner; null where it is the network's own. */
  organisationId: string | null;
}

export interface GoalCommitmentRow {
  id: string;
  organisationId: string;
  goalId: string;
  motive: string | null;
  /** 1 to 3. */
  priority: number;
  acceptedOn: string | null;
}

export interface OfferRow extends RecordRow {
  organisationId: string;
  resourceId: string;
  from: string | null;
  until: string | null;
}

export interface NeedRow extends RecordRow {
  organisationId: string;
  resourceId: string;
  goalId: string | null;
  /** 1 to 3. */
  priority: number;
}

export interface PartnershipRow extends RecordRow {
  startedOn: string | null;
  endedOn: string | null;
  /** Ascending; as many as there are statuses. */
  statusDays: readonly string[];
  statuses: readonly PartnershipStatus[];
  /** Ascending; as many as there are steps. */
  stepDays: readonly string[];
  /** 1 to 5. */
  steps: readonly number[];
  overrideStep: number | null;
  overrideOn: string | null;
  goalIds: readonly string[];
}

export interface PartyRow {
  id: string;
  partnershipId: string;
  organisationId: string;
  role: string | null;
  responsibilities: string | null;
  from: string | null;
  until: string | null;
  contactIds: readonly string[];
}

export interface AgreementRow extends RecordRow {
  partnershipId: string;
  validFrom: string | null;
  validUntil: string | null;
}

export interface DecisionRow extends RecordRow {
  partnershipId: string;
  on: string;
  organisationId: string | null;
}

/** Everything one seed brings; ids refer to its own records and to places and resources of the reference seed. */
export interface SeedData {
  organisations: readonly OrganisationRow[];
  people: readonly PersonRow[];
  memberships: readonly MembershipRow[];
  goals: readonly GoalRow[];
  goalCommitments: readonly GoalCommitmentRow[];
  offers: readonly OfferRow[];
  needs: readonly NeedRow[];
  partnerships: readonly PartnershipRow[];
  parties: readonly PartyRow[];
  agreements: readonly AgreementRow[];
  decisions: readonly DecisionRow[];
}
