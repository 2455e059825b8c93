/** Each filter alone and every two together choose what a plain walk over the graph chooses, for whoever asks. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TestApp } from '../../test-app.ts';
import { lists, page } from './naive-connections.ts';
import { networkApp, type ViewerName, viewers } from './network-app.ts';
import { attributeNames, idOf, places, resources, today } from './network-rows.ts';
import type { Snapshot } from './snapshot.ts';

/** A value for each filter that leaves some in and some out. */
const values: Readonly<Record<string, unknown>> = {
  'organisations text': 'aa',
  'organisations within': 'country:FI',
  'organisations sectors': ['PUBLIC', 'THIRD'],
  'organisations offers': resources.slice(0, 2),
  'organisations needs': resources.slice(1, 4),
  'organisations goals': [0, 2, 3, 4, 5].map((number) => idOf('Goal', number)),
  'organisations attributes': [{ name: attributeNames[0], values: ['a', 'b'] }],
  'people text': 'a',
  'people organisationId': idOf('Organisation', 5),
  'goals text': 'a',
  'goals sdgs': [1, 2],
  'goals organisationId': idOf('Organisation', 7),
  'offers resources': resources.slice(0, 2),
  'offers within': places[2],
  'offers organisationId': idOf('Organisation', 4),
  'offers on': today,
  'needs resources': resources.slice(0, 2),
  'needs within': 'country:FI',
  'needs organisationId': idOf('Organisation', 4),
  'needs goalId': idOf('Goal', 2),
  'partnerships text': 'a',
  'partnerships statuses': ['EXPLORING', 'ACTIVE', 'PAUSED'],
  'partnerships levels': ['LOCAL', 'REGIONAL', 'NATIONAL'],
  'partnerships goals': [0, 2, 3, 4].map((number) => idOf('Goal', number)),
  'partnerships organisationId': idOf('Organisation', 4),
  'partnerships minimumStep': 3,
  'agreements statuses': ['SIGNED', 'EXPIRED'],
  'agreements partnershipId': idOf('Partnership', 2),
  'agreements organisationId': idOf('Organisation', 4),
  'agreements endsBefore': '2026-09-02',
};

type Filter = Readonly<Record<string, unknown>>;
const askers = ['local', 'member'] as const;

let app: TestApp;
let snapshot: Snapshot;

beforeAll(async () => {
  ({ app, snapshot } = await networkApp(7));
});

afterAll(() => app.close());

/** Every filter of a list alone, and every two of them. */
function filtersOf(field: string): Filter[] {
  const names = Object.keys(lists[field]?.filters ?? {});
  const only = (...chosen: string[]) => Object.fromEntries(chosen.map((name) => [name, values[`${field} ${name}`]]));
  return names.flatMap((one, i) => [only(one), ...names.slice(i + 1).map((other) => only(one, other))]);
}

const typeOf: Readonly<Record<string, string>> = {
  organisations: 'Organisation', people: 'Person', goals: 'Goal', offers: 'Offer', needs: 'Need',
  partnerships: 'Partnership', agreements: 'Agreement',
}; // prettier-ignore

async function asked(field: string, filter: Filter, viewer: ViewerName) {
  const query = `query ($filter: ${String(typeOf[field])}Filter) {
    list: ${field}(filter: $filter, first: 1000) { totalCount edges { node { id } } }
  }`;
  const { data, errors } = await app.ask(query, { filter }, { headers: { 'x-viewer': viewer } });
  expect(errors).toEqual([]);
  const { totalCount, edges } = (data as { list: { totalCount: number; edges: { node: { id: string } }[] } }).list;
  return { totalCount, ids: edges.map(({ node }) => node.id) };
}

function expected(field: string, filter: Filter, viewer: ViewerName) {
  const context = { graph: snapshot, viewer: viewers[viewer], language: 'en', today } as const;
  const { totalCount, edges } = page(field, { filter, first: 1000 }, context);
  return { totalCount, ids: edges.map(({ node }) => node.properties['id']) };
}

describe.each(Object.keys(typeOf))('%s', (field) => {
  test('are filtered alike by every filter and every two', async () => {
    let found = 0;
    for (const filter of filtersOf(field)) {
      for (const viewer of askers) {
        const right = expected(field, filter, viewer);
        expect(await asked(field, filter, viewer), JSON.stringify(filter)).toEqual(right);
        found += right.totalCount;
      }
    }
    expect(found).toBeGreaterThan(filtersOf(field).length);
  });

  test('with a filter that is null or has no values are all of them, or none', async () => {
    const names = Object.keys(lists[field]?.filters ?? {});
    const nothing = Object.fromEntries(names.map((name) => [name, null]));
    expect(await asked(field, nothing, 'local')).toEqual(expected(field, {}, 'local'));
    const alternatives = names.filter((name) => Array.isArray(values[`${field} ${name}`]) && name !== 'attributes');
    for (const name of alternatives)
      expect(await asked(field, { [name]: [] }, 'local')).toEqual({ totalCount: 0, ids: [] });
  });
});

describe('a name', () => {
  const tricky = [
    'EU:n hanke', 'Digi.fi Oy', "L'Oréal Suomi", 'Niemi’s baari', 'Foo_bar ry', '3,50 euroa', 'Föreningen för barn',
    'Ön väki', 'Maa- ja metsäseura', 'C++ kerho', 'R&D', '50:50 ry', 'Ääni–kuva', 'Straße', 'Æro', 'Šport',
  ]; // prettier-ignore

  beforeAll(async () => {
    const rows = tricky.map((name, i) => ({ id: `tricky ${String(i)}`, name, sortEn: name }));
    await app.graph.write((transaction) =>
      transaction.run(
        "UNWIND $rows AS row CREATE (n:Record:Organisation {visibility: 'PUBLIC', audience: []}) SET n += row",
        {
          rows,
        },
      ),
    );
  });

  test.each(tricky)('%s is found by itself, in capitals, and by its first letters', async (name) => {
    for (const text of [name, name.toUpperCase(), name.slice(0, 4)]) {
      const { ids } = await asked('organisations', { text }, 'local');
      expect(ids, text).toContain(`tricky ${String(tricky.indexOf(name))}`);
    }
  });
});

describe('a filter', () => {
  const refused = [
    ['offers', { on: '2026-02-30' }, 'filter.on', 'calendarDay'],
    ['offers', { on: 7 }, 'filter.on', 'calendarDay'],
    ['agreements', { endsBefore: 'tomorrow' }, 'filter.endsBefore', 'calendarDay'],
    ['partnerships', { minimumStep: 6 }, 'filter.minimumStep', 'numberInRange'],
    ['goals', { sdgs: [3, 18] }, 'filter.sdgs.1', 'numberInRange'],
    ['organisations', { text: 'a'.repeat(201) }, 'filter.text', 'textTooLong'],
  ] as const;

  test.each(refused)('of %s is refused where its %o is out of bounds', async (field, filter, wrong, reason) => {
    const query = `query ($filter: ${String(typeOf[field])}Filter) { ${field}(filter: $filter) { totalCount } }`;
    const { errors } = await app.ask(query, { filter });
    expect(errors).toHaveLength(1);
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: wrong, reason });
  });
});
