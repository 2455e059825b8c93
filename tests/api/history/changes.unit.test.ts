/** What a reader is told of an event's values: names for ids, and nothing of what they may not see. */
import { describe, expect, test } from 'vitest';
import { changesOf } from '../../../api/history/changes.ts';

const names = [
  { id: 'k', name: 'Kuopio' },
  { id: 'g', name: 'Everyone swims' },
];
const changes = (before: unknown, after: unknown) =>
  changesOf({ before: JSON.stringify(before), after: JSON.stringify(after), names });

test('a change tells the fields that differ, before and after', () => {
  expect(changes({ name: 'A', otherNames: ['x'] }, { name: 'B', otherNames: ['x', 'y'] })).toEqual([
    { field: 'name', before: 'A', after: 'B' },
    { field: 'otherNames', before: 'x', after: 'x, y' },
  ]);
});

test('a new record tells what it was given, a deletion nothing', () => {
  expect(changes(null, { title: 'A', sdgs: [1, 2], description: null, priority: 0 })).toEqual([
    { field: 'title', before: null, after: 'A' },
    { field: 'sdgs', before: null, after: '1, 2' },
    { field: 'priority', before: null, after: '0' },
  ]);
  expect(changes({ title: 'A' }, null)).toEqual([]);
});

test('attributes are told with their names', () => {
  expect(changes({ attributes: [] }, { attributes: [{ name: 'size', value: '3' }] })).toEqual([
    { field: 'attributes', before: null, after: 'size: 3' },
  ]);
});

describe('what the reader may not see', () => {
  test('is left out of lists, and a field that says no more than before is no change', () => {
    expect(changes({ goalIds: ['g', 'hidden'] }, { goalIds: ['g'] })).toEqual([]);
    expect(changes({ goalId: 'hidden' }, { goalId: 'g' })).toEqual([
      { field: 'goalId', before: null, after: 'Everyone swims' },
    ]);
  });

  test('takes its entry and its role with it', () => {
    const party = { id: '1', organisationId: 'hidden', role: 'host', contactIds: [] };
    expect(changes({ party: null }, { party })).toEqual([]);
    expect(changes(null, { name: 'A', organisationId: 'hidden', role: 'planner' })).toEqual([
      { field: 'name', before: null, after: 'A' },
    ]);
    expect(changes(null, { parties: [{ organisationId: 'hidden' }, { organisationId: 'k' }] })).toEqual([
      { field: 'parties', before: null, after: 'Kuopio' },
    ]);
  });
});

test('an entry tells whose it is beside what changed of it', () => {
  const party = { id: '1', organisationId: 'k', role: 'host', until: null };
  expect(changes({ party }, { party: { ...party, until: '2026-12-31' } })).toEqual([
    { field: 'party.organisationId', before: 'Kuopio', after: 'Kuopio' },
    { field: 'party.until', before: null, after: '2026-12-31' },
  ]);
});

test('values that were not for the reader, or were erased, are none', () => {
  expect(changesOf(null)).toBeNull();
});
