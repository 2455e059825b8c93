import { describe, expect, test } from 'vitest';
import type { Page } from '../../../api/graph/compiler/connection.ts';
import { pageOfRows } from '../../../api/graph/compiler/paging.ts';

const rows = (...ids: string[]) => ids.map((id) => ({ keys: [id], nodes: {} }));
const page = (part: Partial<Page>): Page => ({ backward: false, size: 2, ...part });
const idsOf = ({ edges }: ReturnType<typeof pageOfRows>) =>
  edges.map(({ cursor }) => JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown);

describe('a page counted from the start', () => {
  test('leaves the one item too many to the next', () => {
    const found = pageOfRows({ rows: rows('a', 'b', 'c'), totalCount: 9 }, page({}));
    expect(idsOf(found)).toEqual([['a'], ['b']]);
    expect(found.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    expect(found.totalCount).toBe(9);
  });

  test('is the last one when nothing is too many', () => {
    expect(pageOfRows({ rows: rows('a', 'b') }, page({})).pageInfo.hasNextPage).toBe(false);
  });

  test('knows what stands before and after its cursors', () => {
    const found = pageOfRows({ rows: rows('b'), isPreceded: true, isFollowed: true }, page({}));
    expect(found.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
  });
});

describe('a page counted from the end', () => {
  test('is turned round, and what is too many lies before it', () => {
    const found = pageOfRows({ rows: rows('z', 'y', 'x') }, page({ backward: true }));
    expect(idsOf(found)).toEqual([['y'], ['z']]);
    expect(found.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  });
});

test('an empty page has no cursors', () => {
  const { pageInfo } = pageOfRows({ rows: [] }, page({}));
  expect(pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null });
});
