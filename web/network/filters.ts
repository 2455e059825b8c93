/** The filters as the API takes them, and as chips that take one filter away. */
import { usualStatuses, type NetworkFilters } from './address.ts';
import type { NetworkFilter } from './network.queries.ts';

/** Only what differs from the usual is said; null where nothing does. */
export function toNetworkFilter(filters: NetworkFilters): NetworkFilter | null {
  const filter: NetworkFilter = {};
  if (filters.sectors.length > 0) filter.sectors = [...filters.sectors];
  if (filters.levels.length > 0) filter.levels = [...filters.levels];
  if (areStatusesChosen(filters)) filter.statuses = [...filters.statuses];
  if (filters.goals.length > 0) filter.goals = [...filters.goals];
  if (filters.minimumStep !== null) filter.minimumStep = filters.minimumStep;
  if (filters.on !== null) filter.on = filters.on;
  return Object.keys(filter).length > 0 ? filter : null;
}

/** Whether other statuses than the usual ones are asked for. */
export function areStatusesChosen({ statuses }: NetworkFilters): boolean {
  return statuses.length !== usualStatuses.length || usualStatuses.some((status) => !statuses.includes(status));
}

/** How many of the filters are in use, each kind counted once. */
export function countFilters(filters: NetworkFilters): number {
  return Object.keys(toNetworkFilter(filters) ?? {}).length;
}
