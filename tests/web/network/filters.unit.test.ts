// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { noFilters } from '../../../web/network/address.ts';
import { countFilters, toNetworkFilter } from '../../../web/network/filters.ts';

test('nothing is asked of the API where nothing is filtered', () => {
  expect(toNetworkFilter(noFilters)).toBeNull();
  expect(countFilters(noFilters)).toBe(0);
});

const each = {
  sectors: ['PUBLIC', 'THIRD'],
  levels: ['LOCAL'],
  statuses: ['ACTIVE'],
  goals: ['g1'],
  minimumStep: 3,
  on: '2025-12-31',
} as const;

test.each(Object.entries(each))('%s alone is asked as the API takes it, and nothing besides', (kind, value) => {
  expect(toNetworkFilter({ ...noFilters, [kind]: value })).toEqual({ [kind]: value });
});

test('each kind of filter is counted once', () => {
  expect(toNetworkFilter(each)).toEqual(each);
  expect(countFilters(each)).toBe(6);
});

test('the usual statuses in another order are still the usual ones', () => {
  expect(toNetworkFilter({ ...noFilters, statuses: ['PAUSED', 'ACTIVE', 'EXPLORING'] })).toBeNull();
  expect(toNetworkFilter({ ...noFilters, statuses: ['PAUSED', 'ACTIVE', 'ENDED'] })).not.toBeNull();
});
