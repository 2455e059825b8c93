/** What is compiled once and kept asks the same as what is compiled anew, whoever asks and with whatever values. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeCursor } from '../../../api/graph/compiler/cursor.ts';
import { compiler } from './compiled.ts';
import { viewers } from './network-app.ts';

const query = `query ($id: ID!, $filter: OrganisationFilter, $orderBy: OrganisationOrder, $first: Int, $last: Int,
    $after: String, $before: String, $language: Language, $offers: Int, $skipped: Boolean!) {
  organisations(filter: $filter, orderBy: $orderBy, first: $first, last: $last, after: $after, before: $before) {
    totalCount
    pageInfo { hasNextPage hasPreviousPage }
    edges { node { id place { name(language: $language) } offers(first: $offers) { id } needs @skip(if: $skipped) { id } } }
  }
  organisation(id: $id) { id partnerships { id } }
}`;

const optional = <T>(value: fc.Arbitrary<T>) => fc.option(fc.option(value), { nil: undefined });
const ids = fc.array(fc.string({ maxLength: 3 }), { maxLength: 2 });
const cursor = fc.string({ maxLength: 3 }).map((name) => writeCursor([name, name]));
const variables = fc.record({
  id: fc.string({ maxLength: 3 }),
  filter: optional(
    fc.record(
      {
        text: fc.string({ maxLength: 5 }),
        sectors: fc.subarray(['PUBLIC', 'PRIVATE']),
        within: fc.string(),
        offers: ids,
      },
      { requiredKeys: [] },
    ),
  ),
  orderBy: optional(fc.record({ field: fc.constantFrom('NAME', 'SECTOR'), direction: fc.constantFrom('ASC', 'DESC') })),
  first: optional(fc.integer({ min: -1, max: 1001 })),
  last: optional(fc.integer({ min: 1, max: 9 })),
  after: optional(cursor),
  before: optional(fc.oneof(cursor, fc.constant('none'))),
  language: optional(fc.constantFrom('FI', 'SV', 'EN')),
  offers: optional(fc.integer({ min: 0, max: 9 })),
  skipped: fc.boolean(),
});
const askers = fc.record({
  language: fc.constantFrom('fi', 'sv', 'en'),
  viewer: fc.constantFrom(...Object.values(viewers)),
});

test('statements that are kept are those that would be compiled', async () => {
  const kept = await compiler();
  let compared = 0;
  const property = fc.asyncProperty(variables, askers, async (values, asker) => {
    const anew = await compiler();
    const expected = await anew(query, { variables: values, ...asker });
    expect(await kept(query, { variables: values, ...asker })).toEqual(expected);
    compared += expected.length;
  });
  await fc.assert(property, { numRuns: 200 });
  expect(compared).toBeGreaterThan(200);
});
