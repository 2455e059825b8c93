/** From a connection's rows to its edges and page info. */
import type { ConnectionRow, Page } from './connection.ts';
import { writeCursor } from './cursor.ts';

/** One edge, its node under each pair of response keys that selects it. */
export interface PagedEdge {
  cursor: string;
  nodes: Record<string, unknown>;
}

/** A connection as the resolvers of `OrganisationConnection` and its like expect it. */
export interface PagedConnection {
  edges: PagedEdge[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  totalCount: number | undefined;
}

/** The page of a `ConnectionRow`: the item too many taken off, backward pages turned round. */
export function pageOfRows(value: unknown, page: Page): PagedConnection {
  const { rows, totalCount, isPreceded = false, isFollowed = false } = value as ConnectionRow;
  const overflows = rows.length > page.size;
  const kept = rows.slice(0, page.size);
  if (page.backward) kept.reverse();
  const edges = kept.map(({ keys, nodes }) => ({ cursor: writeCursor(keys), nodes }));
  return {
    edges,
    pageInfo: {
      hasNextPage: isFollowed || (overflows && !page.backward),
      hasPreviousPage: isPreceded || (overflows && page.backward),
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  };
}
