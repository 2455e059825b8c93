/** Walking a list page by page, forwards or backwards, shows what one big page shows: each item once, in one order. */
import { fc, test as property } from '@fast-check/vitest';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TestApp } from '../../test-app.ts';
import { networkApp, type ViewerName, viewerNames } from './network-app.ts';

interface Page {
  edges: { cursor: string; node: { id: string } }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  totalCount: number;
}

/** Every list, and those that can be ordered in each of their orders. */
const organisationOrders = ['NAME', 'SECTOR', 'PLACE', 'PARTNERSHIPS', 'CREATED_AT', 'UPDATED_AT'];
const partnershipOrders = ['NAME', 'STATUS', 'LEVEL', 'STEP', 'STARTED_ON', 'UPDATED_AT'];
const bothWays = (field: string, orders: readonly string[]) =>
  orders.flatMap((by) => ['ASC', 'DESC'].map((direction) => `${field}(orderBy: {field: ${by}, direction: ${direction}}, $page)`)); // prettier-ignore
const lists = [
  ...['organisations', 'people', 'goals', 'offers', 'needs', 'partnerships', 'agreements', 'resources'].map(
    (field) => `${field}($page)`,
  ),
  ...bothWays('organisations', organisationOrders),
  ...bothWays('partnerships', partnershipOrders),
  'organisations(filter: {sectors: [PUBLIC, THIRD]}, $page)',
  'offers(filter: {within: "country:FI"}, $page)',
];

let app: TestApp;

beforeAll(async () => {
  ({ app } = await networkApp(3));
});

afterAll(() => app.close());

async function ask(list: string, page: string, viewer: ViewerName, variables: Readonly<Record<string, unknown>> = {}) {
  const definitions = Object.keys(variables).map(
    (name) => `$${name}: ${typeof variables[name] === 'number' ? 'Int' : 'String'}`,
  );
  const selection =
    '{ edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount }';
  const head = definitions.length > 0 ? `query (${definitions.join(', ')})` : 'query';
  const query = `${head} { list: ${list.replace('$page', page)} ${selection} }`;
  const { data, errors } = await app.ask(query, variables, { language: 'fi', headers: { 'x-viewer': viewer } });
  expect(errors).toEqual([]);
  return (data as { list: Page }).list;
}

const whole = (list: string, viewer: ViewerName) => ask(list, 'first: 1000', viewer);

const inside = (page: Page) => page.edges.map(({ node }) => node.id);

describe.each(lists)('%s', (list) => {
  property.prop([fc.integer({ min: 2, max: 9 }), fc.boolean(), fc.constantFrom(...viewerNames)], { numRuns: 3 })(
    'is walked item by item',
    async (size, isForward, viewer) => {
      const all = await whole(list, viewer);
      const seen: string[] = [];
      let cursor: string | null = null;
      for (;;) {
        const page: Page = isForward
          ? await ask(list, 'first: $size, after: $cursor', viewer, { size, cursor })
          : await ask(list, 'last: $size, before: $cursor', viewer, { size, cursor });
        const { pageInfo, edges, totalCount } = page;
        expect(totalCount).toBe(all.totalCount);
        expect(pageInfo.startCursor).toBe(edges[0]?.cursor ?? null);
        expect(pageInfo.endCursor).toBe(edges.at(-1)?.cursor ?? null);
        const isFirst = cursor === null;
        expect(isForward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage).toBe(!isFirst);
        if (isForward) seen.push(...inside(page));
        else seen.unshift(...inside(page));
        const isMore: boolean = isForward ? pageInfo.hasNextPage : pageInfo.hasPreviousPage;
        expect(isMore).toBe(seen.length < all.totalCount);
        if (!isMore) break;
        expect(edges).toHaveLength(size);
        cursor = isForward ? pageInfo.endCursor : pageInfo.startCursor;
      }
      expect(seen).toEqual(inside(all));
      expect(new Set(seen).size).toBe(seen.length);
    },
  );

  test('lies between any two of its cursors as it lies in the whole', async () => {
    const all = await whole(list, 'member');
    const [after, before] = [all.edges[1]?.cursor ?? null, all.edges.at(-2)?.cursor ?? null];
    const between = await ask(list, 'first: 3, after: $after, before: $before', 'member', { after, before });
    const expected = inside(all).slice(2, -2);
    expect(inside(between)).toEqual(expected.slice(0, 3));
    expect(between.pageInfo).toMatchObject({ hasPreviousPage: true, hasNextPage: true });
    const fromTheEnd = await ask(list, 'last: 3, after: $after, before: $before', 'member', { after, before });
    expect(inside(fromTheEnd)).toEqual(expected.slice(-3));
  });
});
