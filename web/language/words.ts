/** The contract's enum values in the reader's words. */
import type { graphql } from '../graphql/graphql.ts';
import { m } from './messages.ts';

export type Sector = ReturnType<typeof graphql.scalar<'Sector'>>;
export type CooperationLevel = ReturnType<typeof graphql.scalar<'CooperationLevel'>>;
export type PartnershipStatus = ReturnType<typeof graphql.scalar<'PartnershipStatus'>>;
export type PlaceLevel = ReturnType<typeof graphql.scalar<'PlaceLevel'>>;
export type Visibility = ReturnType<typeof graphql.scalar<'Visibility'>>;

/** 1 to 5 on the steps of partnership. */
export type Step = 1 | 2 | 3 | 4 | 5;

export const sectors = ['PUBLIC', 'PRIVATE', 'THIRD'] as const satisfies readonly Sector[];
export const levels = [
  'LOCAL',
  'SUBREGIONAL',
  'REGIONAL',
  'NATIONAL',
  'INTERNATIONAL',
] as const satisfies readonly CooperationLevel[];
export const statuses = [
  'EXPLORING',
  'ACTIVE',
  'PAUSED',
  'ENDED',
  'DECLINED',
] as const satisfies readonly PartnershipStatus[];
export const steps = [1, 2, 3, 4, 5] as const satisfies readonly Step[];

const sectorNames: Record<Sector, () => string> = {
  PUBLIC: m.sector_PUBLIC,
  PRIVATE: m.sector_PRIVATE,
  THIRD: m.sector_THIRD,
};

const levelNames: Record<CooperationLevel, () => string> = {
  LOCAL: m.level_LOCAL,
  SUBREGIONAL: m.level_SUBREGIONAL,
  REGIONAL: m.level_REGIONAL,
  NATIONAL: m.level_NATIONAL,
  INTERNATIONAL: m.level_INTERNATIONAL,
};

const statusNames: Record<PartnershipStatus, () => string> = {
  EXPLORING: m.status_EXPLORING,
  ACTIVE: m.status_ACTIVE,
  PAUSED: m.status_PAUSED,
  ENDED: m.status_ENDED,
  DECLINED: m.status_DECLINED,
};

const placeLevelNames: Record<PlaceLevel, () => string> = {
  MUNICIPALITY: m.place_level_MUNICIPALITY,
  SUBREGION: m.place_level_SUBREGION,
  REGION: m.place_level_REGION,
  COUNTRY: m.place_level_COUNTRY,
};

const visibilityNames: Record<Visibility, () => string> = {
  PUBLIC: m.visibility_PUBLIC,
  NETWORK: m.visibility_NETWORK,
  PARTIES: m.visibility_PARTIES,
  OWN: m.visibility_OWN,
};

const stepNames: Record<Step, () => string> = {
  1: m.step_1,
  2: m.step_2,
  3: m.step_3,
  4: m.step_4,
  5: m.step_5,
};

/** “Public sector”; “Sector unknown” for null. */
export function sectorName(sector: Sector | null): string {
  return sector ? sectorNames[sector]() : m.sector_unknown();
}

/** “Regional”; “Level unknown” for null. */
export function levelName(level: CooperationLevel | null): string {
  return level ? levelNames[level]() : m.level_unknown();
}

/** “Active”. */
export function statusName(status: PartnershipStatus): string {
  return statusNames[status]();
}

/** “Region”. */
export function placeLevelName(level: PlaceLevel): string {
  return placeLevelNames[level]();
}

/** “Visible to the network”. */
export function visibilityName(visibility: Visibility): string {
  return visibilityNames[visibility]();
}

/** “Coordinating”, for a step of 1 to 5. */
export function stepName(step: Step): string {
  return stepNames[step]();
}

/** The number as a step; undefined where it isn't a whole number of 1 to 5. */
export function toStep(value: number): Step | undefined {
  return steps.find((step) => step === value);
}
